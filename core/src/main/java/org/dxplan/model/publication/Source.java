package org.dxplan.model.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A publication that the plan takes figures or words from (出典), such as 令和4年通信利用動向調査報告書（総務省）.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which citations name the source, not null
 * @param title  the title, not null
 * @param issuer  who issued it, such as 総務省, null if not said
 * @param date  when it was issued, null if not said
 * @param address  where it can be found (URL), null if nowhere
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Source(
        String id,
        String title,
        @Nullable String issuer,
        @Nullable PlanDate date,
        @Nullable String address,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, title or the extensions are null
     */
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty source. Its {@code id} and {@code title} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static SourceBuilder builder() {
        return SourceBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this source, not null
     */
    public SourceBuilder toBuilder() {
        return SourceBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.SOURCE);
        visitor.text("title", title);
        visitor.text("issuer", issuer);
        visitor.part("date", date);
        visitor.data("address", address);
        visitor.text("note", note);
    }
}
