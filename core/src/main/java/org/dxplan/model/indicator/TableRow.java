package org.dxplan.model.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statistical table (表側): a label and one value per column.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param label  the printed heading, such as スマートフォン, not null
 * @param values  one value per column, an empty cell as a missing value, not null, copied
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record TableRow(
        String label, List<Value> values, @Nullable String note, Extensions extensions) implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if label, a list, one of its items or the extensions are null
     */
    public TableRow {
        Objects.requireNonNull(label, "label");
        values = List.copyOf(values);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty row. Its {@code label} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static TableRowBuilder builder() {
        return TableRowBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a row.
     *
     * @param label  the printed heading, not null
     * @param values  one value per column, not null
     * @return the row, not null
     */
    public static TableRow of(String label, Value... values) {
        return builder().label(label).values(List.of(values)).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this row, not null
     */
    public TableRowBuilder toBuilder() {
        return TableRowBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("label", label);
        visitor.parts("values", values);
        visitor.text("note", note);
    }
}
