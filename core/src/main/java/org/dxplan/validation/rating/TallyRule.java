package org.dxplan.validation.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dxplan.model.common.ClassificationScheme;
import org.dxplan.model.common.ClassificationValue;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.model.index.Node;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Published totals are right: counts sum to the total and are those of the evaluations (RAT-11), shares are those of the
 * counts (RAT-12).
 *
 * <p>Totals may list some symbols only, count a thing under several, and adjust a share so that all of them sum to 100.
 */
final class TallyRule implements Rule {

    private static final Pattern SUM = Pattern.compile(".*(計|総数|以上|以下)");
    private static final Pattern SEVERAL = Pattern.compile("重複|複数|延べ");
    private static final Pattern ROUNDED = Pattern.compile("端数|切捨|切り捨て|四捨五入");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.2");

    @Override
    public List<String> codes() {
        return List.of("RAT-11", "RAT-12");
    }

    /** Tells whether a line of a table sums up others: 計, B以上. */
    static boolean isSum(String symbol) {
        return SUM.matcher(symbol).matches();
    }

    @Override
    public void check(RuleContext context) {
        Map<Node<?>, List<Node<TallyEntry>>> lines = new HashMap<>();
        for (Node<TallyEntry> node : context.index().nodes(TallyEntry.class)) {
            if (!isSum(node.part().symbol())) {
                lines.computeIfAbsent(node.parent(), key -> new ArrayList<>()).add(node);
            }
        }
        Map<Node<?>, List<Evaluated>> reports = lines.isEmpty() ? Map.of() : TallyItems.byReport(context.index());
        for (Node<Tally> node : context.index().nodes(Tally.class)) {
            List<Node<TallyEntry>> entries = lines.get(node);
            if (entries != null && !context.hasLost(node.pointer("entries"))) {
                Table table = new Table(node, entries, sum(entries), kind(context, node.part(), entries));
                if (checkCounts(context, table)) {
                    checkItems(context, table, reports.getOrDefault(node.parent(), List.of()));
                }
                checkShares(context, table);
            }
        }
    }

    /**
     * A table of totals.
     *
     * @param sum  the sum of the counts, null if one is not printed
     */
    private record Table(
            Node<Tally> node,
            List<Node<TallyEntry>> entries,
            @Nullable Integer sum,
            Kind kind) {

        Tally tally() {
            return node.part();
        }
    }

    /** Which lines a table has. */
    private enum Kind {
        /** Each thing stands in one of the lines. */
        COMPLETE,
        /** Some lines are left out. */
        PARTIAL,
        /** A thing may stand in several lines. */
        OVERLAPPING
    }

    private static Kind kind(RuleContext context, Tally tally, List<Node<TallyEntry>> entries) {
        if (tally.note() != null && SEVERAL.matcher(tally.note()).find()) {
            return Kind.OVERLAPPING;
        }
        Set<String> missing = new HashSet<>();
        Node<?> scale = tally.scale() == null
                ? null
                : context.index().find(tally.scale()).orElse(null);
        Node<?> scheme = tally.scheme() == null
                ? null
                : context.index().find(tally.scheme()).orElse(null);
        if (scale != null && scale.part() instanceof RatingScale definition) {
            definition.levels().stream().map(RatingSymbol::symbol).forEach(missing::add);
            definition.outside().stream().map(RatingSymbol::symbol).forEach(missing::add);
        } else if (scheme != null && scheme.part() instanceof ClassificationScheme definition) {
            if (!Boolean.FALSE.equals(definition.multiple())) {
                return Kind.OVERLAPPING;
            }
            definition.values().stream().map(ClassificationValue::symbol).forEach(missing::add);
        }
        entries.forEach(entry -> missing.remove(entry.part().symbol()));
        return missing.isEmpty() && entries.size() > 1 ? Kind.COMPLETE : Kind.PARTIAL;
    }

    private static @Nullable Integer sum(List<Node<TallyEntry>> entries) {
        int sum = 0;
        for (Node<TallyEntry> entry : entries) {
            Integer count = entry.part().count();
            if (count == null) {
                return null;
            }
            sum += count;
        }
        return sum;
    }

