package org.dxplan.validation.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.Value;
import org.dxplan.model.index.Node;
import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.CostItem;
import org.dxplan.model.schedule.CostKind;
import org.dxplan.model.schedule.CostStage;
import org.dxplan.text.WordSearch;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Amounts by themselves: each has a unit and a year (BUD-01), an effect says how it comes about and how it was computed
 * (BUD-06), and what is spent is not negative (BUD-07).
 */
final class AmountRule implements Rule {

    /** Words for the time of a cost that belongs to no single year. */
    private static final List<String> TIME = List.of("年", "期間", "累計", "総事業費");

    private static final List<String> KIND_OF_EFFECT = List.of("節減", "削減", "縮減", "節約", "抑制", "増収", "収入", "歳入", "歳出");
    private static final Pattern REDUCTION = Pattern.compile("(?<![節削縮軽低])減|控除|返還|戻入|差引|還付");
    private static final String SIGNS = "▲△-－−‐–—";

    @Override
    public List<String> codes() {
        return List.of("BUD-01", "BUD-06", "BUD-07");
    }

    @Override
    public void check(RuleContext context) {
        for (Node<Cost> node : context.index().nodes(Cost.class)) {
            checkUnit(context, node);
            checkYear(context, node);
            if (isEffect(node.part().kind())) {
                checkEffect(context, node);
            }
            checkSign(context, node, "total", node.part().total(), node.part().note(), null);
        }
        for (Node<CostItem> node : context.index().nodes(CostItem.class)) {
            CostItem item = node.part();
            checkSign(context, node, "amount", item.amount(), item.label(), item.note());
        }
    }

    private static void checkUnit(RuleContext context, Node<Cost> node) {
        Cost cost = node.part();
        Value bare = isBlank(cost.unit()) ? firstAmount(cost) : null;
        if (bare != null && !context.hasLost(node, "unit")) {
            context.problem("BUD-01", node)
                    .with("amount", number(bare))
                    .hint("")
                    .report();
        }
    }

    private static void checkYear(RuleContext context, Node<Cost> node) {
        Cost cost = node.part();
        Value amount = cost.fiscalYear() == null ? firstAmount(cost) : null;
        if (amount != null
                && !tellsTime(cost.note())
                && !tellsTime(cost.basis())
                && !tellsTime(text(cost.stage()))
                && !tellsTime(text(cost.kind()))
                && !context.hasLost(node, "fiscalYear")) {
            context.problem("BUD-01", node)
                    .with("amount", number(amount))
                    .hint("year")
                    .report();
        }
    }

    /** The first amount that is in the unit of the cost, unless the print beside it names one. */
    private static @Nullable Value firstAmount(Cost cost) {
        List<@Nullable Value> values = new ArrayList<>();
        values.add(cost.total());
        for (List<CostItem> items : List.of(cost.items(), cost.funding())) {
            for (CostItem item : items) {
                values.add(isBlank(item.unit()) ? item.amount() : null);
            }
        }
        for (Value value : values) {
            boolean isPrintedWithUnit = value != null && contains(value.text(), "円");
            if (value instanceof Value.NumberValue && !isPrintedWithUnit) {
                return value;
            }
        }
        return null;
    }

    private static BigDecimal number(Value value) {
        return ((Value.NumberValue) value).number();
    }

    private static boolean isEffect(@Nullable CostKind kind) {
        return CostKind.EFFECT.is(kind) || CostKind.SAVING.is(kind) || CostKind.REVENUE.is(kind);
    }

    private static void checkEffect(RuleContext context, Node<Cost> node) {
        Cost cost = node.part();
        if (cost.total() == null) {
            return;
        }
        boolean lacksKind = CostKind.EFFECT.is(cost.kind()) && !tellsKind(cost);
        boolean lacksBasis = isBlank(cost.basis()) && isBlank(cost.note()) && !context.hasLost(node, "basis");
        if (lacksKind || lacksBasis) {
            context.problem("BUD-06", node)
                    .hint(!lacksBasis ? "kind" : lacksKind ? "" : "basis")
                    .report();
        }
    }

    private static boolean tellsKind(Cost cost) {
        for (CostItem item : cost.items()) {
            if (WordSearch.hasAny(item.label(), KIND_OF_EFFECT)) {
                return true;
            }
        }
        return WordSearch.hasAny(joined(cost.basis(), cost.note(), text(cost.kind())), KIND_OF_EFFECT);
    }

    private static void checkSign(
            RuleContext context,
            Node<?> node,
            String member,
            @Nullable Value value,
            @Nullable String label,
            @Nullable String note) {
        if (value instanceof Value.NumberValue amount
                && amount.number().signum() < 0
                && !isPrintedNegative(amount.text())
                && !REDUCTION.matcher(joined(label, note)).find()
                && !isSupplementary(node)) {
            context.problem("BUD-07", node, member)
                    .with("amount", amount.number())
                    .hint("")
                    .report();
        }
    }

    /** A supplementary budget may take away what the one before gave. */
    private static boolean isSupplementary(Node<?> node) {
        Node<?> parent = node.parent();
        return (node.part() instanceof Cost cost && CostStage.SUPPLEMENTARY.is(cost.stage()))
                || (node.part() instanceof CostItem && parent != null && isSupplementary(parent));
    }

    private static boolean isPrintedNegative(@Nullable String text) {
        return text != null && !text.isBlank() && SIGNS.indexOf(text.strip().charAt(0)) >= 0;
    }

    private static boolean tellsTime(@Nullable String text) {
        return WordSearch.hasAny(text, TIME);
    }

    private static @Nullable String text(@Nullable Code code) {
        return code == null ? null : code.text();
    }

    private static String joined(@Nullable String... texts) {
        StringBuilder joined = new StringBuilder();
        for (String text : texts) {
            if (text != null) {
                joined.append(text).append('。');
            }
        }
        return joined.toString();
    }

    private static boolean contains(@Nullable String text, String part) {
        return text != null && text.contains(part);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
