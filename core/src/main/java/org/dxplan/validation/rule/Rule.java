package org.dxplan.validation.rule;

import java.util.List;

/**
 * One concern of validation (検証規則): looks at a plan and reports what is wrong.
 *
 * <p>A rule is stateless: what it needs stands in the context, what it finds goes there. Rules that look at the same facts
 * share a class and report under several codes. One that looks at goals, policy areas or measures one by one is an
 * {@link ElementRule}, which is faster with large plans.
 *
 * <pre>{@code
 * final class BlankTitleRule implements Rule {
 *     @Override
 *     public List<String> codes() {
 *         return List.of("IDN-03");
 *     }
 *
 *     @Override
 *     public void check(RuleContext context) {
 *         for (Node<Measure> measure : context.index().nodes(Measure.class)) {
 *             if (measure.part().title().isBlank()) {
 *                 context.problem("IDN-03", measure, "title").report();
 *             }
 *         }
 *     }
 * }
 * }</pre>
 */
public interface Rule {

    /**
     * Returns the codes under which this rule reports.
     *
     * @return the codes of the catalogue, not null, not empty
     */
    List<String> codes();

    /**
     * Returns what is said of the codes that are not those of the library: a rule of one's own brings its texts along.
     *
     * @return the catalogue of those codes, empty for the rules of the library, not null
     */
    default RuleCatalog catalog() {
        return RuleCatalog.EMPTY;
    }

    /**
     * Checks a plan. A rule that throws is reported as {@code DOC-13}; the other rules go on.
     *
     * @param context  the plan, its index and where to report, not null
     */
    void check(RuleContext context);
}