    /** Returns whether the counts agree with each other. */
    private static boolean checkCounts(RuleContext context, Table table) {
        Tally tally = table.tally();
        Integer total = tally.total();
        Integer outOf = tally.outOf();
        Integer sum = table.sum();
        boolean isRight = true;
        for (Node<TallyEntry> entry : table.entries()) {
            isRight &= checkEntry(context, entry, total == null ? outOf : null);
        }
        if (total != null && outOf != null && total > outOf) {
            reportOutOf(context, table.node(), "total", total, outOf);
            return false;
        }
        if (total != null && sum != null && !sum.equals(total)) {
            isRight = false;
            if (table.kind() == Kind.COMPLETE || (table.kind() == Kind.PARTIAL && sum > total)) {
                context.problem("RAT-11", table.node(), "total")
                        .with("sum", sum)
                        .with("total", total)
                        .hint("")
                        .report();
            }
        }
        return isRight;
    }

    private static boolean checkEntry(RuleContext context, Node<TallyEntry> node, @Nullable Integer outOf) {
        Integer count = node.part().count();
        Integer included = node.part().included();
        if (count != null && outOf != null && count > outOf) {
            reportOutOf(context, node, "count", count, outOf);
            return false;
        }
        if (count != null && included != null && included > count) {
            context.problem("RAT-11", node, "included")
                    .with("symbol", node.part().symbol())
                    .with("included", included)
                    .with("count", count)
                    .hint("included")
                    .report();
            return false;
        }
        return true;
    }

    private static void reportOutOf(RuleContext context, Node<?> node, String member, int count, int outOf) {
        context.problem("RAT-11", node, member)
                .with("count", count)
                .with("outOf", outOf)
                .hint("out-of")
                .report();
    }

    /** Compares the counts with the evaluations, where there are as many of these, or surely too many. */
    private static void checkItems(RuleContext context, Table table, List<Evaluated> evaluations) {
        Integer sum = table.sum();
        if (sum == null
                || evaluations.isEmpty()
                || !(Objects.requireNonNull(table.node().parent()).part() instanceof ProgressReport report)) {
            return;
        }
        TallyItems items = TallyItems.of(context.index(), report, table.tally(), evaluations);
        if (items == null || context.hasLost(table.node().parent().pointer("evaluations"))) {
            return;
        }
        if (items.size() == sum) {
            for (Node<TallyEntry> entry : table.entries()) {
                int found = items.counts().getOrDefault(entry.part().symbol(), 0);
                if (!Integer.valueOf(found).equals(entry.part().count())) {
                    context.problem("RAT-11", entry, "count")
                            .with("symbol", entry.part().symbol())
                            .with("count", Objects.requireNonNull(entry.part().count()))
                            .with("actual", found)
                            .hint("items")
                            .report();
                    return;
                }
            }
        } else if (items.size() > sum && items.isPlain() && table.kind() == Kind.COMPLETE) {
            context.problem("RAT-11", table.node())
                    .with("count", sum)
                    .with("actual", items.size())
                    .hint("population")
                    .report();
        }
    }

    private static void checkShares(RuleContext context, Table table) {
        List<Integer> bases = new ArrayList<>(3);
        addBase(bases, table.tally().total());
        addBase(bases, table.tally().outOf());
        addBase(bases, table.sum());
        Shares shares = Shares.of(table.entries());
        boolean isAdjusted = shares.isWhole(table.entries().size())
                || (table.tally().note() != null
                        && ROUNDED.matcher(table.tally().note()).find());
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
                && table.kind() != Kind.OVERLAPPING
                && shares.count() == table.entries().size()) {
            checkSum(context, table, shares);
        }
    }

    private static void addBase(List<Integer> bases, @Nullable Integer base) {
        if (base != null && base > 0) {
            bases.add(base);
        }
    }

    private static void checkSum(RuleContext context, Table table, Shares shares) {
        BigDecimal off = shares.sum().subtract(HUNDRED);
        BigDecimal tolerance = TOLERANCE.max(shares.rounding());
        boolean isTooMuch = off.compareTo(tolerance) > 0;
        boolean isTooLittle = table.kind() == Kind.COMPLETE && off.negate().compareTo(tolerance) > 0;
        if (isTooMuch || isTooLittle) {
            context.problem("RAT-12", table.node(), "entries")
                    .with("sum", shares.sum())
                    .hint("sum")
                    .report();
        }
    }
}
