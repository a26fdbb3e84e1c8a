package org.dxplan.validation.rule;

import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;

/**
 * One rule on its way through the elements of one plan (要素ごとの検査). It may keep what it has seen, and report at once or in
 * the end.
 *
 * @see ElementRule
 */
public interface ElementCheck {

    /**
     * Looks at an element.
     *
     * @param element  the goal, policy area or measure at its place, not null
     */
    void check(Node<? extends PlanElement> element);

    /** Is called once, after the last element. */
    default void end() {}
}
