package org.dxplan.validation.rating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.evaluation.Threshold;
import org.dxplan.model.evaluation.ThresholdBasis;
import org.dxplan.model.index.Node;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A scale can be read: each symbol is there once, and each figure has one level (RAT-02).
 *
 * <p>Where a level has several thresholds, all of which must hold, none of them can be judged alone.
 */
final class ScaleRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("RAT-02");
    }

    /** A threshold with the symbol that it stands for. */
    private record Limit(Node<Threshold> node, Interval interval, String symbol) {

        String unit() {
            return Objects.requireNonNullElse(node.part().unit(), "");
        }
    }

    @Override
    public void check(RuleContext context) {
        checkSymbols(context);
        for (List<Limit> limits : limits(context)) {
            List<Limit> upright = new ArrayList<>(limits.size());
            for (Limit limit : limits) {
                if (!isReversed(context, limit)) {
                    upright.add(limit);
                }
            }
            upright.sort(Comparator.comparing(Limit::interval, Interval.BY_START));
            Limit reach = null;
            for (Limit next : upright) {
                if (reach != null) {
                    checkJoint(context, reach, next);
                }
                reach = reach == null || next.interval().endsBehind(reach.interval()) ? next : reach;
            }
        }
    }

    private static void checkSymbols(RuleContext context) {
        Map<Node<?>, Map<String, Node<RatingSymbol>>> seen = new HashMap<>();
        for (Node<RatingSymbol> node : context.index().nodes(RatingSymbol.class)) {
            Node<?> scale = Objects.requireNonNull(node.parent());
            String symbol = node.part().symbol();
            Map<String, Node<RatingSymbol>> ofScale = seen.get(scale);
            if (ofScale == null) {
                ofScale = new HashMap<>();
                seen.put(scale, ofScale);
            }
            Node<RatingSymbol> first = ofScale.putIfAbsent(NormalizedText.of(symbol), node);
            if (first != null && !symbol.isBlank()) {
                context.problem("RAT-02", node, "symbol")
                        .with("symbol", symbol)
                        .with("first", first.part().symbol())
                        .related(first.pointer("symbol"))
                        .hint("")
                        .report();
            }
        }
    }

    private static boolean isReversed(RuleContext context, Limit limit) {
        Interval interval = limit.interval();
        if (!interval.isReversed()) {
            return false;
        }
        context.problem("RAT-02", limit.node())
                .with("symbol", limit.symbol())
                .with("from", Objects.requireNonNull(interval.from()))
                .with("to", Objects.requireNonNull(interval.to()))
                .with("unit", limit.unit())
                .hint("reversed")
                .report();
        return true;
    }

    private static void checkJoint(RuleContext context, Limit lower, Limit upper) {
        Interval.Joint joint = lower.interval().joint(upper.interval());
        if (joint == Interval.Joint.CLOSE) {
            return;
        }
        boolean isInOrder = lower.node().ordinal() < upper.node().ordinal();
        RuleContext.Report report = context.problem("RAT-02", isInOrder ? upper.node() : lower.node())
                .with("lower", lower.symbol())
                .with("upper", upper.symbol())
                .related((isInOrder ? lower : upper).node().pointer());
        if (joint == Interval.Joint.OVERLAP) {
            report.hint("overlap").report();
            return;
        }
        report.with("from", Objects.requireNonNull(lower.interval().to()))
                .with("to", Objects.requireNonNull(upper.interval().from()))
                .with("unit", upper.unit())
                .hint(joint == Interval.Joint.GAP ? "gap" : "point")
                .report();
    }

    /** The thresholds that exclude each other: those of one scale, one basis and one unit, where no level has two. */
    private static List<List<Limit>> limits(RuleContext context) {
        Map<List<Object>, List<Limit>> groups = new LinkedHashMap<>();
        Set<Node<?>> scalesWithSeveral = new HashSet<>();
        for (Node<Threshold> node : context.index().nodes(Threshold.class)) {
            Threshold threshold = node.part();
            Node<?> symbol = Objects.requireNonNull(node.parent());
            if (symbol.part() instanceof RatingSymbol level && symbol.member().equals("levels")) {
                Node<?> scale = Objects.requireNonNull(symbol.parent());
                if (level.thresholds().size() > 1 || context.hasLost(scale, "levels")) {
                    scalesWithSeveral.add(scale);
                }
                String unit = Objects.requireNonNullElse(threshold.unit(), "");
                groups.computeIfAbsent(List.of(scale, code(threshold.basis()), unit), key -> new ArrayList<>())
                        .add(new Limit(node, Interval.of(threshold), level.symbol()));
            }
        }
        List<List<Limit>> exclusive = new ArrayList<>();
        for (Map.Entry<List<Object>, List<Limit>> group : groups.entrySet()) {
            if (!scalesWithSeveral.contains(group.getKey().get(0))) {
                exclusive.add(group.getValue());
            }
        }
        return exclusive;
    }

    private static String code(@Nullable ThresholdBasis basis) {
        return basis == null ? "" : basis.code();
    }
}
