package org.dxplan.model.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.EditionMatch.Basis;
import org.dxplan.model.index.EditionMatch.Pair;
import org.dxplan.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** Finds the elements that two editions share, first by id, then those that are left by number and title. */
final class ElementMatching {

    private final PlanIndex first;
    private final PlanIndex second;
    private final Map<Node<?>, Pair> byBefore = new HashMap<>();
    private final Map<Node<?>, Pair> byAfter = new HashMap<>();

    /** What elements have in common that may be the same. */
    private record Alike(Class<?> role, String number, String title) {

        static Alike of(PlanElement element) {
            String number = element.number();
            return new Alike(
                    element.getClass(),
                    number == null ? "" : NormalizedText.of(number),
                    NormalizedText.of(element.title()));
        }
    }

    private record Sibling(@Nullable Node<?> parent, Alike alike) {}

    ElementMatching(PlanIndex first, PlanIndex second) {
        this.first = first;
        this.second = second;
    }

    Map<Node<?>, Pair> byBefore() {
        return byBefore;
    }

    Map<Node<?>, Pair> byAfter() {
        return byAfter;
    }

    void byId() {
        for (Node<? extends PlanElement> node : first.elements().all()) {
            String id = node.part().id();
            Node<?> other = id.isBlank() ? null : second.find(id).orElse(null);
            if (other != null && other.part() instanceof PlanElement && !byAfter.containsKey(other)) {
                join(node, ElementIndex.element(other), Basis.ID);
            }
        }
    }

    void byNumberAndTitle() {
        Map<Alike, Integer> left = new HashMap<>();
        for (Node<? extends PlanElement> node : first.elements().all()) {
            if (!byBefore.containsKey(node)) {
                left.merge(Alike.of(node.part()), 1, Integer::sum);
            }
        }
        Lookup<Alike, Node<? extends PlanElement>> candidates = new Lookup<>();
        Map<Sibling, Deque<Node<? extends PlanElement>>> siblings = new HashMap<>();
        for (Node<? extends PlanElement> node : second.elements().all()) {
            if (!byAfter.containsKey(node)) {
                Alike alike = Alike.of(node.part());
                candidates.add(alike, node);
                siblings.computeIfAbsent(new Sibling(node.parent(), alike), any -> new ArrayDeque<>())
                        .add(node);
            }
        }
        // A parent comes before its children, so what became of it is known.
        for (Node<? extends PlanElement> node : first.elements().all()) {
            if (!byBefore.containsKey(node)) {
                findAlike(node, left, candidates, siblings);
            }
        }
    }

    private void findAlike(
            Node<? extends PlanElement> node,
            Map<Alike, Integer> left,
            Lookup<Alike, Node<? extends PlanElement>> candidates,
            Map<Sibling, Deque<Node<? extends PlanElement>>> siblings) {
        Alike alike = Alike.of(node.part());
        if (alike.title().isEmpty()) {
            return;
        }
        Deque<Node<? extends PlanElement>> below = siblings.get(new Sibling(parentAfter(node), alike));
        List<Node<? extends PlanElement>> anywhere = candidates.get(alike);
        if (below != null && !below.isEmpty()) {
            join(node, below.remove(), Basis.NUMBER_AND_TITLE);
        } else if (anywhere.size() == 1 && left.getOrDefault(alike, 0) == 1) {
            join(node, anywhere.get(0), Basis.NUMBER_AND_TITLE);
        }
    }

    /** Returns what became of the element's parent, null if it was removed. */
    private @Nullable Node<?> parentAfter(Node<?> node) {
        if (node.parent() == first.root()) {
            return second.root();
        }
        Pair pair = byBefore.get(node.parent());
        return pair == null ? null : pair.after();
    }

    private void join(Node<? extends PlanElement> before, Node<? extends PlanElement> after, Basis basis) {
        Pair pair = new Pair(before, after, basis);
        byBefore.put(before, pair);
        byAfter.put(after, pair);
    }
}
