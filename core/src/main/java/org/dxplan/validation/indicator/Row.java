package org.dxplan.validation.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import org.dxplan.model.common.Value;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.model.indicator.ValueStatus;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Precision;
import org.dxplan.time.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an indicator at its place.
 *
 * @param node  the figure
 * @param printedUnit  the unit that holds for it, its own or the indicator's, null if there is none
 * @param unit  the same, made comparable
 * @param lastDay  the last day of its time, the earliest of all if it has none
 */
record Row(
        Node<IndicatorValue> node,
        @Nullable String printedUnit,
        @Nullable String unit,
        LocalDate lastDay) {

    /** By time, rows without any first; rows of one time stay in their order. */
    static final Comparator<Row> BY_TIME = new ByTime();

    private static final int MARCH = 3;

    /** A figure at its place is one row. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    private static final class ByTime implements Comparator<Row> {
        @Override
        public int compare(Row one, Row other) {
            return one.lastDay.compareTo(other.lastDay);
        }
    }

    static Row of(Node<IndicatorValue> node, @Nullable String unitOfIndicator) {
        String own = node.part().unit();
        String printed = own == null || own.isBlank() ? unitOfIndicator : own;
        PlanDate at = node.part().at();
        LocalDate lastDay = at == null ? LocalDate.MIN : at.lastDay().orElse(LocalDate.MIN);
        return new Row(node, printed, Units.normal(printed), lastDay);
    }

    IndicatorValue part() {
        return node.part();
    }

    @Nullable
    PlanDate at() {
        return part().at();
    }

    /** The exact number, null if the value is something else. */
    @Nullable
    BigDecimal number() {
        return part().value() instanceof Value.NumberValue value ? value.number() : null;
    }

    boolean isNumeric() {
        return part().value() instanceof Value.NumberValue || part().value() instanceof Value.RangeValue;
    }

    boolean hasUnitOf(Row other) {
        return unit == null ? other.unit == null : unit.equals(other.unit);
    }

    boolean hasStatus(ValueStatus status) {
        return status.is(part().status());
    }

    boolean hasNote() {
        String note = part().note();
        return note != null && !note.isBlank();
    }

    @Nullable
    FiscalYear fiscalYear() {
        PlanDate at = at();
        return at == null ? null : at.fiscalYear().orElse(null);
    }

    /** A figure for half a year or a quarter is not compared with one for a year, nor one that is to hold every year. */
    boolean isOfOneYear() {
        PlanDate at = at();
        if (at == null) {
            return true;
        }
        return at.qualifier() != Qualifier.EVERY_YEAR
                && at.precision() != Precision.FISCAL_HALF
                && at.precision() != Precision.FISCAL_QUARTER;
    }

    boolean isDated() {
        PlanDate at = at();
        return at != null && at.precision() != Precision.NONE;
    }

    /** Whether the figure is comparable with others of a year. */
    boolean hasYear() {
        PlanDate at = at();
        if (at == null || !isOfOneYear()) {
            return false;
        }
        return switch (at.precision()) {
            case FISCAL_YEAR, YEAR -> true;
            case MONTH, DAY -> isAtEndOfFiscalYear();
            case FISCAL_HALF, FISCAL_QUARTER, NONE -> false;
        };
    }

    /** Whether two figures are of one year, either both of a fiscal one or both of a calendar one. */
    boolean isOfYearOf(Row other) {
        return hasYear()
                && other.hasYear()
                && isOfCalendarYear() == other.isOfCalendarYear()
                && yearNumber() == other.yearNumber();
    }

    /** Whether the figure is of a fiscal year. */
    boolean isOf(FiscalYear year) {
        return hasYear() && !isOfCalendarYear() && yearNumber() == year.value();
    }

    private boolean isOfCalendarYear() {
        PlanDate at = at();
        return at != null && at.precision() == Precision.YEAR;
    }

    /** A month or day counts only at the end of the fiscal year (3月末現在). */
    private boolean isAtEndOfFiscalYear() {
        return lastDay.getMonthValue() == MARCH;
    }

    /** The last day of a fiscal year is in the calendar year behind it. */
    private int yearNumber() {
        return isOfCalendarYear() ? lastDay.getYear() : lastDay.getYear() - 1;
    }
}
