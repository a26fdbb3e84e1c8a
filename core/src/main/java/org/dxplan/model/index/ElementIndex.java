package org.dxplan.model.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.PlanElement;

/**
 * Finds the elements of a plan's tree by printed number, by level, and by what they hang under (計画の要素の索引).
 *
 * <pre>{@code
 * index.elements().onLevel("torikumi").size();              // 43
 * index.elements().under("g-1").get(0).part().title();      // 子育て
 * }</pre>
 *
 * <p>All lists are in canonical order: an element before what stands below it. This class is immutable and thread-safe.
 */
public final class ElementIndex {

    private final List<Node<? extends PlanElement>> all = new ArrayList<>();
    private final Lookup<String, Node<? extends PlanElement>> byNumber = new Lookup<>();
    private final Lookup<String, Node<? extends PlanElement>> byLevel = new Lookup<>();
    private final Lookup<String, Node<? extends PlanElement>> byParent = new Lookup<>();

    ElementIndex(PlanIndex index) {
        for (Node<?> node : index.nodes()) {
            if (node.part() instanceof PlanElement) {
                add(element(node));
            }
        }
    }

    @SuppressWarnings("unchecked") // the part of the node is an element
    static Node<? extends PlanElement> element(Node<?> node) {
        return (Node<? extends PlanElement>) node;
    }

    private void add(Node<? extends PlanElement> node) {
        PlanElement element = node.part();
        all.add(node);
        if (element.number() != null) {
            byNumber.add(element.number(), node);
        }
        if (element.level() != null) {
            byLevel.add(element.level(), node);
        }
        Node<?> parent = node.parent();
        if (parent != null && parent.part() instanceof PlanElement above) {
            byParent.add(above.id(), node);
        } else if (parent != null && parent.part() instanceof DxPlan plan) {
            byParent.add(plan.id(), node);
        }
    }

    /**
     * Returns all elements.
     *
     * @return the elements, immutable, not null
     */
    public List<Node<? extends PlanElement>> all() {
        return Collections.unmodifiableList(all);
    }

    /**
     * Finds the elements with a printed number. Many a plan numbers afresh under each heading.
     *
     * @param number  the number as printed, such as MEGO-1, compared as it is: 1 is not ①, not null
     * @return the elements, empty if none has it, immutable, not null
     */
    public List<Node<? extends PlanElement>> numbered(String number) {
        return byNumber.get(number);
    }

    /**
     * Finds the elements on a level.
     *
     * @param level  the id of the level, not null
     * @return the elements, empty if none stands on it, immutable, not null
     */
    public List<Node<? extends PlanElement>> onLevel(String level) {
        return byLevel.get(level);
    }

    /**
     * Finds the elements directly under another one or under the plan.
     *
     * @param parent  the id of the element or of the plan, not null
     * @return the elements, empty if there are none, immutable, not null
     */
    public List<Node<? extends PlanElement>> under(String parent) {
        return byParent.get(parent);
    }
}
