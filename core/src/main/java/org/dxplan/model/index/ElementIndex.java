package org.dxplan.model.index;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.dxplan.model.DxPlan;
import org.dxplan.model.PlanElement;
import org.jspecify.annotations.Nullable;

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

    private final PlanIndex index;
    private final List<Node<? extends PlanElement>> all;
    private final Lazy<Lookup<String, Node<? extends PlanElement>>> byNumber = new Lazy<>();
    private final Lazy<Lookup<String, Node<? extends PlanElement>>> byLevel = new Lazy<>();
    private final Lazy<Lookup<String, Node<? extends PlanElement>>> byParent = new Lazy<>();

    ElementIndex(PlanIndex index, List<Node<? extends PlanElement>> all) {
        this.index = index;
        this.all = Collections.unmodifiableList(all);
    }

    @SuppressWarnings("unchecked") // the part of the node is an element
    static Node<? extends PlanElement> element(Node<?> node) {
        return (Node<? extends PlanElement>) node;
    }

    private Lookup<String, Node<? extends PlanElement>> lookup(
            Function<Node<? extends PlanElement>, @Nullable String> keyOf) {
        Lookup<String, Node<? extends PlanElement>> lookup = new Lookup<>();
        for (Node<? extends PlanElement> node : all) {
            String key = keyOf.apply(node);
            if (key != null) {
                lookup.add(key, node);
            }
        }
        return lookup;
    }

    private static @Nullable String parentId(Node<? extends PlanElement> node) {
        Node<?> parent = node.parent();
        if (parent == null) {
            return null;
        }
        return parent.part() instanceof PlanElement above
                ? above.id()
                : parent.part() instanceof DxPlan plan ? plan.id() : null;
    }

    /**
     * Returns all elements.
     *
     * @return the elements, immutable, not null
     */
    public List<Node<? extends PlanElement>> all() {
        return all;
    }

    /**
     * Finds the elements with a printed number. Many a plan numbers afresh under each heading.
     *
     * @param number  the number as printed, such as MEGO-1, compared as it is: 1 is not ①, not null
     * @return the elements, empty if none has it, immutable, not null
     */
    public List<Node<? extends PlanElement>> numbered(String number) {
        return byNumber.get(index, any -> lookup(node -> node.part().number())).get(number);
    }

    /**
     * Finds the elements on a level.
     *
     * @param level  the id of the level, not null
     * @return the elements, empty if none stands on it, immutable, not null
     */
    public List<Node<? extends PlanElement>> onLevel(String level) {
        return byLevel.get(index, any -> lookup(node -> node.part().level())).get(level);
    }

    /**
     * Finds the elements directly under another one or under the plan.
     *
     * @param parent  the id of the element or of the plan, not null
     * @return the elements, empty if there are none, immutable, not null
     */
    public List<Node<? extends PlanElement>> under(String parent) {
        return byParent.get(index, any -> lookup(ElementIndex::parentId)).get(parent);
    }
}
