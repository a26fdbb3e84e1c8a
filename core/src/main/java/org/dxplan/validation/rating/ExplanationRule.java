package org.dxplan.validation.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.MissingReason;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingAxis;
import org.dxplan.model.evaluation.RatingCode;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.text.WordSearch;
import org.dxplan.time.FiscalYear;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What a rating leaves open is told beside it: why something cannot be rated (RAT-05), why it went badly and what is done
 * about it (RAT-16), why and since when it is reduced or abolished (RAT-17).
 *
 * <p>What one of those who evaluate a subject in a year tells need not be told by the others, and what is told of an element
 * serves its indicators.
 */
final class ExplanationRule implements Rule {

    /** Words of a result that give a reason. */
    private static final List<String> REASON = List.of("ため", "ので", "から", "により", "によって", "できな", "測れ", "未定", "理由");

    private static final Pattern DATE = Pattern.compile("[0-9０-９元]年|[0-9０-９元]月|(19|20)[0-9]{2}|[RHＲＨ][0-9０-９元]|年度");

    @Override
    public List<String> codes() {
        return List.of("RAT-05", "RAT-16", "RAT-17");
    }

    @Override
    public void check(RuleContext context) {
        Map<List<@Nullable Object>, List<Evaluated>> occasions = new LinkedHashMap<>();
        Set<Node<?>> worded = new HashSet<>();
        for (Evaluated evaluated : Evaluated.all(context.index())) {
            List<Evaluated> same = occasions.get(evaluated.occasion());
            if (same == null) {
                same = new ArrayList<>(2);
                occasions.put(evaluated.occasion(), same);
            }
            same.add(evaluated);
            if (isWorded(evaluated.part())) {
                worded.add(evaluated.node().parent());
            }
        }
        Explanations explanations = new Explanations(context, occasions);
        for (List<Evaluated> same : occasions.values()) {
            explanations.checkNotEvaluable(same);
            explanations.checkDecision(same);
            if (worded.contains(same.get(0).node().parent())) {
                explanations.checkPoor(same);
            }
        }
    }

    /** Tells whether more than letters is known of an evaluation. */
    private static boolean isWorded(Evaluation evaluation) {
        return RatingMeanings.isTold(evaluation.result(), evaluation.nextAction())
                || RatingMeanings.isTold(evaluation.cause(), evaluation.comment(), evaluation.issues());
    }

    private static boolean tellsReason(Evaluation evaluation) {
        return RatingMeanings.isTold(evaluation.cause(), evaluation.comment(), evaluation.issues(), evaluation.note());
    }

    /** One validation's look at the evaluations. */
    private static final class Explanations {
        private final RuleContext context;
        private final RatingMeanings meanings;
        private final Map<List<@Nullable Object>, List<Evaluated>> occasions;

        Explanations(RuleContext context, Map<List<@Nullable Object>, List<Evaluated>> occasions) {
            this.context = context;
            this.meanings = RatingMeanings.of(context.index());
            this.occasions = occasions;
        }

        void checkNotEvaluable(List<Evaluated> same) {
            Node<Rating> rating = first(same, RatingCode.NOT_EVALUABLE);
            if (rating == null || isLost(same) || lacksFigure(same.get(0))) {
                return;
            }
            for (Evaluated evaluated : same) {
                String result = evaluated.part().result();
                boolean isInRating = evaluated.part().ratings().stream().anyMatch(meanings::printsMore);
                if (tellsReason(evaluated.part()) || isInRating || WordSearch.hasAny(result, REASON)) {
                    return;
                }
            }
            context.problem("RAT-05", rating, RatingMeanings.member(rating.part()))
                    .with("subject", title(same))
                    .with("rating", meanings.print(rating.part()))
                    .hint("")
                    .report();
        }

