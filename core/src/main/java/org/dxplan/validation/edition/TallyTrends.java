package org.dxplan.validation.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.model.index.Node;
import org.dxplan.time.FiscalYear;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * Published totals of one year beside those of the year before: printed again they are the same (VER-03), their changes are the
 * differences (VER-09), and changes are given on one scale only (VER-07). Half years are not compared.
 */
final class TallyTrends {

    /** How far a difference of rounded shares may be off. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private final RuleContext context;
    private final YearTotals totals;

    TallyTrends(RuleContext context) {
        this.context = context;
        this.totals = new YearTotals(context.index());
    }

    void check() {
        for (YearTotals.Totals one : totals.all()) {
            if (one.isOwn()) {
                checkChanges(one);
            } else {
                checkReprint(one);
            }
        }
    }

    private void checkReprint(YearTotals.Totals reprint) {
        YearTotals.Totals own = totals.onlyOwn(reprint.counted());
        if (own == null || own.isPreliminary() || isNoted(reprint.node().part().note())) {
            return;
        }
        Map<String, Node<TallyEntry>> printed = totals.bySymbol(own);
        for (Node<TallyEntry> node : totals.entries(reprint)) {
            Node<TallyEntry> before = printed.get(node.part().symbol());
            Integer was = before == null ? null : before.part().count();
            Integer now = node.part().count();
            if (before != null
                    && was != null
                    && now != null
                    && !was.equals(now)
                    && node.part().note() == null) {
                context.problem("VER-03", node, "count")
                        .with("symbol", node.part().symbol())
                        .with(
                                "year",
                                Times.print(FiscalYear.of(reprint.counted().year())))
                        .with("before", was)
                        .with("after", now)
                        .related(before.pointer("count"))
                        .hint("tally")
                        .report();
            }
        }
    }

    /** Tells whether a note says more than that the totals are those of last year. */
    private static boolean isNoted(@Nullable String note) {
        return note != null && (note.contains("修正") || note.contains("訂正") || note.contains("確定"));
    }

    private void checkChanges(YearTotals.Totals one) {
        if (totals.entries(one).stream().noneMatch(node -> node.part().change() instanceof Value.NumberValue)) {
            return;
        }
        List<Map<String, Node<TallyEntry>>> before = new ArrayList<>(2);
        for (YearTotals.Totals other : totals.yearBefore(one)) {
            before.add(totals.bySymbol(other));
        }
        if (before.isEmpty()) {
            checkScale(one);
            return;
        }
        for (Node<TallyEntry> node : totals.entries(one)) {
            if (node.part().change() instanceof Value.NumberValue change
                    && change.bound() == null
                    && !Boolean.TRUE.equals(change.approximate())) {
                checkChange(node, change, before);
            }
        }
    }

    private void checkChange(
            Node<TallyEntry> node, Value.NumberValue change, List<Map<String, Node<TallyEntry>>> yearBefore) {
        Integer count = node.part().count();
        Node<TallyEntry> first = null;
        for (Map<String, Node<TallyEntry>> bySymbol : yearBefore) {
            Node<TallyEntry> before = bySymbol.get(node.part().symbol());
            if (before != null && before.part().count() != null) {
                if (count == null || isDifference(change.number(), node.part(), before.part())) {
                    return;
                }
                first = first == null ? before : first;
            }
        }
        if (first != null && count != null) {
            int before = Objects.requireNonNull(first.part().count());
            context.problem("VER-09", node, "change")
                    .with("symbol", node.part().symbol())
                    .with("stated", FigureText.of(change, ""))
                    .with("before", before)
                    .with("after", count)
                    .with("computed", (long) count - before)
                    .related(first.pointer("count"))
                    .hint("")
                    .report();
        }
    }

    /** The change is that of the counts, or that of the shares in points. */
    private static boolean isDifference(BigDecimal change, TallyEntry now, TallyEntry before) {
        long difference = (long) Objects.requireNonNull(now.count()) - Objects.requireNonNull(before.count());
        if (change.compareTo(BigDecimal.valueOf(difference)) == 0) {
            return true;
        }
        return now.share() instanceof Value.NumberValue share
                && before.share() instanceof Value.NumberValue shareBefore
                && share.number()
                                .subtract(shareBefore.number())
                                .subtract(change)
                                .abs()
                                .compareTo(TOLERANCE)
                        <= 0;
    }

    private void checkScale(YearTotals.Totals one) {
        YearTotals.Totals other = totals.yearBeforeOnOtherScale(one);
        String scale = one.node().part().scale();
        String scaleBefore = other == null ? null : other.node().part().scale();
        if (other != null && scale != null && scaleBefore != null) {
            context.problem("VER-07", one.node(), "scale")
                    .with("before", title(scaleBefore))
                    .with("after", title(scale))
                    .related(other.node().pointer("scale"))
                    .hint("trend")
                    .report();
        }
    }

    private String title(String scale) {
        return context.index().find(scale).map(Node::part).orElse(null) instanceof RatingScale found
                ? found.title()
                : scale;
    }
}
