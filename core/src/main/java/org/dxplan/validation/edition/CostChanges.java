package org.dxplan.validation.edition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.common.Value;
import org.dxplan.model.index.Node;
import org.dxplan.model.schedule.Cost;
import org.dxplan.time.FiscalYear;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Changes of costs as printed, beside the totals (VER-09): against the year before, or against another stage of the same year.
 * Against which stage is seldom said, so one that fits will do.
 */
final class CostChanges {

    private final RuleContext context;
    private final Map<Column, Map<String, Node<Cost>>> columns = new HashMap<>();

    /** Costs that stand side by side: at one place, of one kind, in one unit and in one year. */
    private record Column(
            Node<?> holder, @Nullable String kind, @Nullable String unit, int year) {

        Column yearBefore() {
            return new Column(holder, kind, unit, year - 1);
        }
    }

    CostChanges(RuleContext context) {
        this.context = context;
    }

    void check() {
        boolean hasChanges = false;
        for (Node<Cost> node : context.index().nodes(Cost.class)) {
            hasChanges |= node.part().change() != null;
        }
        if (!hasChanges) {
            return;
        }
        for (Node<Cost> node : context.index().nodes(Cost.class)) {
            Column column = column(node);
            if (column != null && numberOf(node.part().total()) != null) {
                columns.computeIfAbsent(column, any -> new LinkedHashMap<>()).putIfAbsent(stage(node.part()), node);
            }
        }
        for (Node<Cost> node : context.index().nodes(Cost.class)) {
            Column column = column(node);
            BigDecimal total = numberOf(node.part().total());
            BigDecimal change = numberOf(node.part().change());
            if (column != null && total != null && change != null) {
                check(node, column, total, change);
            }
        }
    }

    private static @Nullable Column column(Node<Cost> node) {
        Cost cost = node.part();
        FiscalYear year = cost.fiscalYear();
        Node<?> holder = node.parent();
        return year == null || holder == null
                ? null
                : new Column(holder, cost.kind() == null ? null : cost.kind().code(), cost.unit(), year.value());
    }

    /** An exact number, null if it is none. */
    private static @Nullable BigDecimal numberOf(@Nullable Value value) {
        return value instanceof Value.NumberValue number
                        && number.bound() == null
                        && !Boolean.TRUE.equals(number.approximate())
                ? number.number()
                : null;
    }

    /** There are a handful of stages, whatever the number of costs. */
    private static String stage(Cost cost) {
        return cost.stage() == null || !cost.stage().isKnown()
                ? ""
                : cost.stage().code();
    }

    private void check(Node<Cost> node, Column column, BigDecimal total, BigDecimal change) {
        Map<String, Node<Cost>> before = columns.getOrDefault(column.yearBefore(), Map.of());
        Map<String, Node<Cost>> same = columns.getOrDefault(column, Map.of());
        Node<Cost> nearest = before.get(stage(node.part()));
        for (Map<String, Node<Cost>> stages : List.of(before, same)) {
            for (Node<Cost> other : stages.values()) {
                BigDecimal otherTotal =
                        other == node ? null : numberOf(other.part().total());
                if (otherTotal != null && total.subtract(otherTotal).compareTo(change) == 0) {
                    return;
                }
                nearest = nearest == null && otherTotal != null ? other : nearest;
            }
        }
        BigDecimal nearestTotal =
                nearest == null ? null : numberOf(nearest.part().total());
        if (nearest != null && nearestTotal != null) {
            String unit = node.part().unit() == null ? "" : node.part().unit();
            Value stated = node.part().change();
            String printed = stated == null ? null : stated.text();
            context.problem("VER-09", node, "change")
                    .with("stated", FigureText.of(Value.of(change).withText(printed), unit))
                    .with("before", nearestTotal)
                    .with("after", total)
                    .with("computed", total.subtract(nearestTotal))
                    .related(nearest.pointer("total"))
                    .hint("cost")
                    .report();
        }
    }
}
