package org.dxplan.validation.rating;

import java.util.List;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingAxis;
import org.dxplan.model.evaluation.RatingCode;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.index.Node;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;

/**
 * The ratings of one evaluation agree: what is finished or given up does not go on (RAT-06), what has not begun has reached
 * nothing (RAT-07).
 *
 * <p>Two who evaluate may differ, and 計画どおり may well be said of what is to begin later; neither is reported.
 */
final class AgreementRule implements Rule {

    private static final RatingCode[] ENDED = {RatingCode.COMPLETED, RatingCode.DISCONTINUED};
    private static final RatingCode[] GOING_ON = {RatingCode.CONTINUE, RatingCode.EXPAND, RatingCode.REDUCE};
    private static final RatingCode[] IN_TIME = {
        RatingCode.AHEAD_OF_SCHEDULE, RatingCode.ON_SCHEDULE, RatingCode.MOSTLY_ON_SCHEDULE
    };
    private static final RatingCode[] REACHED = {
        RatingCode.ACHIEVED, RatingCode.PARTLY_ACHIEVED, RatingCode.AHEAD_OF_SCHEDULE
    };

    @Override
    public List<String> codes() {
        return List.of("RAT-06", "RAT-07");
    }

    @Override
    public void check(RuleContext context) {
        RatingMeanings meanings = RatingMeanings.of(context.index());
        for (Evaluated evaluated : Evaluated.all(context.index())) {
            for (Node<Rating> status : evaluated.ratings()) {
                if (meanings.says(status.part(), ENDED)) {
                    boolean isGivenUp = meanings.says(status.part(), RatingCode.DISCONTINUED);
                    for (Node<Rating> other : evaluated.ratings()) {
                        boolean disagrees = meanings.says(other.part(), GOING_ON)
                                || (isGivenUp && meanings.says(other.part(), IN_TIME));
                        report(context, meanings, "RAT-06", status, other, disagrees);
                    }
                } else if (meanings.says(status.part(), RatingCode.NOT_STARTED)) {
                    for (Node<Rating> other : evaluated.ratings()) {
                        boolean disagrees =
                                meanings.says(other.part(), REACHED) || isBestLetter(meanings, other.part());
                        report(context, meanings, "RAT-07", status, other, disagrees);
                    }
                }
            }
        }
    }

    /** Tells whether a rating is the best level of a scale of attainment or progress that does not say what it means. */
    private static boolean isBestLetter(RatingMeanings meanings, Rating rating) {
        RatingScale scale = meanings.scale(rating);
        return scale != null
                && rating.symbol() != null
                && (RatingAxis.ATTAINMENT.is(scale.axis()) || RatingAxis.PROGRESS.is(scale.axis()))
                && scale.levels().size() > 1
                && scale.rank(rating.symbol()).orElse(-1) == 0
                && meanings.codes(rating).isEmpty();
    }

    private static void report(
            RuleContext context,
            RatingMeanings meanings,
            String code,
            Node<Rating> status,
            Node<Rating> other,
            boolean disagrees) {
        if (disagrees && other != status && RatingMeanings.areAboutTheSame(status.part(), other.part())) {
            context.problem(code, other, RatingMeanings.member(other.part()))
                    .with("status", meanings.print(status.part()))
                    .with("rating", meanings.print(other.part()))
                    .related(status.pointer())
                    .hint("")
                    .report();
        }
    }
}
