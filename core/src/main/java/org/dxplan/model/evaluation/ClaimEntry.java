package org.dxplan.model.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list that is printed again (体系図の項目): which element it is, and how it is printed there if differently.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param ref  the id of what is printed, null if the plan has no such part
 * @param number  the number printed there where it differs, null if it does not
 * @param title  the title printed there where it differs, such as デジタルデバインド対策の充実, null if it does not
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record ClaimEntry(
        @Nullable String ref,
        @Nullable String number,
        @Nullable String title,
        Extensions extensions) implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if the extensions are null
     */
    public ClaimEntry {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty entry.
     *
     * @return a new builder, not null
     */
    public static ClaimEntryBuilder builder() {
        return ClaimEntryBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this entry, not null
     */
    public ClaimEntryBuilder toBuilder() {
        return ClaimEntryBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.reference("ref", ref, ReferenceKind.ANY);
        visitor.text("number", number);
        visitor.text("title", title);
    }
}
