package org.dxplan.validation.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.common.Statement;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.ReportCoverage;
import org.dxplan.model.evaluation.ReportStatus;
import org.dxplan.model.index.Node;
import org.dxplan.model.organization.Body;
import org.dxplan.model.organization.Review;
import org.dxplan.model.organization.ReviewFrequency;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Where the plan promises an evaluation from outside every year, each report on a year has one (RAT-14).
 *
 * <p>Silent as long as the report is preliminary, is about some of the measures only, or does not say who evaluates.
 */
final class OutsideReviewRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("RAT-14");
    }

    /** The promised review with the body that makes it. */
    private record Promise(Node<Review> review, @Nullable Body body) {

        String name() {
            return body != null
                    ? body.name()
                    : Objects.requireNonNullElse(review.part().label(), "外部評価");
        }

        boolean isIn(FiscalYear year) {
            PlanDate start =
                    body == null || body.period() == null ? null : body.period().start();
            PlanDate end =
                    body == null || body.period() == null ? null : body.period().end();
            PlanDate at = PlanDate.of(year);
            return (start == null || !start.isAfter(at)) && (end == null || !end.isBefore(at));
        }
    }

    @Override
    public void check(RuleContext context) {
        Promise promise = promise(context);
        if (promise == null) {
            return;
        }
        Map<FiscalYear, List<Node<ProgressReport>>> years = new LinkedHashMap<>();
        for (Node<ProgressReport> node : context.index().nodes(ProgressReport.class)) {
            FiscalYear year = node.part().fiscalYear();
            if (year != null && promise.isIn(year) && isInPeriod(context, year)) {
                years.computeIfAbsent(year, key -> new ArrayList<>(1)).add(node);
            }
        }
        Set<FiscalYear> reviewed = new HashSet<>();
        Set<FiscalYear> staged = new HashSet<>();
        for (Evaluated evaluated : Evaluated.all(context.index())) {
            FiscalYear year = evaluated.report().fiscalYear();
            EvaluationStage stage = evaluated.part().stage();
            String evaluator = evaluated.part().evaluator();
            if (year != null && (isOutside(stage) || (evaluator != null && evaluator.contains(promise.name())))) {
                reviewed.add(year);
            }
            if (year != null && stage != null) {
                staged.add(year);
            }
        }
        years.forEach((year, reports) -> {
            if (staged.contains(year) && !reviewed.contains(year)) {
                check(context, promise, year, reports);
            }
        });
    }

    private static @Nullable Promise promise(RuleContext context) {
        for (Node<Review> node : context.index().nodes(Review.class)) {
            Review review = node.part();
            Body body = review.body() != null
                            && context.index()
                                            .find(review.body())
                                            .orElse(context.index().root())
                                            .part()
                                    instanceof Body found
                    ? found
                    : null;
            boolean isYearly = ReviewFrequency.YEARLY.is(review.frequency())
                    || ReviewFrequency.HALF_YEARLY.is(review.frequency())
                    || ReviewFrequency.QUARTERLY.is(review.frequency());
            boolean isOutside = EvaluationStage.EXTERNAL.is(review.stage())
                    || (review.stage() == null && body != null && Boolean.TRUE.equals(body.external()));
            if (isYearly && isOutside) {
                return new Promise(node, body);
            }
        }
        return null;
    }

    private static boolean isInPeriod(RuleContext context, FiscalYear year) {
        PlanDate start =
                context.plan().period() == null ? null : context.plan().period().start();
        return start == null || !PlanDate.of(year).isBefore(start);
    }

    /** A stage that is not known may be one from outside. */
    private static boolean isOutside(@Nullable EvaluationStage stage) {
        return stage != null && (EvaluationStage.EXTERNAL.is(stage) || !stage.isKnown());
    }

    private static void check(
            RuleContext context, Promise promise, FiscalYear year, List<Node<ProgressReport>> reports) {
        for (Node<ProgressReport> node : reports) {
            ProgressReport report = node.part();
            if (ReportStatus.PRELIMINARY.is(report.status())
                    || ReportCoverage.SOME.is(report.coverage())
                    || mentions(report, promise.name())
                    || context.hasLost(node)) {
                return;
            }
        }
        context.problem("RAT-14", reports.get(0), "evaluations")
                .with("year", year.value())
                .with("body", promise.name())
                .related(promise.review().pointer())
                .hint(promise.body() == null ? "review" : "")
                .report();
    }

    /** Tells whether a report has totals from outside, or speaks of the review. */
    private static boolean mentions(ProgressReport report, String body) {
        for (Statement statement : report.statements()) {
            if (contains(statement.text(), body) || contains(statement.summary(), body)) {
                return true;
            }
        }
        return contains(report.note(), body)
                || contains(report.note(), "外部評価")
                || report.tallies().stream().anyMatch(tally -> isOutside(tally.stage()));
    }

    private static boolean contains(@Nullable String text, String word) {
        return text != null && text.contains(word);
    }
}
