package org.dxplan.validation.rating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.ReportStatus;
import org.dxplan.model.index.Node;
import org.dxplan.text.WordSearch;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * Who evaluates when: each once (RAT-08), and in the years of the plan (RAT-09).
 *
 * <p>A preliminary report and the final one, the two halves of a year, and two who evaluate at one stage are different
 * things. A report of totals may be about the plan before.
 */
final class ReportRule implements Rule {

    private static final List<String> OTHER_PLAN = List.of("前計画", "前の計画", "前期", "旧計画", "前回の計画", "次期", "先行");

    @Override
    public List<String> codes() {
        return List.of("RAT-08", "RAT-09");
    }

    @Override
    public void check(RuleContext context) {
        Map<List<@Nullable Object>, Node<Evaluation>> seen = new HashMap<>();
        for (Evaluated evaluated : Evaluated.all(context.index())) {
            FiscalYear year = evaluated.report().fiscalYear();
            if (year != null) {
                checkOnce(context, seen, evaluated, year);
                checkDate(context, evaluated, year);
            }
        }
        for (Node<ProgressReport> report : context.index().nodes(ProgressReport.class)) {
            checkYear(context, report);
        }
    }

    private static void checkOnce(
            RuleContext context,
            Map<List<@Nullable Object>, Node<Evaluation>> seen,
            Evaluated evaluated,
            FiscalYear year) {
        Evaluation part = evaluated.part();
        EvaluationStage stage = part.stage();
        ReportStatus status = evaluated.report().status();
        if (evaluated.subject().isBlank() || context.hasLost(evaluated.node())) {
            return;
        }
        // What must be the same for two evaluations to be one too many.
        List<@Nullable Object> occasion = Arrays.asList(
                evaluated.subject(),
                stage == null ? "" : stage.code(),
                part.evaluator(),
                part.date(),
                year,
                evaluated.report().half(),
                status == null ? "" : status.code());
        Node<Evaluation> first = seen.putIfAbsent(occasion, evaluated.node());
        if (first != null) {
            context.problem("RAT-08", evaluated.node(), "subject")
                    .with("subject", Evaluated.title(context.index(), evaluated.subject()))
                    .with("year", year.value())
                    .related(first.pointer())
                    .hint("")
                    .report();
        }
    }

    /** An evaluation is made in the year that it is about or later. */
    private static void checkDate(RuleContext context, Evaluated evaluated, FiscalYear year) {
        PlanDate date = evaluated.part().date();
        if (date != null && date.isBefore(PlanDate.of(year))) {
            context.problem("RAT-09", evaluated.node(), "date")
                    .with("date", Times.print(date))
                    .with("year", year.value())
                    .related(Objects.requireNonNull(evaluated.node().parent()).pointer("fiscalYear"))
                    .hint("date")
                    .report();
        }
    }

    private static void checkYear(RuleContext context, Node<ProgressReport> node) {
        ProgressReport report = node.part();
        Period period = context.plan().period();
        FiscalYear year = report.fiscalYear();
        if (period == null || year == null || report.evaluations().isEmpty() || isAboutOther(report)) {
            return;
        }
        PlanDate reported = PlanDate.of(year);
        PlanDate start = period.start();
        PlanDate end = period.end();
        boolean isEarly = start != null && reported.isBefore(start);
        // What is published in the year after the end may be named after that year.
        boolean isLate = end != null && isAfterYearBehind(year, end);
        if (isEarly || isLate) {
            context.problem("RAT-09", node, "fiscalYear")
                    .with("year", year.value())
                    .with("period", Times.print(period))
                    .related("/period")
                    .hint("")
                    .report();
        }
    }

    private static boolean isAfterYearBehind(FiscalYear year, PlanDate end) {
        LocalDate last = end.lastDay().orElse(null);
        return end.qualifier() != Qualifier.AFTER && last != null && year.value() > Times.fiscalYear(last) + 1;
    }

    private static boolean isAboutOther(ProgressReport report) {
        return isOther(report.title()) || isOther(report.note());
    }

    private static boolean isOther(@Nullable String text) {
        return WordSearch.hasAny(text, OTHER_PLAN);
    }
}
