package org.dxplan.validation.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/**
 * What a report says of its ratings in words, with what it is about.
 *
 * @param node  the claim at its place
 * @param scale  the scale
 * @param symbol  the level that is named
 * @param report  the report that says so
 * @param planId  the id of the plan
 */
record RatingClaim(Node<Claim> node, RatingScale scale, String symbol, ProgressReport report, String planId) {

    /** Returns the claims of a kind that name a report, a scale and one of its levels. */
    static List<RatingClaim> all(PlanIndex index, ClaimKind kind) {
        List<RatingClaim> claims = new ArrayList<>();
        for (Node<Claim> node : index.nodes(Claim.class)) {
            Claim claim = node.part();
            String symbol = claim.symbol();
            if (kind.is(claim.kind())
                    && symbol != null
                    && find(index, claim.report()).part() instanceof ProgressReport report
                    && find(index, claim.scale()).part() instanceof RatingScale scale
                    && scale.rank(symbol).isPresent()) {
                claims.add(new RatingClaim(
                        node, scale, symbol, report, index.root().part().id()));
            }
        }
        return claims;
    }

    /** The part with an id, the plan if there is none. */
    private static Node<?> find(PlanIndex index, @Nullable String id) {
        return id == null ? index.root() : index.find(id).orElse(index.root());
    }

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
