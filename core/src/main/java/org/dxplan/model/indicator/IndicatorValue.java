package org.dxplan.model.indicator;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Value;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an indicator at one time (指標値): 目標値 令和8年度 45.0, or 97.0% for 小学校 and 98.2% for 中学校 in one cell of
 * the sheet.
 *
 * <pre>{@code
 * IndicatorValue primary = IndicatorValue.of(PlanDate.of(FiscalYear.of(2024)), Value.of("97.0")).toBuilder()
 *         .segment("小学校")
 *         .status(ValueStatus.PRELIMINARY)
 *         .report("r6-hokoku")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param at  for when the figure holds, such as 令和8年度 or 令和6年度末, null if not said
 * @param segment  of which part, where a cell holds several figures, such as 小学校, null if of the whole
 * @param value  the figure, or why there is none (未調査, 集計中), null if the cell is not recorded
 * @param unit  the printed unit where it differs from the indicator's, null if it does not
 * @param surveyed  when it was surveyed, where that is another time (2022年 with 2021調査結果), null if it is not
 * @param status  how settled it is (速報, 確定, 修正, 見込), null if not said
 * @param report  the id of the progress report that printed it, null if the plan did or it is not said
 * @param outsidePeriod  true if the plan knows that the time lies outside its period (次期計画), null if not said
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record IndicatorValue(
        @Nullable PlanDate at,
        @Nullable String segment,
        @Nullable Value value,
        @Nullable String unit,
        @Nullable PlanDate surveyed,
        @Nullable ValueStatus status,
        @Nullable String report,
        @Nullable Boolean outsidePeriod,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public IndicatorValue {
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty value of an indicator.
     *
     * @return a new builder, not null
     */
    public static IndicatorValueBuilder builder() {
        return IndicatorValueBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a figure.
     *
     * @param at  for when it holds, not null
     * @param value  the figure, not null
     * @return the value, not null
     */
    public static IndicatorValue of(PlanDate at, Value value) {
        return builder()
                .at(Objects.requireNonNull(at, "at"))
                .value(Objects.requireNonNull(value, "value"))
                .build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this value of an indicator, not null
     */
    public IndicatorValueBuilder toBuilder() {
        return IndicatorValueBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.part("at", at);
        visitor.text("segment", segment);
        visitor.part("value", value);
        visitor.text("unit", unit);
        visitor.part("surveyed", surveyed);
        visitor.data("status", status);
        visitor.reference("report", report, ReferenceKind.PROGRESS_REPORT);
        visitor.data("outsidePeriod", outsidePeriod);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}
