package org.dxplan.validation.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.Calculation;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.model.indicator.ValueStatus;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.Phrase;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/** Years that were reported on have an actual or a reason for none (KPI-14), and no actual is of a year to come (KPI-16). */
final class ActualTimeCheck {

    private static final Pattern YEARLY = Pattern.compile("毎年|毎月|年次|各年|年度ごと|(?<![0-9０-９])年に?[1１一]回|半期|半年|四半期|随時");

    private ActualTimeCheck() {}

    static void check(RuleContext context, Sheet sheet, ReportedYears reports) {
        for (Series series : sheet.series()) {
            for (Row actual : series.actuals) {
                checkFuture(context, actual);
            }
        }
        String frequency = frequency(sheet);
        boolean isYearly = frequency != null && YEARLY.matcher(frequency).find();
        if (!reports.years().isEmpty() && !sheet.isRepeat() && (isYearly || frequency == null)) {
            checkMissing(context, sheet, reports, isYearly);
        }
    }

    private static @Nullable String frequency(Sheet sheet) {
        Calculation calculation = sheet.part().calculation();
        return calculation == null ? null : calculation.frequency();
    }

    private static void checkMissing(RuleContext context, Sheet sheet, ReportedYears reports, boolean isYearly) {
        List<IndicatorValue> actuals = sheet.part().actuals();
        List<Phrase> missing = new ArrayList<>();
        for (FiscalYear year : reports.years()) {
            boolean isExpected = hasRow(sheet.part().targets(), year)
                    || (isYearly && !actuals.isEmpty() && reports.complete().contains(year));
            if (isExpected
                    && isInForce(sheet, year)
                    && actuals.stream().noneMatch(row -> answers(context, row, year))) {
                missing.add(Times.print(year));
            }
        }
        if (!missing.isEmpty() && !context.hasLost(sheet.node(), "actuals")) {
            RuleContext.Report report = actuals.isEmpty()
                    ? context.problem("KPI-14", sheet.node())
                    : context.problem("KPI-14", sheet.node(), "actuals");
            report.with("name", sheet.part().name())
                    .with("years", missing)
                    .hint("")
                    .report();
        }
    }

    private static boolean hasRow(List<IndicatorValue> rows, FiscalYear year) {
        return rows.stream().anyMatch(row -> isOf(row.at(), year));
    }

    private static boolean isOf(@Nullable PlanDate at, FiscalYear year) {
        if (at == null) {
            return false;
        }
        Integer calendarYear = at.year();
        return calendarYear != null
                ? calendarYear == year.value() || calendarYear == year.value() + 1
                : at.fiscalYear().filter(year::equals).isPresent();
    }

    /** Whether a row holds a figure for a year, or says why there is none. */
    private static boolean answers(RuleContext context, IndicatorValue row, FiscalYear year) {
        boolean isOfYear = isOf(row.at(), year)
                || (row.report() != null && year.equals(fiscalYear(report(context, row.report()))));
        boolean saysSomething =
                row.value() != null || (row.note() != null && !row.note().isBlank());
        return isOfYear && saysSomething;
    }

    /** Whether the indicator is followed in a year: after its baseline, and while its element is carried out. */
    private static boolean isInForce(Sheet sheet, FiscalYear year) {
        for (IndicatorValue baseline : sheet.part().baselines()) {
            PlanDate at = baseline.at();
            if (at != null && !at.isBefore(PlanDate.of(year))) {
                return false;
            }
        }
        Period period = sheet.elementPeriod();
        return period == null || !Series.isOutside(PlanDate.of(year), period.start(), period.end());
    }

    private static void checkFuture(RuleContext context, Row actual) {
        PlanDate at = actual.at();
        FiscalYear year = actual.fiscalYear();
        if (at == null || actual.hasStatus(ValueStatus.EXPECTED)) {
            return;
        }
        String reportId = actual.part().report();
        ProgressReport report = reportId == null ? null : report(context, reportId);
        FiscalYear reported = fiscalYear(report);
        if (report != null
                && year != null
                && reported != null
                && year.isAfter(reported)
                && !isOverWhen(report.published(), at)
                && !isOverWhen(report.asOf(), at)) {
            context.problem("KPI-16", actual.node(), "at")
                    .with("date", Times.print(at))
                    .with("year", Times.print(reported))
                    .related(actual.node().pointer("report"))
                    .hint("report")
                    .report();
        } else if (at.isAfter(PlanDate.of(context.today()))) {
            context.problem("KPI-16", actual.node(), "at")
                    .with("date", Times.print(at))
                    .hint("")
                    .report();
        }
    }

    /** Whether a time was over by a day on which it was reported on. */
    private static boolean isOverWhen(@Nullable PlanDate day, PlanDate at) {
        return day != null
                && at.lastDay()
                        .flatMap(last -> day.lastDay().filter(then -> !then.isBefore(last)))
                        .isPresent();
    }

    private static @Nullable ProgressReport report(RuleContext context, String id) {
        Node<?> node = context.index().find(id).orElse(null);
        return node != null && node.part() instanceof ProgressReport report ? report : null;
    }

    private static @Nullable FiscalYear fiscalYear(@Nullable ProgressReport report) {
        return report == null ? null : report.fiscalYear();
    }
}
