package org.dxplan.validation.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.model.index.Node;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;

/**
 * Where all are said to be B or better, they are (RAT-13).
 *
 * <p>A symbol outside of the order is neither better nor worse. Where several rate one subject, the best rating counts.
 */
final class AllAtLeastRule implements Rule {

    /** So many subjects are named; the rest is counted. */
    private static final int NAMED = 5;

    @Override
    public List<String> codes() {
        return List.of("RAT-13");
    }

    @Override
    public void check(RuleContext context) {
        List<RatingClaim> claims = RatingClaim.all(context.index(), ClaimKind.ALL_AT_LEAST);
        Map<String, List<Evaluated>> reports = claims.isEmpty() ? Map.of() : byReport(context);
        for (RatingClaim claim : claims) {
            checkAll(context, claim, reports.getOrDefault(claim.report().id(), List.of()));
        }
    }

    private static Map<String, List<Evaluated>> byReport(RuleContext context) {
        Map<String, List<Evaluated>> reports = new HashMap<>();
        for (Evaluated evaluated : Evaluated.all(context.index())) {
            reports.computeIfAbsent(evaluated.report().id(), key -> new ArrayList<>())
                    .add(evaluated);
        }
        return reports;
    }

    private static void checkAll(RuleContext context, RatingClaim stated, List<Evaluated> evaluations) {
        Claim claim = stated.claim();
        Subset subset = Subset.of(context.index(), claim.subject(), claim.subset(), claim.scheme());
        Map<String, Node<Rating>> best =
                subset == null ? new LinkedHashMap<>() : best(context, stated.scale(), subset, evaluations);
        best.values().removeIf(rating -> !stated.isWorse(rating.part().symbol()));
        if (!best.isEmpty()) {
            List<String> titles = new ArrayList<>();
            RuleContext.Report problem = context.problem("RAT-13", stated.node(), "symbol")
                    .with("symbol", stated.symbol())
                    .with("worse", best.size());
            best.forEach((subject, rating) -> {
                if (titles.size() < NAMED) {
                    titles.add(Evaluated.title(context.index(), subject));
                    problem.related(rating.pointer("symbol"));
                }
            });
            problem.with("titles", titles)
                    .hint(best.size() > NAMED ? "many" : "")
                    .report();
            return;
        }
        for (Tally tally : stated.tallies(claim.subset())) {
            int worse = 0;
            for (TallyEntry entry : tally.entries()) {
                worse += entry.count() != null && stated.isWorse(entry.symbol()) ? entry.count() : 0;
            }
            if (worse > 0) {
                context.problem("RAT-13", stated.node(), "symbol")
                        .with("symbol", stated.symbol())
                        .with("worse", worse)
                        .hint("tally")
                        .report();
                return;
            }
        }
    }

    /** The best rating of each subject on a scale, in the order of the report. */
    private static Map<String, Node<Rating>> best(
            RuleContext context, RatingScale scale, Subset subset, List<Evaluated> evaluations) {
        Map<String, Node<Rating>> best = new LinkedHashMap<>();
        for (Evaluated evaluated : evaluations) {
            Node<?> subject = context.index().find(evaluated.subject()).orElse(null);
            if (subject == null || !subset.contains(subject)) {
                continue;
            }
            for (Node<Rating> rating : evaluated.ratings()) {
                if (scale.id().equals(rating.part().scale())) {
                    best.merge(evaluated.subject(), rating, (one, other) -> better(scale, one, other));
                }
            }
        }
        return best;
    }

    private static Node<Rating> better(RatingScale scale, Node<Rating> one, Node<Rating> other) {
        return scale.compare(other.part(), one.part()).orElse(0) > 0 ? other : one;
    }
}
