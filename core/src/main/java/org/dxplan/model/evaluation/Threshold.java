package org.dxplan.model.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The figures for which a symbol is given (境界値): 達成率80%以上100%未満.
 *
 * <p>Both ends belong to it unless they are said to be open. An absent end is no limit.
 *
 * <pre>{@code
 * Threshold b = Threshold.builder()
 *         .basis(ThresholdBasis.ACTUAL_TO_TARGET)
 *         .from(new BigDecimal("80"))
 *         .to(new BigDecimal("100"))
 *         .toOpen(true)
 *         .unit("%")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param basis  what the figures are measured against, null if not said
 * @param from  the lower end, null if there is none
 * @param fromOpen  true if the lower end itself does not belong to it (超), null if not said, which is as false
 * @param to  the upper end, null if there is none
 * @param toOpen  true if the upper end itself does not belong to it (未満), null if not said, which is as false
 * @param unit  the printed unit of the ends, such as %, null if none is printed
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Threshold(
        @Nullable ThresholdBasis basis,
        @Nullable BigDecimal from,
        @Nullable Boolean fromOpen,
        @Nullable BigDecimal to,
        @Nullable Boolean toOpen,
        @Nullable String unit,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if the extensions are null
     */
    public Threshold {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty threshold.
     *
     * @return a new builder, not null
     */
    public static ThresholdBuilder builder() {
        return ThresholdBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this threshold, not null
     */
    public ThresholdBuilder toBuilder() {
        return ThresholdBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("basis", basis);
        visitor.data("from", from);
        visitor.data("fromOpen", fromOpen);
        visitor.data("to", to);
        visitor.data("toOpen", toOpen);
        visitor.text("unit", unit);
        visitor.text("note", note);
    }
}
