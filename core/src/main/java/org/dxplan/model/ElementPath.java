package org.dxplan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The way from the plan down to an element. An edit copies what lies on it and shares everything beside it.
 *
 * @param plan  the plan
 * @param elements  the elements on the way, the one looked for last
 */
record ElementPath(DxPlan plan, List<PlanElement> elements) {

    /**
     * Finds the first element with an id in canonical order.
     *
     * @throws NoSuchElementException if there is none
     */
    static ElementPath to(DxPlan plan, String id) {
        Objects.requireNonNull(id, "id");
        List<PlanElement> way = new ArrayList<>();
        if (!find(plan.children(), id, way)) {
            throw new NoSuchElementException("No element of " + plan.id() + " has the id " + id);
        }
        return new ElementPath(plan, way);
    }

    private static boolean find(List<PlanElement> elements, String id, List<PlanElement> way) {
        for (PlanElement element : elements) {
            way.add(element);
            if (element.id().equals(id) || find(element.children(), id, way)) {
                return true;
            }
            way.remove(way.size() - 1);
        }
        return false;
    }

    /** Adds an element under the plan or under the element with an id. */
    static DxPlan insert(DxPlan plan, String parentId, PlanElement child, int index) {
        Objects.requireNonNull(child, "element");
        if (plan.id().equals(parentId)) {
            return Branches.of(plan).insert(child, index).under(plan);
        }
        return to(plan, parentId)
                .edit(parent -> Branches.of(parent).insert(child, index).under(parent));
    }

    PlanElement last() {
        return elements.get(elements.size() - 1);
    }

    DxPlan edit(UnaryOperator<PlanElement> edit) {
        PlanElement edited = Objects.requireNonNull(edit.apply(last()), "the edited element");
        return edited == last() ? plan : replace(elements.size() - 1, edited);
    }

    DxPlan remove() {
        int parent = elements.size() - 2;
        if (parent < 0) {
            return Branches.of(plan).remove(last()).under(plan);
        }
        PlanElement holder = elements.get(parent);
        return replace(parent, Branches.of(holder).remove(last()).under(holder));
    }

    DxPlan move(String newParentId, int index) {
        if (!plan.id().equals(newParentId) && to(plan, newParentId).passes(last())) {
            throw new IllegalArgumentException(last().id() + " cannot stand under itself");
        }
        return insert(remove(), newParentId, last(), index);
    }

    private boolean passes(PlanElement element) {
        return elements.stream().anyMatch(passed -> passed == element);
    }

    private DxPlan replace(int place, PlanElement replacement) {
        PlanElement child = replacement;
        for (int i = place; i > 0; i--) {
            PlanElement parent = elements.get(i - 1);
            child = Branches.of(parent).replace(elements.get(i), child).under(parent);
        }
        return Branches.of(plan).replace(elements.get(0), child).under(plan);
    }
}
