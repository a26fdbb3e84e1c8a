package org.dxplan.validation.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.Edition;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * A baseline is older than the plan and the target (KPI-07), and a figure was surveyed when it is said to hold (KPI-08).
 */
final class BaselineTimeCheck {

    private BaselineTimeCheck() {}

    static void check(RuleContext context, Sheet sheet) {
        for (Series series : sheet.series()) {
            Row target = series.finalTarget();
            for (Row baseline : series.baselines) {
                checkOrder(context, sheet, baseline, target);
            }
            for (Row row : series.measured()) {
                checkSurveyed(context, row);
            }
        }
    }

    private static void checkOrder(RuleContext context, Sheet sheet, Row baseline, @Nullable Row target) {
        PlanDate at = baseline.at();
        if (at == null) {
            return;
        }
        Node<?> holder = sheet.elementPeriod() == null ? null : sheet.elementWithPeriod();
        Period own = holder == null ? null : sheet.elementPeriod();
        Period plan = context.plan().period();
        PlanDate start = own != null && own.start() != null ? own.start() : plan == null ? null : plan.start();
        Edition edition = context.plan().edition();
        PlanDate revised = edition == null ? null : edition.revised();
        if (start != null && at.isAfter(start) && (revised == null || at.isAfter(revised))) {
            boolean isOwn = holder != null && own != null && start.equals(own.start());
            context.problem("KPI-07", baseline.node(), "at")
                    .with("baseline", Times.print(at))
                    .with("start", Times.print(start))
                    .related(isOwn && holder != null ? holder.pointer("period") : "/period")
                    .hint("")
                    .report();
        } else if (target != null && target.at() != null && isNotBefore(at, target.at())) {
            context.problem("KPI-07", baseline.node(), "at")
                    .with("baseline", Times.print(at))
                    .with("target", Times.print(target.at()))
                    .related(target.node().pointer("at"))
                    .hint("target")
                    .report();
        }
    }

    /** Whether a baseline is surely not older than a target: later, or of the same fiscal year as a whole. */
    private static boolean isNotBefore(PlanDate baseline, PlanDate target) {
        FiscalYear year = baseline.statedFiscalYear();
        boolean isSameYear = year != null
                && year.equals(target.statedFiscalYear())
                && baseline.precision() == target.precision()
                && baseline.half() == null
                && baseline.quarter() == null
                && baseline.qualifier() != Qualifier.BEGINNING;
        return isSameYear || baseline.isAfter(target);
    }

    private static void checkSurveyed(RuleContext context, Row row) {
        PlanDate at = row.at();
        PlanDate surveyed = row.part().surveyed();
        if (at == null || surveyed == null) {
            return;
        }
        // A survey may follow the year that it asks about.
        Optional<LocalDate> latest = at.lastDay().map(day -> day.plusYears(1));
        boolean isLate = latest.isPresent()
                && surveyed.firstDay().filter(day -> day.isAfter(latest.get())).isPresent();
        if (surveyed.isBefore(at) || isLate) {
            context.problem("KPI-08", row.node(), "surveyed")
                    .with("at", Times.print(at))
                    .with("surveyed", Times.print(surveyed))
                    .related(row.node().pointer("at"))
                    .hint("")
                    .report();
        }
    }
}
