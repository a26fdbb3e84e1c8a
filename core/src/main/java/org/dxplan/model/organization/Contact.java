package org.dxplan.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * How to reach someone (連絡先): 発行 千歳市, 〒066-8686 千歳市東雲町2丁目34番地, TEL 0123-24-3131.
 *
 * <pre>{@code
 * Contact contact = Contact.builder()
 *         .role(ContactRole.INQUIRIES)
 *         .unit("bunsho-joho")
 *         .postalCode("963-7759")
 *         .address("福島県田村郡三春町字大町1番地の2")
 *         .telephone("0247-62-8125")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param role  what the contact is for, null if not said
 * @param unit  the id of the organizational unit, null if it is none
 * @param name  the name as printed, such as 千歳市, null if the unit says it
 * @param postalCode  the postal code (郵便番号), such as 066-8686, null if not said
 * @param address  the postal address (住所), null if not said
 * @param telephone  the telephone number (電話), such as 0123-24-3131, null if not said
 * @param fax  the fax number (ファクシミリ), null if not said
 * @param email  the e-mail address (電子メール), null if not said
 * @param webAddress  the address of the web page (URL), null if not said
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Contact(
        @Nullable ContactRole role,
        @Nullable String unit,
        @Nullable String name,
        @Nullable String postalCode,
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String fax,
        @Nullable String email,
        @Nullable String webAddress,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if the extensions are null
     */
    public Contact {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty contact.
     *
     * @return a new builder, not null
     */
    public static ContactBuilder builder() {
        return ContactBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this contact, not null
     */
    public ContactBuilder toBuilder() {
        return ContactBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("role", role);
        visitor.reference("unit", unit, ReferenceKind.ORGANIZATIONAL_UNIT);
        visitor.text("name", name);
        visitor.data("postalCode", postalCode);
        visitor.text("address", address);
        visitor.data("telephone", telephone);
        visitor.data("fax", fax);
        visitor.data("email", email);
        visitor.data("webAddress", webAddress);
        visitor.text("note", note);
    }
}
