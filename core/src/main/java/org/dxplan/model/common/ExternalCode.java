package org.dxplan.model.common;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A code that something carries in another system (施策コード, 予算事業コード): 施策コード 01020501.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param scheme  what kind of code it is, such as 施策コード, not null
 * @param value  the code as printed, leading zeros kept, not null
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record ExternalCode(
        String scheme, String value, @Nullable String note, Extensions extensions) implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if scheme, value or the extensions are null
     */
    public ExternalCode {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty external code. Its {@code scheme} and {@code value} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static ExternalCodeBuilder builder() {
        return ExternalCodeBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a code.
     *
     * @param scheme  what kind of code it is, not null
     * @param value  the code as printed, not null
     * @return the code, not null
     */
    public static ExternalCode of(String scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this external code, not null
     */
    public ExternalCodeBuilder toBuilder() {
        return ExternalCodeBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("scheme", scheme);
        visitor.data("value", value);
        visitor.text("note", note);
    }
}
