package org.dxplan.validation.edition;

import java.util.HashSet;
import java.util.Set;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;

/** What stands above some elements: a measure of which a part goes on has not vanished. */
final class Ancestors {

    private final Set<Node<?>> above = new HashSet<>();

    /** Adds all that stands above an element; what is above a known one is known. */
    void addAbove(Node<?> node) {
        Node<?> at = node.parent();
        while (at != null && above.add(at)) {
            at = at.parent();
        }
    }

    boolean contains(Node<?> node) {
        return above.contains(node);
    }

    /** The node as that of an element; a look-up of any other finds nothing. */
    @SuppressWarnings("unchecked") // only asked for as a key
    static Node<? extends PlanElement> element(Node<?> node) {
        return (Node<? extends PlanElement>) node;
    }
}
