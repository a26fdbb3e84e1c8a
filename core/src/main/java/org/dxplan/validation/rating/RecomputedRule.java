package org.dxplan.validation.rating;

import java.util.List;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingMethod;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.evaluation.Threshold;
import org.dxplan.model.evaluation.ThresholdBasis;
import org.dxplan.model.index.Node;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A rating by figures is the one that the figures give (RAT-03).
 *
 * <p>The printed rate is believed here, for another rule recomputes it; so a rating passes that follows from either. A
 * figure that the scale has no level for is a matter of the scale.
 */
final class RecomputedRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("RAT-03");
    }

    @Override
    public void check(RuleContext context) {
        RatingMeanings meanings = RatingMeanings.of(context.index());
        for (Evaluated evaluated : Evaluated.all(context.index())) {
            Measured measured = null;
            for (Node<Rating> rating : evaluated.ratings()) {
                RatingScale scale = meanings.scale(rating.part());
                RatingSymbol symbol = scale == null ? null : level(scale, rating.part());
                if (scale != null && symbol != null && !isJudged(scale)) {
                    measured = measured == null ? Measured.of(context.index(), evaluated) : measured;
                    check(context, rating, scale, symbol, measured);
                }
            }
        }
    }

    private static @Nullable RatingSymbol level(RatingScale scale, Rating rating) {
        String symbol = rating.symbol();
        return symbol != null && scale.rank(symbol).isPresent()
                ? scale.levels().get(scale.rank(symbol).getAsInt())
                : null;
    }

    private static boolean isJudged(RatingScale scale) {
        return RatingMethod.JUDGEMENT.is(scale.method()) || RatingMethod.COMPOSITE.is(scale.method());
    }

    private static void check(
            RuleContext context, Node<Rating> rating, RatingScale scale, RatingSymbol symbol, Measured measured) {
        List<Threshold> thresholds = symbol.thresholds();
        if (!measured.canJudge(thresholds) || measured.meets(thresholds)) {
            return;
        }
        RatingSymbol expected = expected(scale, measured);
        if (expected != null) {
            Threshold decisive = expected.thresholds().get(0);
            boolean isChange = ThresholdBasis.CHANGE_FROM_BASELINE.is(decisive.basis());
            context.problem("RAT-03", rating, "symbol")
                    .with("symbol", symbol.symbol())
                    .with("expected", expected.symbol())
                    .with("figure", measured.decisive(decisive))
                    .hint(isChange ? "change" : "")
                    .report();
        }
    }

    /** The level that the figures give, by the first of them if there are several ways to compute, null if none does. */
    private static @Nullable RatingSymbol expected(RatingScale scale, Measured measured) {
        RatingSymbol expected = null;
        for (RatingSymbol level : scale.levels()) {
            List<Threshold> thresholds = level.thresholds();
            if (measured.canJudge(thresholds) && measured.meets(thresholds)) {
                if (measured.isByFirst(thresholds.get(0))) {
                    return level;
                }
                expected = expected == null ? level : expected;
            }
        }
        return expected;
    }
}
