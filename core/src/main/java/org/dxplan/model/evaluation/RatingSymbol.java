package org.dxplan.model.evaluation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A symbol of a rating scale and what it means (評価の記号): S 計画以上に進んでいる.
 *
 * <pre>{@code
 * RatingSymbol b = RatingSymbol.of("B", "概ね達成").toBuilder()
 *         .addCodes(RatingCode.PARTLY_ACHIEVED)
 *         .addThresholds(Threshold.builder()
 *                 .basis(ThresholdBasis.ACTUAL_TO_TARGET)
 *                 .from(new BigDecimal("80"))
 *                 .to(new BigDecimal("100"))
 *                 .toOpen(true)
 *                 .unit("%")
 *                 .build())
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param symbol  the printed symbol, such as A, ◎ or 評価できない, not null
 * @param label  the printed word beside it, such as 計画どおり, null if none
 * @param definition  the printed definition, null if none
 * @param codes  what it means in words that all plans share, not null, copied
 * @param thresholds  the figures for which it is given (境界値), all of which must hold, not null, copied
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record RatingSymbol(
        String symbol,
        @Nullable String label,
        @Nullable String definition,
        List<RatingCode> codes,
        List<Threshold> thresholds,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if symbol, a list, one of its items or the extensions are null
     */
    public RatingSymbol {
        Objects.requireNonNull(symbol, "symbol");
        codes = List.copyOf(codes);
        thresholds = List.copyOf(thresholds);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty symbol. Its {@code symbol} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static RatingSymbolBuilder builder() {
        return RatingSymbolBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a symbol with its word.
     *
     * @param symbol  the printed symbol, not null
     * @param label  the printed word beside it, null if none
     * @return the symbol, not null
     */
    public static RatingSymbol of(String symbol, @Nullable String label) {
        return builder().symbol(symbol).label(label).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this symbol, not null
     */
    public RatingSymbolBuilder toBuilder() {
        return RatingSymbolBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("symbol", symbol);
        visitor.text("label", label);
        visitor.text("definition", definition);
        visitor.data("codes", codes);
        visitor.parts("thresholds", thresholds);
        visitor.text("note", note);
    }
}
