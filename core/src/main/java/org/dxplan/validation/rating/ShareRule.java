package org.dxplan.validation.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.model.index.Node;
import org.dxplan.text.WordSearch;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Printed shares are those of the counts, in tables and in words (RAT-12).
 *
 * <p>A share may be adjusted so that all of them sum to 100, and any of the totals may be its base: a wrong one is a matter of
 * the counts.
 */
final class ShareRule implements Rule {

    private static final List<String> ROUNDED = List.of("端数", "切捨", "切り捨て", "四捨五入");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.2");

    @Override
    public List<String> codes() {
        return List.of("RAT-12");
    }

    @Override
    public void check(RuleContext context) {
        for (TallyTable table : TallyTable.all(context)) {
            checkShares(context, table);
        }
        for (RatingClaim claim : RatingClaim.all(context.index(), ClaimKind.SHARE)) {
            checkClaim(context, claim);
        }
    }

    private static void checkShares(RuleContext context, TallyTable table) {
        List<Integer> bases = new ArrayList<>(3);
        addBase(bases, table.tally().total());
        addBase(bases, table.tally().outOf());
        addBase(bases, table.sum());
        Shares shares = Shares.of(table.entries());
        boolean isAdjusted = shares.isWhole(table.entries().size())
                || WordSearch.hasAny(table.tally().note(), ROUNDED);
        for (Node<TallyEntry> node : table.entries()) {
            Integer count = node.part().count();
            BigDecimal share = Shares.number(node.part().share());
            if (count != null && share != null && !bases.isEmpty() && !Shares.isOf(share, count, bases, isAdjusted)) {
                context.problem("RAT-12", node, "share")
                        .with("symbol", node.part().symbol())
                        .with("share", share)
                        .with("count", count)
                        .with("total", bases.get(0))
                        .with("computed", Shares.share(count, bases.get(0), share.scale()))
                        .hint("")
                        .report();
            }
        }
        if (table.sum() == null
                && table.kind() != TallyTable.Kind.OVERLAPPING
                && shares.count() == table.entries().size()) {
            checkSum(context, table, shares);
        }
    }

    private static void addBase(List<Integer> bases, @Nullable Integer base) {
        if (base != null && base > 0) {
            bases.add(base);
        }
    }

    private static void checkSum(RuleContext context, TallyTable table, Shares shares) {
        BigDecimal off = shares.sum().subtract(HUNDRED);
        BigDecimal tolerance = TOLERANCE.max(shares.rounding());
        boolean isTooMuch = off.compareTo(tolerance) > 0;
        boolean isTooLittle =
                table.kind() == TallyTable.Kind.COMPLETE && off.negate().compareTo(tolerance) > 0;
        if (isTooMuch || isTooLittle) {
            context.problem("RAT-12", table.node(), "entries")
                    .with("sum", shares.sum())
                    .hint("sum")
                    .report();
        }
    }

    private static void checkClaim(RuleContext context, RatingClaim claim) {
        BigDecimal share = Shares.number(claim.claim().value());
        String subset = claim.claim().subset();
        boolean isAtLeast = (claim.symbol() + "以上").equals(subset);
        List<Tally> tallies = claim.tallies(null);
        if (share == null || (subset != null && !isAtLeast) || tallies.size() != 1) {
            return;
        }
        Tally tally = tallies.get(0);
        Integer total = tally.total();
        int count = 0;
        int sum = 0;
        for (TallyEntry entry : tally.entries()) {
            sum += entry.count() != null && !TallyTable.isSum(entry.symbol()) ? entry.count() : 0;
            boolean isMeant = isAtLeast
                    ? claim.scale().rank(entry.symbol()).isPresent() && !claim.isWorse(entry.symbol())
                    : entry.symbol().equals(claim.symbol());
            if (isMeant && entry.count() == null) {
                return;
            }
            count += isMeant ? Objects.requireNonNull(entry.count()) : 0;
        }
        if (total != null && total > 0 && sum > 0 && !Shares.isOf(share, count, List.of(total, sum), false)) {
            context.problem("RAT-12", claim.node(), "value")
                    .with("symbol", claim.symbol())
                    .with("share", share)
                    .with("count", count)
                    .with("total", total)
                    .with("computed", Shares.share(count, total, share.scale()))
                    .hint(isAtLeast ? "at-least" : "claim")
                    .report();
        }
    }
}
