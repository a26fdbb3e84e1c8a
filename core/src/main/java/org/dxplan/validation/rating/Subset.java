package org.dxplan.validation.rating;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.ClassificationScheme;
import org.dxplan.model.common.ClassificationValue;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What a total or a claim is about: everything below the plan or an element, or what is classified in one way there.
 *
 * @param top  the plan or the element
 * @param scheme  the id of the scheme, null if nothing is restricted
 * @param value  the value in it, null if nothing is restricted
 */
record Subset(
        Node<?> top, @Nullable String scheme, @Nullable String value) {

    /**
     * Finds what is meant by the printed words.
     *
     * @param subject  the id of the plan or an element, null for the plan
     * @param words  the restriction as printed, such as 重点, null if there is none
     * @param scheme  the id of the scheme that restricts, null if it is not said
     * @return null if the words can be read in no way, or in several
     */
    static @Nullable Subset of(
            PlanIndex index, @Nullable String subject, @Nullable String words, @Nullable String scheme) {
        Node<?> top = subject == null ? index.root() : index.find(subject).orElse(null);
        if (top == null || !(top.part() instanceof DxPlan || top.part() instanceof PlanElement)) {
            return null;
        }
        if (words == null || words.contains("再掲")) {
            return scheme == null ? new Subset(top, null, null) : null;
        }
        List<Subset> found = new ArrayList<>();
        for (Node<ClassificationScheme> node : index.nodes(ClassificationScheme.class)) {
            String id = node.part().id();
            if (scheme == null || scheme.equals(id)) {
                for (ClassificationValue value : node.part().values()) {
                    if (words.equals(value.symbol()) || words.equals(value.label())) {
                        found.add(new Subset(top, id, value.symbol()));
                    }
                }
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    boolean isRestricted() {
        return scheme != null;
    }

    /** Tells whether an element or indicator belongs to it. */
    boolean contains(Node<?> node) {
        return isBelow(node) && !isRepeat(node) && (scheme == null || isClassified(node));
    }

    private boolean isBelow(Node<?> node) {
        for (Node<?> at = node; at != null; at = at.parent()) {
            if (at == top) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRepeat(Node<?> node) {
        return (node.part() instanceof PlanElement element && element.repeatOf() != null)
                || (node.part() instanceof Indicator indicator && indicator.repeatOf() != null);
    }

    private boolean isClassified(Node<?> node) {
        List<Classification> classifications = node.part() instanceof PlanElement element
                ? element.classifications()
                : node.part() instanceof Indicator indicator ? indicator.classifications() : List.of();
        for (Classification one : classifications) {
            if (one.scheme().equals(scheme) && one.values().contains(value)) {
                return true;
            }
        }
        return false;
    }
}
