package org.dxplan.validation.indicator;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.ReportCoverage;
import org.dxplan.time.FiscalYear;
import org.dxplan.validation.rule.RuleContext;

/**
 * The closed fiscal years of which a report shows indicators, so that each indicator with a target for such a year should have
 * an actual.
 *
 * @param years  the years
 * @param complete  those of them whose report covers everything
 */
record ReportedYears(Set<FiscalYear> years, Set<FiscalYear> complete) {

    static ReportedYears of(RuleContext context, List<Sheet> sheets) {
        Set<FiscalYear> years = new TreeSet<>();
        Set<FiscalYear> complete = new TreeSet<>();
        if (context.plan().progressReports().isEmpty()) {
            return new ReportedYears(years, complete);
        }
        Set<FiscalYear> shown = new HashSet<>();
        for (Sheet sheet : sheets) {
            for (Series series : sheet.series()) {
                for (Row actual : series.actuals) {
                    FiscalYear year = actual.fiscalYear();
                    if (year != null) {
                        shown.add(year);
                    }
                }
            }
        }
        for (ProgressReport report : context.plan().progressReports()) {
            FiscalYear year = report.fiscalYear();
            if (year != null
                    && shown.contains(year)
                    && report.half() == null
                    && isClosed(year, context.today())
                    && coversIndicators(report)) {
                years.add(year);
                if (ReportCoverage.ALL.is(report.coverage())) {
                    complete.add(year);
                }
            }
        }
        return new ReportedYears(years, complete);
    }

    private static boolean isClosed(FiscalYear year, LocalDate today) {
        return year.lastDay().isBefore(today);
    }

    private static boolean coversIndicators(ProgressReport report) {
        return ReportCoverage.ALL.is(report.coverage())
                || (report.coverage() == null && !report.evaluations().isEmpty());
    }
}
