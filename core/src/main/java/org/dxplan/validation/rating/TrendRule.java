package org.dxplan.validation.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingMethod;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.index.Node;
import org.dxplan.time.FiscalYear;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A rating that moves by two levels or more within a year is explained (RAT-15).
 *
 * <p>Only ratings by the same people, on the same scale and criterion are compared. Ratings by figures explain themselves,
 * and so does a result where the rating rises.
 */
final class TrendRule implements Rule {

    private static final int JUMP = 2;

    @Override
    public List<String> codes() {
        return List.of("RAT-15");
    }

    /** What must be the same for two ratings to be compared. */
    private record Series(
            String subject,
            String scale,
            @Nullable String criterion,
            String stage,
            @Nullable String evaluator,
            @Nullable Integer half,
            int year) {

        Series before() {
            return new Series(subject, scale, criterion, stage, evaluator, half, year - 1);
        }
    }

    private record Point(Evaluated evaluated, Node<Rating> rating, int rank) {}

    @Override
    public void check(RuleContext context) {
        RatingMeanings meanings = RatingMeanings.of(context.index());
        Map<Series, Point> points = new HashMap<>();
        for (Evaluated evaluated : Evaluated.all(context.index())) {
            for (Node<Rating> rating : evaluated.ratings()) {
                RatingScale scale = meanings.scale(rating.part());
                Series series = scale == null ? null : series(scale, evaluated, rating.part());
                String symbol = rating.part().symbol();
                if (scale != null && series != null && symbol != null) {
                    scale.rank(symbol).ifPresent(rank -> points.put(series, new Point(evaluated, rating, rank)));
                }
            }
        }
        points.forEach((series, point) -> {
            Point before = points.get(series.before());
            if (before != null && Math.abs(point.rank() - before.rank()) >= JUMP && !isExplained(point, before)) {
                report(context, series, point, before);
            }
        });
    }

    private static @Nullable Series series(RatingScale scale, Evaluated evaluated, Rating rating) {
        FiscalYear year = evaluated.report().fiscalYear();
        if (year == null
                || evaluated.subject().isBlank()
                || RatingMethod.RATIO.is(scale.method())
                || RatingMethod.RULE.is(scale.method())) {
            return null;
        }
        EvaluationStage stage = evaluated.part().stage();
        return new Series(
                evaluated.subject(),
                scale.id(),
                rating.criterion(),
                stage == null ? "" : stage.code(),
                evaluated.part().evaluator(),
                evaluated.report().half(),
                year.value());
    }

    private static boolean isExplained(Point point, Point before) {
        Evaluation evaluation = point.evaluated().part();
        boolean rises = point.rank() < before.rank();
        return RatingMeanings.isTold(evaluation.comment(), evaluation.cause(), evaluation.issues(), evaluation.note())
                || (rises && RatingMeanings.isTold(evaluation.result()));
    }

    private static void report(RuleContext context, Series series, Point point, Point before) {
        if (context.hasLost(point.evaluated().node())) {
            return;
        }
        context.problem("RAT-15", point.rating(), "symbol")
                .with("subject", Evaluated.title(context.index(), series.subject()))
                .with("before", String.valueOf(before.rating().part().symbol()))
                .with("after", String.valueOf(point.rating().part().symbol()))
                .with("year", series.year())
                .with("yearBefore", series.year() - 1)
                .related(before.rating().pointer("symbol"))
                .hint(point.rank() < before.rank() ? "" : "worse")
                .report();
    }
}
