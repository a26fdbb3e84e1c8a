package org.dxplan.model;

import java.util.ArrayList;
import java.util.List;

/** Joins the typed lists of children that an element or the plan holds. */
final class Children {

    private Children() {}

    /** Shares the one list that has items, if only one has: the lists are immutable already. */
    @SafeVarargs
    static List<PlanElement> of(List<? extends PlanElement>... lists) {
        List<? extends PlanElement> only = List.of();
        int size = 0;
        for (List<? extends PlanElement> list : lists) {
            if (!list.isEmpty()) {
                only = list;
                size += list.size();
            }
        }
        if (size == only.size()) {
            return List.copyOf(only);
        }
        List<PlanElement> all = new ArrayList<>(size);
        for (List<? extends PlanElement> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }
}
