package org.dxplan.validation.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.jspecify.annotations.Nullable;

/** Elements of one type by what they stand directly below. */
final class SiblingLists {

    private final Map<@Nullable Node<?>, Siblings> byParent = new LinkedHashMap<>();
    private @Nullable Siblings last;
    private @Nullable Node<?> lastParent;

    /** Adds an element. Mostly it stands beside the one before. */
    void add(Node<? extends PlanElement> node) {
        Siblings siblings = last;
        if (siblings == null || lastParent != node.parent()) {
            siblings = byParent.get(node.parent());
            if (siblings == null) {
                siblings = new Siblings();
                byParent.put(node.parent(), siblings);
            }
            last = siblings;
            lastParent = node.parent();
        }
        siblings.add(node);
    }

    Collection<Siblings> all() {
        return byParent.values();
    }
}
