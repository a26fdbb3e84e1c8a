package org.dxplan.validation.budget;

import java.util.List;
import org.dxplan.model.common.Value;
import org.dxplan.model.index.Node;
import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.CostItem;
import org.dxplan.text.NormalizedText;
import org.dxplan.text.WordSearch;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What pays for a cost (BUD-02) and what it consists of (BUD-03) adds up to its total. Too much is always wrong, too
 * little only if the list is complete.
 */
final class PartsRule implements Rule {

    private static final List<String> SUMS = List.of("合計", "小計", "総計", "財源計", "費計");
    private static final List<String> EXCERPT = List.of("主な", "一部", "抜粋", "など");
    private static final String GENERAL_FUNDS = "一般財源";
    private static final String SPECIFIC_FUNDS = "特定財源";

    @Override
    public List<String> codes() {
        return List.of("BUD-02", "BUD-03");
    }

    @Override
    public void check(RuleContext context) {
        for (Node<Cost> node : context.index().nodes(Cost.class)) {
            Cost cost = node.part();
            String unit = cost.unit();
            Integer exponent = unit == null ? null : Money.exponent(unit);
            Money total = Money.ofExponent(cost.total(), exponent);
            if (total == null || unit == null || exponent == null) {
                continue;
            }
            Parts funding = Parts.of(cost.funding(), exponent);
            if (funding != null) {
                check(context, node, "funding", total, funding, names(cost.funding(), GENERAL_FUNDS), unit);
            }
            Parts items = Parts.of(cost.items(), exponent);
            if (items != null) {
                check(context, node, "items", total, items, items.count() > 1 && !isExcerpt(cost), unit);
            }
        }
    }

    private static void check(
            RuleContext context,
            Node<Cost> node,
            String member,
            Money total,
            Parts parts,
            boolean isComplete,
            String unit) {
        boolean isTooMuch =
                parts.sum().exceeds(total) && parts.withoutSubtotal().exceeds(total);
        boolean isTooLittle = total.exceeds(parts.sum());
        boolean isWrong = isTooMuch || (isComplete && !parts.hasGaps() && isTooLittle);
        if (isWrong && !context.hasLost(node, member)) {
            context.problem(member.equals("funding") ? "BUD-02" : "BUD-03", node, member)
                    .with("sum", parts.sum().in(unit))
                    .with("total", total.in(unit))
                    .with("unit", Money.word(unit))
                    .related(node.pointer("total"))
                    .hint("")
                    .report();
        }
    }

    private static boolean names(List<CostItem> items, String label) {
        for (CostItem item : items) {
            if (NormalizedText.of(item.label()).contains(label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExcerpt(Cost cost) {
        if (WordSearch.hasAny(cost.note(), EXCERPT)) {
            return true;
        }
        for (CostItem item : cost.items()) {
            if (WordSearch.hasAny(item.label(), EXCERPT)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a line is contained in another one, （うち県補助金）, or adds others up. */
    private static boolean isNoPart(String label) {
        int start = label.startsWith("(") || label.startsWith("・") ? 1 : 0;
        return label.startsWith("うち", start) || label.startsWith("内)", start) || label.equals("計") || isSum(label);
    }

    private static boolean isSum(String label) {
        for (String sum : SUMS) {
            if (label.endsWith(sum)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The parts of a cost, added up.
     *
     * @param withoutSubtotal  the sum without a line 特定財源, which may add up those beside it
     * @param hasGaps  whether the amount of one is missing
     */
    private record Parts(Money sum, Money withoutSubtotal, int count, boolean hasGaps) {

        /** Adds up what is money; null if nothing is, or if one of them is not an exact number. */
        static @Nullable Parts of(List<CostItem> items, Integer costExponent) {
            Money sum = Money.NONE;
            Money withoutSubtotal = Money.NONE;
            int count = 0;
            boolean hasGaps = false;
            for (CostItem item : items) {
                String label = NormalizedText.of(item.label());
                Integer exponent = item.unit() == null ? costExponent : Money.exponent(item.unit());
                // People and hours stand beside the money (正職員 0.87人).
                if (exponent == null || isNoPart(label)) {
                    continue;
                }
                Money amount = Money.ofExponent(item.amount(), exponent);
                if (amount != null) {
                    count++;
                    sum = sum.plus(amount);
                    withoutSubtotal = label.equals(SPECIFIC_FUNDS) ? withoutSubtotal : withoutSubtotal.plus(amount);
                } else if (item.amount() == null || item.amount() instanceof Value.MissingValue) {
                    hasGaps = true;
                } else {
                    return null;
                }
            }
            return count == 0 ? null : new Parts(sum, withoutSubtotal, count, hasGaps);
        }
    }
}
