package org.dxplan.validation.rule;

import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;

/**
 * A rule that looks at the goals, policy areas and measures one by one (要素ごとの規則).
 *
 * <p>The engine shows each element to all such rules before it goes on to the next ones. A large plan does not fit into the
 * cache of a processor, so that this is much faster than one walk for each rule.
 *
 * <pre>{@code
 * final class LongTitleRule implements ElementRule {
 *     @Override
 *     public List<String> codes() {
 *         return List.of("TWN-01");
 *     }
 *
 *     @Override
 *     public ElementCheck begin(RuleContext context) {
 *         return element -> {
 *             if (element.part().title().length() > 100) {
 *                 context.problem("TWN-01", element, "title").report();
 *             }
 *         };
 *     }
 * }
 * }</pre>
 */
public interface ElementRule extends Rule {

    /**
     * Begins to check a plan.
     *
     * @param context  the plan, its index and where to report, not null
     * @return what is shown each element once, in canonical order, not null
     */
    ElementCheck begin(RuleContext context);

    /**
     * Shows all elements to this rule alone.
     *
     * @param context  the plan, its index and where to report, not null
     */
    @Override
    default void check(RuleContext context) {
        ElementCheck check = begin(context);
        for (Node<? extends PlanElement> element : context.index().elements().all()) {
            check.check(element);
        }
        check.end();
    }
}
