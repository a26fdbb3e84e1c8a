package org.dxplan.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What hangs directly under the plan or under an element, by role: the lists that change when a child does.
 *
 * @param goals  the goals, which only a plan has
 * @param policyAreas  the policy areas, which a measure has not
 * @param measures  the measures
 */
record Branches(List<Goal> goals, List<PolicyArea> policyAreas, List<Measure> measures) {

    /** Stands for the place behind the last one. */
    static final int AT_THE_END = -1;

    static Branches of(DxPlan plan) {
        return new Branches(plan.goals(), plan.policyAreas(), plan.measures());
    }

    static Branches of(PlanElement element) {
        if (element instanceof Goal goal) {
            return new Branches(List.of(), goal.policyAreas(), goal.measures());
        }
        if (element instanceof PolicyArea area) {
            return new Branches(List.of(), area.policyAreas(), area.measures());
        }
        return new Branches(List.of(), List.of(), ((Measure) element).measures());
    }

    /** Returns a copy of the plan with these for its children. */
    DxPlan under(DxPlan plan) {
        return plan.toBuilder()
                .goals(goals)
                .policyAreas(policyAreas)
                .measures(measures)
                .build();
    }

    /**
     * Returns a copy of an element with these for its children.
     *
     * @throws IllegalArgumentException if one of them cannot stand there
     */
    PlanElement under(PlanElement parent) {
        requireNone(goals, parent);
        if (parent instanceof Goal goal) {
            return goal.toBuilder().policyAreas(policyAreas).measures(measures).build();
        }
        if (parent instanceof PolicyArea area) {
            return area.toBuilder().policyAreas(policyAreas).measures(measures).build();
        }
        requireNone(policyAreas, parent);
        return ((Measure) parent).toBuilder().measures(measures).build();
    }

    private static void requireNone(List<? extends PlanElement> children, PlanElement parent) {
        if (!children.isEmpty()) {
            throw new IllegalArgumentException(named(children.get(0)) + " cannot stand under " + named(parent));
        }
    }

    private static String named(PlanElement element) {
        return element.getClass().getSimpleName() + " " + element.id();
    }

    /** Puts a child at a place among those of its role. */
    Branches insert(PlanElement child, int index) {
        if (child instanceof Goal goal) {
            return new Branches(inserted(goals, goal, index), policyAreas, measures);
        }
        if (child instanceof PolicyArea area) {
            return new Branches(goals, inserted(policyAreas, area, index), measures);
        }
        return new Branches(goals, policyAreas, inserted(measures, (Measure) child, index));
    }

    /** Takes a child out, which is found by its identity. */
    Branches remove(PlanElement child) {
        if (child instanceof Goal) {
            return new Branches(removed(goals, child), policyAreas, measures);
        }
        if (child instanceof PolicyArea) {
            return new Branches(goals, removed(policyAreas, child), measures);
        }
        return new Branches(goals, policyAreas, removed(measures, child));
    }

    /** Puts something in the place of a child; if it is of another role, at the end of those. */
    Branches replace(PlanElement child, PlanElement replacement) {
        boolean samePlace = child.getClass() == replacement.getClass();
        return remove(child).insert(replacement, samePlace ? placeOf(child) : AT_THE_END);
    }

    private int placeOf(PlanElement child) {
        return child instanceof Goal
                ? indexOf(goals, child)
                : child instanceof PolicyArea ? indexOf(policyAreas, child) : indexOf(measures, child);
    }

    private static int indexOf(List<? extends PlanElement> list, PlanElement child) {
        int index = 0;
        while (list.get(index) != child) {
            index++;
        }
        return index;
    }

    private static <E extends PlanElement> List<E> inserted(List<E> list, E child, int index) {
        List<E> copy = new ArrayList<>(list.size() + 1);
        copy.addAll(list);
        copy.add(index == AT_THE_END ? list.size() : index, child);
        return List.copyOf(copy);
    }

    private static <E extends PlanElement> List<E> removed(List<E> list, PlanElement child) {
        List<E> copy = new ArrayList<>(list);
        copy.remove(indexOf(list, child));
        return List.copyOf(copy);
    }
}
