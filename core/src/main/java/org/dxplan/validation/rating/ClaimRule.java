package org.dxplan.validation.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.model.index.Node;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of its ratings in words holds: all are B or better (RAT-13), so many per cent are A (RAT-12).
 *
 * <p>A symbol outside of the order is neither better nor worse. Where several rate one subject, the best rating counts.
 */
final class ClaimRule implements Rule {

    /** So many subjects are named; the rest is counted. */
    private static final int NAMED = 5;

    @Override
    public List<String> codes() {
        return List.of("RAT-12", "RAT-13");
    }

    @Override
    public void check(RuleContext context) {
        Map<String, List<Evaluated>> reports = null;
        for (Node<Claim> node : context.index().nodes(Claim.class)) {
            Claim claim = node.part();
            Node<?> report = find(context, claim.report());
            Node<?> scale = find(context, claim.scale());
            if (report == null
                    || scale == null
                    || !(report.part() instanceof ProgressReport reported)
                    || !(scale.part() instanceof RatingScale definition)
                    || claim.symbol() == null
                    || definition.rank(claim.symbol()).isEmpty()) {
                continue;
            }
            Statement statement = new Statement(
                    node, definition, claim.symbol(), reported, context.plan().id());
            if (ClaimKind.SHARE.is(claim.kind())) {
                checkShare(context, statement);
            } else if (ClaimKind.ALL_AT_LEAST.is(claim.kind())) {
                reports = reports == null ? byReport(context) : reports;
                checkAll(context, statement, reports.getOrDefault(reported.id(), List.of()));
            }
        }
    }

    /** A claim with what it is about. */
    private record Statement(Node<Claim> node, RatingScale scale, String symbol, ProgressReport report, String planId) {

        Claim claim() {
            return node.part();
        }

        /** Tells whether another symbol is below that of the claim. */
        boolean isWorse(@Nullable String other) {
            return other != null && scale.compare(symbol, other).orElse(0) > 0;
        }

        /** Finds the totals on the scale that count the same things. */
        List<Tally> tallies(@Nullable String subset) {
            List<Tally> found = new ArrayList<>(1);
            for (Tally tally : report.tallies()) {
                if (scale.id().equals(tally.scale())
                        && tally.criterion() == null
                        && tally.fiscalYear() == null
                        && Objects.equals(subset, tally.subset())
                        && plan(claim().subject()).equals(plan(tally.subject()))) {
                    found.add(tally);
                }
            }
            return found;
        }

        /** What names no subject is about the plan. */
        private String plan(@Nullable String subject) {
            return subject == null ? planId : subject;
        }
    }

    private static @Nullable Node<?> find(RuleContext context, @Nullable String id) {
        return id == null ? null : context.index().find(id).orElse(null);
    }

    private static Map<String, List<Evaluated>> byReport(RuleContext context) {
        Map<String, List<Evaluated>> reports = new HashMap<>();
        for (Evaluated evaluated : Evaluated.all(context.index())) {
            reports.computeIfAbsent(evaluated.report().id(), key -> new ArrayList<>())
                    .add(evaluated);
        }
        return reports;
    }

    private static void checkAll(RuleContext context, Statement statement, List<Evaluated> evaluations) {
        Claim claim = statement.claim();
        Subset subset = Subset.of(context.index(), claim.subject(), claim.subset(), claim.scheme());
        Map<String, Node<Rating>> best =
                subset == null ? new LinkedHashMap<>() : best(context, statement.scale(), subset, evaluations);
        best.values().removeIf(rating -> !statement.isWorse(rating.part().symbol()));
        if (!best.isEmpty()) {
            List<String> titles = new ArrayList<>();
            RuleContext.Report problem = context.problem("RAT-13", statement.node(), "symbol")
                    .with("symbol", statement.symbol())
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
        for (Tally tally : statement.tallies(claim.subset())) {
            int worse = 0;
            for (TallyEntry entry : tally.entries()) {
                worse += entry.count() != null && statement.isWorse(entry.symbol()) ? entry.count() : 0;
            }
            if (worse > 0) {
                context.problem("RAT-13", statement.node(), "symbol")
                        .with("symbol", statement.symbol())
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
            Node<?> subject = find(context, evaluated.subject());
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

    private static void checkShare(RuleContext context, Statement statement) {
        Claim claim = statement.claim();
        BigDecimal share = Shares.number(claim.value());
        String subset = claim.subset();
        boolean isAtLeast = (statement.symbol() + "以上").equals(subset);
        List<Tally> tallies = statement.tallies(null);
        if (share == null || (subset != null && !isAtLeast) || tallies.size() != 1) {
            return;
        }
        Tally tally = tallies.get(0);
        Integer total = tally.total();
        int count = 0;
        int sum = 0;
        for (TallyEntry entry : tally.entries()) {
            sum += entry.count() != null && !TallyRule.isSum(entry.symbol()) ? entry.count() : 0;
            boolean isMeant = isAtLeast
                    ? statement.scale().rank(entry.symbol()).isPresent() && !statement.isWorse(entry.symbol())
                    : entry.symbol().equals(statement.symbol());
            if (isMeant && entry.count() == null) {
                return;
            }
            count += isMeant ? Objects.requireNonNull(entry.count()) : 0;
        }
        // A wrong total is reported at the table.
        if (total != null && total > 0 && sum > 0 && !Shares.isOf(share, count, List.of(total, sum), false)) {
            context.problem("RAT-12", statement.node(), "value")
                    .with("symbol", statement.symbol())
                    .with("share", share)
                    .with("count", count)
                    .with("total", total)
                    .with("computed", Shares.share(count, total, share.scale()))
                    .hint(isAtLeast ? "at-least" : "claim")
                    .report();
        }
    }
}
