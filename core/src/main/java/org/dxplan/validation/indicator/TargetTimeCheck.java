package org.dxplan.validation.indicator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.IndicatorKind;
import org.dxplan.model.indicator.ValueStatus;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * Targets lie within the period of the element that they stand at (KPI-09; PER-03 is about the plan's period), and there is one
 * for each year (KPI-10).
 */
final class TargetTimeCheck {

    private TargetTimeCheck() {}

    static void check(RuleContext context, Sheet sheet) {
        Node<?> element = sheet.elementWithPeriod();
        Period period = sheet.elementPeriod();
        for (Series series : sheet.series()) {
            if (element != null && period != null && !hasText(period.note())) {
                for (Row target : series.targets) {
                    checkPeriod(context, sheet, target, element, period);
                }
            }
            checkOnce(context, series);
        }
    }

    private static void checkPeriod(RuleContext context, Sheet sheet, Row target, Node<?> element, Period period) {
        PlanDate at = target.at();
        Period plan = context.plan().period();
        if (at == null
                || Boolean.TRUE.equals(target.part().outsidePeriod())
                || target.hasNote()
                || (plan != null && Series.isOutside(at, plan.start(), closedEnd(plan)))) {
            return;
        }
        // What a measure brings about may come when it is over; what it does may not.
        boolean isDone = IndicatorKind.OUTPUT.is(sheet.part().kind())
                || IndicatorKind.INPUT.is(sheet.part().kind());
        if (Series.isOutside(at, period.start(), isDone ? closedEnd(period) : null)) {
            context.problem("KPI-09", target.node(), "at")
                    .with("date", Times.print(at))
                    .with("start", Times.print(period.start()))
                    .with("end", Times.print(period.end()))
                    .related(element.pointer("period"))
                    .hint("")
                    .report();
        }
    }

    private static @Nullable PlanDate closedEnd(Period period) {
        PlanDate end = period.end();
        return end == null || end.qualifier() == Qualifier.AFTER ? null : end;
    }

    private static boolean hasText(@Nullable String note) {
        return note != null && !note.isBlank();
    }

    /** What tells two targets of a series apart: 令和6年度 and 令和6年度上半期 are two times, and so are its beginning and its end. */
    private static List<@Nullable Object> time(PlanDate at, @Nullable String unit) {
        Qualifier qualifier = at.qualifier();
        boolean tellsApart = qualifier == Qualifier.BEGINNING
                || qualifier == Qualifier.EVERY_YEAR
                || qualifier == Qualifier.BEFORE
                || qualifier == Qualifier.AFTER;
        return Arrays.asList(at.firstDay(), at.lastDay(), tellsApart ? qualifier : null, unit);
    }

    /** As nearly always: each later than the one before, so that no two are of one time. */
    private static boolean areInOrder(List<Row> targets) {
        for (int i = 1; i < targets.size(); i++) {
            if (Row.BY_TIME.compare(targets.get(i - 1), targets.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static void checkOnce(RuleContext context, Series series) {
        if (areInOrder(series.targets)) {
            return;
        }
        Map<List<@Nullable Object>, Row> first = new HashMap<>();
        for (Row target : series.targets) {
            PlanDate at = target.at();
            if (at == null || !target.isDated() || target.hasStatus(ValueStatus.REVISED)) {
                continue;
            }
            Row before = first.putIfAbsent(time(at, target.unit()), target);
            if (before != null) {
                context.problem("KPI-10", target.node(), "at")
                        .with("date", Times.print(at))
                        .related(before.node().pointer("at"))
                        .hint("")
                        .report();
            }
        }
    }
}
