package org.dxplan.validation.identity;

import java.util.List;
import org.dxplan.model.Goal;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;

/**
 * Something that is kept for each type of elements, which are numbered and named independently of each other.
 *
 * @param <T>  what is kept
 */
record ByType<T>(T goals, T policyAreas, T measures) {

    T of(PlanElement element) {
        return element instanceof Measure ? measures : element instanceof Goal ? goals : policyAreas;
    }

    List<T> all() {
        return List.of(goals, policyAreas, measures);
    }
}
