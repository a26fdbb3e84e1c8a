package org.dxplan.validation.rating;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.model.index.Node;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Published counts sum to their total and are those of the evaluations (RAT-11).
 *
 * <p>Totals may list some symbols only, and count a thing under several.
 */
final class TallyRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("RAT-11");
    }

    @Override
    public void check(RuleContext context) {
        List<TallyTable> tables = TallyTable.all(context);
        Map<Node<?>, List<Evaluated>> reports = tables.isEmpty() ? Map.of() : TallyItems.byReport(context.index());
        for (TallyTable table : tables) {
            if (checkCounts(context, table)) {
                checkItems(context, table, reports.getOrDefault(table.node().parent(), List.of()));
            }
        }
    }

    /** Returns whether the counts agree with each other. */
    private static boolean checkCounts(RuleContext context, TallyTable table) {
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
            if (table.kind() == TallyTable.Kind.COMPLETE || (table.kind() == TallyTable.Kind.PARTIAL && sum > total)) {
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
    private static void checkItems(RuleContext context, TallyTable table, List<Evaluated> evaluations) {
        Integer sum = table.sum();
        if (sum == null
                || evaluations.isEmpty()
                || !(Objects.requireNonNull(table.node().parent()).part() instanceof ProgressReport report)) {
            return;
        }
        TallyItems items = TallyItems.of(context.index(), report, table.tally(), evaluations);
        if (items == null || context.hasLost(table.node().parent(), "evaluations")) {
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
        } else if (items.size() > sum && items.isPlain() && table.kind() == TallyTable.Kind.COMPLETE) {
            context.problem("RAT-11", table.node())
                    .with("count", sum)
                    .with("actual", items.size())
                    .hint("population")
                    .report();
        }
    }
}
