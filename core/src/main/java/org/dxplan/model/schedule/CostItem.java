package org.dxplan.model.schedule;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a cost consists of or is paid from (内訳, 財源): 国庫支出金 504千円, 正職員 0.87人.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param label  what it is, such as 人件費 or 国庫支出金, not null
 * @param amount  how much, null if not printed
 * @param unit  the printed unit where it differs from the cost's, such as 人, null if it does not
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record CostItem(
        String label,
        @Nullable Value amount,
        @Nullable String unit,
        @Nullable String note,
        Extensions extensions) implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if label or the extensions are null
     */
    public CostItem {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty item of a cost. Its {@code label} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static CostItemBuilder builder() {
        return CostItemBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a line in the unit of its cost.
     *
     * @param label  what it is, not null
     * @param amount  how much, not null
     * @return the line, not null
     */
    public static CostItem of(String label, Value amount) {
        return builder()
                .label(label)
                .amount(Objects.requireNonNull(amount, "amount"))
                .build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this item of a cost, not null
     */
    public CostItemBuilder toBuilder() {
        return CostItemBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("label", label);
        visitor.part("amount", amount);
        visitor.text("unit", unit);
        visitor.text("note", note);
    }
}
