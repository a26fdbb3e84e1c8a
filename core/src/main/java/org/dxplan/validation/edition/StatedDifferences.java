package org.dxplan.validation.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.model.indicator.StatisticalTable;
import org.dxplan.model.indicator.TableRow;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Differences that a claim states, beside the figures that the document prints (VER-09): those of an indicator, or of a row of a
 * table that it names. Which two figures are meant is seldom said, so one pair that fits will do.
 */
final class StatedDifferences {

    private final RuleContext context;

    StatedDifferences(RuleContext context) {
        this.context = context;
    }

    /** Two figures of which one may be said to differ from the other. */
    private record Pair(BigDecimal before, BigDecimal after) {

        BigDecimal difference() {
            return after.subtract(before);
        }
    }

    void check() {
        for (Node<Claim> node : context.index().nodes(Claim.class)) {
            Claim claim = node.part();
            if (ClaimKind.DIFFERENCE.is(claim.kind())
                    && claim.subject() != null
                    && claim.value() instanceof Value.NumberValue value
                    && isExact(value)) {
                context.index().find(claim.subject()).ifPresent(subject -> checkClaim(node, value, subject));
            }
        }
    }

    private static boolean isExact(Value.NumberValue value) {
        return value.bound() == null && !Boolean.TRUE.equals(value.approximate());
    }

    private void checkClaim(Node<Claim> node, Value.NumberValue value, Node<?> subject) {
        if (subject.part() instanceof Indicator indicator && hasUnit(node.part(), indicator.unit())) {
            judge(node, value, pairs(indicator));
        } else if (subject.part() instanceof StatisticalTable table && hasUnit(node.part(), table.unit())) {
            judge(node, value, pairs(table, node.part().text()));
        }
    }

    /** Points are differences of percentages; a percentage is none, for it may be one of the figure before. */
    private static boolean hasUnit(Claim claim, @Nullable String unit) {
        String stated = claim.unit();
        boolean isShare = unit != null && NormalizedText.of(unit).equals("%");
        if (isShare) {
            return stated != null && stated.contains("ポイント");
        }
        return stated == null || (unit != null && !Figures.haveOtherUnits(stated, unit));
    }

    /** The targets beside the baseline, then each actual figure beside the baseline and the one before it. */
    private static List<Pair> pairs(Indicator indicator) {
        Map<@Nullable String, BigDecimal> first = new HashMap<>();
        Map<@Nullable String, BigDecimal> last = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (IndicatorValue value : indicator.baselines()) {
            BigDecimal number = numberOf(value.value());
            if (number != null) {
                first.putIfAbsent(value.segment(), number);
                last.put(value.segment(), number);
            }
        }
        for (IndicatorValue value : indicator.targets()) {
            addPair(pairs, first.get(value.segment()), numberOf(value.value()));
        }
        for (IndicatorValue value : indicator.actuals()) {
            BigDecimal number = numberOf(value.value());
            addPair(pairs, first.get(value.segment()), number);
            addPair(pairs, last.get(value.segment()), number);
            if (number != null) {
                last.put(value.segment(), number);
            }
        }
        return pairs;
    }

    private static void addPair(List<Pair> pairs, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before != null && after != null) {
            pairs.add(new Pair(before, after));
        }
    }

    /** The figures of the rows that the claim names, each beside the one before it and the first one. */
    private static List<Pair> pairs(StatisticalTable table, @Nullable String text) {
        List<Pair> pairs = new ArrayList<>();
        String claimed = text == null ? "" : NormalizedText.of(text);
        for (TableRow row : table.rows()) {
            String label = NormalizedText.of(row.label());
            if (!label.isEmpty() && claimed.contains(label)) {
                BigDecimal first = null;
                BigDecimal last = null;
                for (Value value : row.values()) {
                    BigDecimal number = numberOf(value);
                    addPair(pairs, first, number);
                    addPair(pairs, last, number);
                    first = first == null ? number : first;
                    last = number == null ? last : number;
                }
            }
        }
        return pairs;
    }

    private static @Nullable BigDecimal numberOf(@Nullable Value value) {
        return value instanceof Value.NumberValue number ? number.number() : null;
    }

    /** Whether a fall is stated as 3 or as -3, its amount counts. */
    private void judge(Node<Claim> node, Value.NumberValue stated, List<Pair> pairs) {
        Pair nearest = null;
        BigDecimal least = null;
        for (Pair pair : pairs) {
            BigDecimal off =
                    pair.difference().abs().subtract(stated.number().abs()).abs();
            if (least == null || off.compareTo(least) < 0) {
                nearest = pair;
                least = off;
            }
        }
        if (nearest != null && least != null && least.signum() != 0) {
            String unit = node.part().unit() == null ? "" : node.part().unit();
            context.problem("VER-09", node, "value")
                    .with("stated", FigureText.of(stated, unit))
                    .with("before", nearest.before())
                    .with("after", nearest.after())
                    .with("computed", nearest.difference())
                    .hint("claim")
                    .report();
        }
    }
}