        /** Tells whether an indicator says itself why it has no figure. */
        private boolean lacksFigure(Evaluated evaluated) {
            FiscalYear year = evaluated.report().fiscalYear();
            Node<?> subject = context.index().find(evaluated.subject()).orElse(null);
            if (year == null || subject == null || !(subject.part() instanceof Indicator indicator)) {
                return false;
            }
            for (IndicatorValue actual : indicator.actuals()) {
                if (actual.value() instanceof Value.MissingValue missing
                        && !MissingReason.UNKNOWN.is(missing.missing())
                        && actual.at() != null
                        && actual.at().fiscalYear().filter(year::equals).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        void checkPoor(List<Evaluated> same) {
            Node<Rating> rating = firstPoor(same);
            if (rating == null || isLost(same)) {
                return;
            }
            boolean hasCause = false;
            boolean hasAction = false;
            for (Evaluated evaluated : withHolder(same)) {
                hasCause |= tellsReason(evaluated.part());
                hasAction |= RatingMeanings.isTold(evaluated.part().nextAction())
                        || meanings.says(evaluated.part(), RatingCode.ABOLISH, RatingCode.MERGE, RatingCode.END);
            }
            if (!hasCause || !hasAction) {
                context.problem("RAT-16", rating, RatingMeanings.member(rating.part()))
                        .with("subject", title(same))
                        .with("rating", meanings.print(rating.part()))
                        .hint(hasCause ? "action" : hasAction ? "cause" : "")
                        .report();
            }
        }

        /** 遅れ or 未達成, or the last of three letters or more that do not say what they mean. */
        private boolean isPoor(Rating rating) {
            if (meanings.says(rating, RatingCode.DELAYED, RatingCode.NOT_ACHIEVED)) {
                return true;
            }
            RatingScale scale = meanings.scale(rating);
            return scale != null
                    && rating.symbol() != null
                    && scale.levels().size() > 2
                    && scale.rank(rating.symbol()).orElse(-1) == scale.levels().size() - 1
                    && isOfProgress(scale, rating)
                    && meanings.codes(rating).isEmpty();
        }

        private static boolean isOfProgress(RatingScale scale, Rating rating) {
            return RatingAxis.PROGRESS.is(scale.axis())
                    || RatingAxis.ATTAINMENT.is(scale.axis())
                    || (scale.axis() == null && rating.criterion() == null);
        }

        /** The evaluations of a subject and, if it is an indicator, those of the element that it stands at. */
        private List<Evaluated> withHolder(List<Evaluated> same) {
            Evaluated first = same.get(0);
            Node<?> node = context.index().find(first.subject()).orElse(null);
            List<Evaluated> all = new ArrayList<>(same);
            if (node != null
                    && node.part() instanceof Indicator
                    && node.parent() != null
                    && node.parent().part() instanceof PlanElement element) {
                all.addAll(occasions.getOrDefault(Evaluated.occasion(element.id(), first.report()), List.of()));
            }
            return all;
        }

        void checkDecision(List<Evaluated> same) {
            Node<Rating> rating = first(same, RatingCode.REDUCE, RatingCode.ABOLISH);
            if (rating == null || isLost(same)) {
                return;
            }
            boolean hasReason = false;
            boolean hasDate = endsInPlan(same.get(0));
            for (Evaluated evaluated : same) {
                Evaluation part = evaluated.part();
                String result = part.result();
                hasReason |= tellsReason(part) || WordSearch.hasAny(result, REASON);
                hasDate |= part.date() != null
                        || hasDate(result)
                        || hasDate(part.comment())
                        || hasDate(part.cause())
                        || hasDate(part.nextAction())
                        || hasDate(part.note());
            }
            if (!hasReason || !hasDate) {
                context.problem("RAT-17", rating, RatingMeanings.member(rating.part()))
                        .with("subject", title(same))
                        .with("rating", meanings.print(rating.part()))
                        .hint(hasReason ? "date" : hasDate ? "reason" : "")
                        .report();
            }
        }

        private boolean endsInPlan(Evaluated evaluated) {
            Node<?> node = context.index().find(evaluated.subject()).orElse(null);
            return node != null
                    && node.part() instanceof PlanElement element
                    && element.period() != null
                    && element.period().end() != null;
        }

        private static boolean hasDate(@Nullable String text) {
            return text != null && DATE.matcher(text).find();
        }

        private @Nullable Node<Rating> firstPoor(List<Evaluated> same) {
            for (Evaluated evaluated : same) {
                for (Node<Rating> rating : evaluated.ratings()) {
                    if (isPoor(rating.part())) {
                        return rating;
                    }
                }
            }
            return null;
        }

        /** The first rating that says one of some things. */
        private @Nullable Node<Rating> first(List<Evaluated> same, RatingCode... wanted) {
            for (Evaluated evaluated : same) {
                for (Node<Rating> rating : evaluated.ratings()) {
                    if (meanings.says(rating.part(), wanted)) {
                        return rating;
                    }
                }
            }
            return null;
        }

        private boolean isLost(List<Evaluated> same) {
            for (Evaluated evaluated : same) {
                if (context.hasLost(evaluated.node())) {
                    return true;
                }
            }
            return false;
        }

        private String title(List<Evaluated> same) {
            return Evaluated.title(context.index(), same.get(0).subject());
        }
    }
}
