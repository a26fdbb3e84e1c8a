package org.dxplan.model.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A column of a statistical table (表頭): a year, an age group.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param label  the printed heading, such as 平成25年 or 18～29歳, not null
 * @param at  the point in time that the column stands for, null if it stands for none
 * @param sampleSize  the number of people asked (n=15,599), null if not said
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record TableColumn(
        String label,
        @Nullable PlanDate at,
        @Nullable Integer sampleSize,
        @Nullable String note,
        Extensions extensions) implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if label or the extensions are null
     */
    public TableColumn {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty column. Its {@code label} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static TableColumnBuilder builder() {
        return TableColumnBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this column, not null
     */
    public TableColumnBuilder toBuilder() {
        return TableColumnBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("label", label);
        visitor.part("at", at);
        visitor.data("sampleSize", sampleSize);
        visitor.text("note", note);
    }
}
