package org.dxplan.validation.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.jspecify.annotations.Nullable;

/** The elements of one list, which know as they are collected whether their printed numbers are in order. */
final class Siblings {

    private final List<Node<? extends PlanElement>> nodes = new ArrayList<>();
    private boolean inSequence = true;
    private @Nullable PrintedNumber last;
    private @Nullable String level;

    void add(Node<? extends PlanElement> node) {
        if (inSequence) {
            PlanElement element = node.part();
            PrintedNumber number = PrintedNumber.of(element);
            inSequence = number != null
                    && (last == null
                            || (number.value() == last.value() + 1
                                    && number.isLike(last)
                                    && Objects.equals(level, element.level())));
            last = number;
            level = element.level();
        }
        nodes.add(node);
    }

    /** Returns the elements in their order. */
    List<Node<? extends PlanElement>> nodes() {
        return nodes;
    }

    /** Tells whether all stand on one level and count in one way without a gap, which is how it should be. */
    boolean areInSequence() {
        return inSequence;
    }
}
