package org.dxplan.model.schedule;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Money of one year (事業費): 令和6年度 当初予算 22,339千円, of which 504千円 国庫支出金.
 *
 * <p>Amounts are in the printed unit, never converted and never computed; a change that the document prints stands
 * beside them.
 *
 * <pre>{@code
 * Cost cost = Cost.builder()
 *         .fiscalYear(FiscalYear.of(2024))
 *         .kind(CostKind.EXPENDITURE)
 *         .stage(CostStage.INITIAL)
 *         .unit("千円")
 *         .total(Value.of(22339))
 *         .addItems(CostItem.of("直接事業費", Value.of(16519)))
 *         .addItems(CostItem.of("人件費", Value.of(5820)))
 *         .addFunding(CostItem.of("国庫支出金", Value.of(504)))
 *         .addFunding(CostItem.of("一般財源", Value.of(21835)))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param fiscalYear  the fiscal year (年度), null if not said
 * @param kind  what the money is (事業費, 効果額, 節減額, 増収額), null if not said
 * @param stage  at which stage it stands (当初予算, 決算), null if not said
 * @param unit  the printed unit of the amounts, such as 千円, null if none is printed
 * @param basis  what the amount is based on, as printed (積算根拠), null if not said
 * @param change  the printed change against the year or stage before (増減), null if none is printed
 * @param total  the printed total (計), null if none is printed
 * @param items  what it consists of (内訳), not null, copied
 * @param funding  what pays for it (財源), not null, copied
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Cost(
        @Nullable FiscalYear fiscalYear,
        @Nullable CostKind kind,
        @Nullable CostStage stage,
        @Nullable String unit,
        @Nullable String basis,
        @Nullable Value change,
        @Nullable Value total,
        List<CostItem> items,
        List<CostItem> funding,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public Cost {
        items = List.copyOf(items);
        funding = List.copyOf(funding);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty cost.
     *
     * @return a new builder, not null
     */
    public static CostBuilder builder() {
        return CostBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this cost, not null
     */
    public CostBuilder toBuilder() {
        return CostBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("fiscalYear", fiscalYear);
        visitor.data("kind", kind);
        visitor.data("stage", stage);
        visitor.text("unit", unit);
        visitor.text("basis", basis);
        visitor.part("change", change);
        visitor.part("total", total);
        visitor.parts("items", items);
        visitor.parts("funding", funding);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}
