package org.dxplan.validation.budget;

import java.util.List;
import java.util.regex.Pattern;
import org.dxplan.model.common.Value;
import org.dxplan.model.index.Node;
import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.CostItem;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What pays for a cost (BUD-02) and what it consists of (BUD-03) adds up to its total. Too much is always wrong, too
 * little only if the list is complete.
 */
final class PartsRule implements Rule {

    /** A line that is contained in another one, or adds others up. */
    private static final Pattern NO_PART_OF_ITS_OWN = Pattern.compile("[(・]?(うち|内\\)).*|計|.*(合計|小計|総計|財源計|費計)");

    private static final Pattern EXCERPT = Pattern.compile("主な|一部|抜粋|など");
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
            Money total = Money.of(cost.total(), cost.unit());
            String unit = cost.unit();
            if (total == null || unit == null) {
                continue;
            }
            Parts funding = Parts.of(cost.funding(), unit);
            if (funding != null) {
                check(context, node, "funding", total, funding, names(cost.funding(), GENERAL_FUNDS), unit);
            }
            Parts items = Parts.of(cost.items(), unit);
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
        if (cost.note() != null && EXCERPT.matcher(cost.note()).find()) {
            return true;
        }
        for (CostItem item : cost.items()) {
            if (EXCERPT.matcher(item.label()).find()) {
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
        static @Nullable Parts of(List<CostItem> items, String costUnit) {
            Money sum = Money.NONE;
            Money withoutSubtotal = Money.NONE;
            int count = 0;
            boolean hasGaps = false;
            for (CostItem item : items) {
                String label = NormalizedText.of(item.label());
                String unit = item.unit() == null ? costUnit : item.unit();
                // People and hours stand beside the money (正職員 0.87人).
                if (NO_PART_OF_ITS_OWN.matcher(label).matches() || Money.exponent(unit) == null) {
                    continue;
                }
                Money amount = Money.of(item.amount(), unit);
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
