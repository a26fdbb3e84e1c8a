package org.dxplan.validation.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.EditionPair;
import org.jspecify.annotations.Nullable;

/** Which indicator of one edition is which of the other: the same id, else the same name at the same place of the plan. */
final class IndicatorPairs {

    /**
     * An indicator in both editions.
     *
     * @param before  in the earlier edition
     * @param after  in the plan
     */
    record Pair(Node<Indicator> before, Node<Indicator> after) {

        /** Tells whether the id has passed to another indicator, so that their figures have nothing to do with each other. */
        boolean isReused() {
            return Wording.haveNothingInCommon(
                    before.part().name(), after.part().name());
        }

        /** Tells whether the indicator has got a note, which may explain whatever changed. */
        boolean isNoted() {
            return Notes.isNew(after.part().note(), before.part().note());
        }
    }

    private record Named(Node<?> holder, String name) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Node<?>, List<Node<IndicatorValue>>> before;
    private final Map<Node<?>, List<Node<IndicatorValue>>> after;

    IndicatorPairs(EditionPair editions) {
        pair(editions);
        before = values(editions.previous());
        after = values(editions.current());
    }

    private void pair(EditionPair editions) {
        PlanIndex current = editions.current();
        Map<String, Node<Indicator>> byId = new HashMap<>();
        for (Node<Indicator> node : current.nodes(Indicator.class)) {
            byId.putIfAbsent(node.part().id(), node);
        }
        Set<Node<?>> taken = new HashSet<>();
        List<Node<Indicator>> left = new ArrayList<>();
        for (Node<Indicator> node : editions.previous().nodes(Indicator.class)) {
            Node<Indicator> same =
                    node.part().id().isBlank() ? null : byId.get(node.part().id());
            if (same != null && taken.add(same)) {
                pairs.add(new Pair(node, same));
            } else {
                left.add(node);
            }
        }
        Map<Named, Node<Indicator>> byName = new HashMap<>();
        for (Node<Indicator> node : current.nodes(Indicator.class)) {
            Node<?> holder = node.parent();
            if (holder != null && !taken.contains(node)) {
                byName.putIfAbsent(
                        new Named(holder, NormalizedText.of(node.part().name())), node);
            }
        }
        for (Node<Indicator> node : left) {
            Node<?> holder = holderAfter(editions, node);
            Node<Indicator> same = holder == null
                    ? null
                    : byName.remove(
                            new Named(holder, NormalizedText.of(node.part().name())));
            if (same != null) {
                pairs.add(new Pair(node, same));
            }
        }
    }

    /** What has become of the part that holds an indicator, null if it is gone. */
    private static @Nullable Node<?> holderAfter(EditionPair editions, Node<Indicator> node) {
        Node<?> holder = node.parent();
        if (holder == editions.previous().root()) {
            return editions.current().root();
        }
        return holder != null && holder.part() instanceof PlanElement
                ? editions.match().after(element(holder)).orElse(null)
                : null;
    }

    @SuppressWarnings("unchecked") // the part of the node is an element
    private static Node<? extends PlanElement> element(Node<?> node) {
        return (Node<? extends PlanElement>) node;
    }

    private static Map<Node<?>, List<Node<IndicatorValue>>> values(PlanIndex index) {
        Map<Node<?>, List<Node<IndicatorValue>>> values = new HashMap<>();
        for (Node<IndicatorValue> node : index.nodes(IndicatorValue.class)) {
            Node<?> holder = node.parent();
            if (holder != null) {
                values.computeIfAbsent(holder, any -> new ArrayList<>()).add(node);
            }
        }
        return values;
    }

    /** The indicators in both editions. */
    List<Pair> all() {
        return pairs;
    }

    /** The baselines, targets or actuals that an indicator had. */
    List<Node<IndicatorValue>> before(Pair pair, String member) {
        return of(before.get(pair.before()), member);
    }

    /** The baselines, targets or actuals that an indicator has. */
    List<Node<IndicatorValue>> after(Pair pair, String member) {
        return of(after.get(pair.after()), member);
    }

    private static List<Node<IndicatorValue>> of(@Nullable List<Node<IndicatorValue>> values, String member) {
        List<Node<IndicatorValue>> found = new ArrayList<>();
        if (values != null) {
            for (Node<IndicatorValue> node : values) {
                if (node.member().equals(member)) {
                    found.add(node);
                }
            }
        }
        return found;
    }
}
