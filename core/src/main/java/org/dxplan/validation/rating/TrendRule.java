package org.dxplan.validation.rating;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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

    private record Point(Evaluated evaluated, Node<Rating> rating, int rank, int year) {}

    @Override
    public void check(RuleContext context) {
        RatingMeanings meanings = RatingMeanings.of(context.index());
        Map<List<@Nullable Object>, Map<Integer, Point>> series = new HashMap<>();
        for (Evaluated evaluated : Evaluated.all(context.index())) {
            for (Node<Rating> rating : evaluated.ratings()) {
                RatingScale scale = meanings.scale(rating.part());
                Point point = scale == null ? null : point(scale, evaluated, rating);
                if (scale != null && point != null) {
                    List<@Nullable Object> key = key(scale, evaluated, rating.part());
                    Map<Integer, Point> years = series.get(key);
                    if (years == null) {
                        years = new HashMap<>(4);
                        series.put(key, years);
                    }
                    years.put(point.year(), point);
                }
            }
        }
        for (Map<Integer, Point> years : series.values()) {
            for (Point point : years.values()) {
                Point before = years.get(point.year() - 1);
                if (before != null && Math.abs(point.rank() - before.rank()) >= JUMP && !isExplained(point, before)) {
                    report(context, point, before);
                }
            }
        }
    }

    /** The rating as a place on its scale; null if it says none, or if its scale follows from figures. */
    private static @Nullable Point point(RatingScale scale, Evaluated evaluated, Node<Rating> rating) {
        FiscalYear year = evaluated.report().fiscalYear();
        String symbol = rating.part().symbol();
        if (year == null
                || symbol == null
                || evaluated.subject().isBlank()
                || RatingMethod.RATIO.is(scale.method())
                || RatingMethod.RULE.is(scale.method())) {
            return null;
        }
        OptionalInt rank = scale.rank(symbol);
        return rank.isEmpty() ? null : new Point(evaluated, rating, rank.getAsInt(), year.value());
    }

    /** What must be the same for two ratings to be compared. */
    private static List<@Nullable Object> key(RatingScale scale, Evaluated evaluated, Rating rating) {
        EvaluationStage stage = evaluated.part().stage();
        return Arrays.asList(
                evaluated.subject(),
                scale.id(),
                rating.criterion(),
                stage == null ? "" : stage.code(),
                evaluated.part().evaluator(),
                evaluated.report().half());
    }

    private static boolean isExplained(Point point, Point before) {
        Evaluation evaluation = point.evaluated().part();
        boolean rises = point.rank() < before.rank();
        return RatingMeanings.isTold(evaluation.comment(), evaluation.cause(), evaluation.issues(), evaluation.note())
                || (rises && RatingMeanings.isTold(evaluation.result()));
    }

    private static void report(RuleContext context, Point point, Point before) {
        if (context.hasLost(point.evaluated().node())) {
            return;
        }
        context.problem("RAT-15", point.rating(), "symbol")
                .with(
                        "subject",
                        Evaluated.title(context.index(), point.evaluated().subject()))
                .with("before", String.valueOf(before.rating().part().symbol()))
                .with("after", String.valueOf(point.rating().part().symbol()))
                .with("year", point.year())
                .with("yearBefore", before.year())
                .related(before.rating().pointer("symbol"))
                .hint(point.rank() < before.rank() ? "" : "worse")
                .report();
    }
}
