package org.dxplan.model.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.PlanRules;
import org.dxplan.model.common.Responsible;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What is measured to see whether the plan works (指標, KPI): オンライン申請率, 基準値 12.4% in 令和4年度, 目標値 45.0% in 令和8年度, to
 * rise.
 *
 * <p>Baselines, targets and actuals are rows of their own, so that yearly targets, segments (小/中) and corrected
 * figures have a place. The unit is the printed word and holds for all of them unless a value has its own. An
 * indicator stands at the plan or at the element that it measures.
 *
 * <pre>{@code
 * Indicator online = Indicator.builder()
 *         .id("k-online")
 *         .name("オンライン申請率")
 *         .unit("%")
 *         .kind(IndicatorKind.OUTCOME)
 *         .quantity(IndicatorQuantity.SHARE)
 *         .direction(Direction.INCREASE)
 *         .aggregation(Aggregation.YEARLY)
 *         .addBaselines(IndicatorValue.of(PlanDate.of(FiscalYear.of(2022)), Value.of("12.4")))
 *         .addTargets(IndicatorValue.of(PlanDate.of(FiscalYear.of(2026)), Value.of("45.0")))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which others refer to the indicator, not null
 * @param number  the printed number, such as KPI-3, null if none
 * @param name  the name as printed (指標名), such as オンライン申請率, not null
 * @param unit  the printed unit (単位), such as %, 件, 千円, never converted, null if none is printed
 * @param kind  what it measures (種別: 活動, 成果), null if not said
 * @param quantity  what kind of figure it is (件数, 割合, 金額), null if not said
 * @param direction  in which direction it is to move (増加, 減少, 維持), null if not said
 * @param aggregation  how its yearly figures belong together (累計, 単年度), null if not said
 * @param baselines  where it starts from (基準値, 現状値), not null, copied
 * @param targets  where it is to arrive (目標値), one per year and segment, not null, copied
 * @param actuals  what was measured (実績値), the only place for it, not null, copied
 * @param calculation  how it is computed and where from (算式・出典), null if nothing is said
 * @param responsibles  who measures it or answers for it (担当課), not null, copied
 * @param classifications  how the plan sorts it, not null, copied
 * @param repeatOf  the id of the indicator that is printed here again (再掲), null if this is the indicator itself
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@PlanRules
@RecordBuilder
public record Indicator(
        String id,
        @Nullable String number,
        String name,
        @Nullable String unit,
        @Nullable IndicatorKind kind,
        @Nullable IndicatorQuantity quantity,
        @Nullable Direction direction,
        @Nullable Aggregation aggregation,
        List<IndicatorValue> baselines,
        List<IndicatorValue> targets,
        List<IndicatorValue> actuals,
        @Nullable Calculation calculation,
        List<Responsible> responsibles,
        List<Classification> classifications,
        @Nullable String repeatOf,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, name, a list, one of its items or the extensions are null
     */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        baselines = List.copyOf(baselines);
        targets = List.copyOf(targets);
        actuals = List.copyOf(actuals);
        responsibles = List.copyOf(responsibles);
        classifications = List.copyOf(classifications);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty indicator. Its {@code id} and {@code name} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static IndicatorBuilder builder() {
        return IndicatorBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this indicator, not null
     */
    public IndicatorBuilder toBuilder() {
        return IndicatorBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.INDICATOR);
        visitor.text("number", number);
        visitor.text("name", name);
        visitor.text("unit", unit);
        visitor.data("kind", kind);
        visitor.data("quantity", quantity);
        visitor.data("direction", direction);
        visitor.data("aggregation", aggregation);
        visitor.parts("baselines", baselines);
        visitor.parts("targets", targets);
        visitor.parts("actuals", actuals);
        visitor.part("calculation", calculation);
        visitor.parts("responsibles", responsibles);
        visitor.parts("classifications", classifications);
        visitor.reference("repeatOf", repeatOf, ReferenceKind.INDICATOR);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}
