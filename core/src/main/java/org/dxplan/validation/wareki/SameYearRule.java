package org.dxplan.validation.wareki;

import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Precision;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/** The figures of an indicator, and the ends of a period, are all in calendar years (年) or all in fiscal years (年度) (WRK-06). */
final class SameYearRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("WRK-06");
    }

    @Override
    public void check(RuleContext context) {
        Series series = null;
        for (Node<IndicatorValue> node : context.index().nodes(IndicatorValue.class)) {
            Node<?> holder = node.parent();
            if (holder == null || !(holder.part() instanceof Indicator)) {
                continue;
            }
            if (series == null || series.holder != holder) {
                report(context, series);
                series = new Series(holder);
            }
            series.add(node);
        }
        report(context, series);
        for (Node<Period> node : context.index().nodes(Period.class)) {
            checkPeriod(context, node);
        }
    }

    /** What the dates of one indicator are. */
    private static final class Series {
        private final Node<?> holder;
        private int calendarYears;
        private int fiscalYears;
        private @Nullable Node<IndicatorValue> firstCalendarYear;
        private @Nullable Node<IndicatorValue> firstFiscalYear;

        Series(Node<?> holder) {
            this.holder = holder;
        }

        void add(Node<IndicatorValue> node) {
            PlanDate at = node.part().at();
            if (isCalendarYear(at)) {
                calendarYears++;
                firstCalendarYear = firstCalendarYear == null ? node : firstCalendarYear;
            } else if (isFiscalYear(at)) {
                fiscalYears++;
                firstFiscalYear = firstFiscalYear == null ? node : firstFiscalYear;
            }
        }
    }

    private static void report(RuleContext context, @Nullable Series series) {
        if (series == null || series.firstCalendarYear == null || series.firstFiscalYear == null) {
            return;
        }
        boolean isCalendarRare = series.calendarYears <= series.fiscalYears;
        Node<IndicatorValue> odd = isCalendarRare ? series.firstCalendarYear : series.firstFiscalYear;
        Node<IndicatorValue> usual = isCalendarRare ? series.firstFiscalYear : series.firstCalendarYear;
        context.problem("WRK-06", odd, "at")
                .with("date", Times.print(odd.part().at()))
                .with("other", Times.print(usual.part().at()))
                .related(usual.pointer("at"))
                .hint("")
                .report();
    }

    private static void checkPeriod(RuleContext context, Node<Period> node) {
        PlanDate start = node.part().start();
        PlanDate end = node.part().end();
        boolean isMixed = (isCalendarYear(start) && isFiscalYear(end)) || (isFiscalYear(start) && isCalendarYear(end));
        if (isMixed) {
            context.problem("WRK-06", node)
                    .with("date", Times.print(start))
                    .with("other", Times.print(end))
                    .hint("period")
                    .report();
        }
    }

    private static boolean isCalendarYear(@Nullable PlanDate date) {
        return date != null && date.precision() == Precision.YEAR;
    }

    private static boolean isFiscalYear(@Nullable PlanDate date) {
        return date != null && date.statedFiscalYear() != null;
    }
}
