package org.dxplan.validation.jakarta;

import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;

/**
 * A part in the plan that it is validated in: the plan itself, or an otherwise empty one around a part that came alone.
 *
 * @param plan  the plan
 * @param pointer  the JSON Pointer of the part, empty for the plan itself
 */
record PartInPlan(DxPlan plan, String pointer) {

    /** The rule that tells of a rule that threw. */
    private static final String BROKEN_RULE = "DOC-13";

    /** Starts an empty plan. Its id is none that a part can carry without a problem of its own. */
    static DxPlanBuilder emptyPlan() {
        return DxPlan.builder().id("").title("");
    }

    private boolean isAlone() {
        return !pointer.isEmpty();
    }

    /**
     * Tells whether a problem is one of the part: anything in a plan; of a part alone, what stands in it and can be said
     * without the plan.
     */
    boolean isConcernedBy(Problem problem) {
        if (!isAlone()) {
            return true;
        }
        if (problem.code().equals(BROKEN_RULE)) {
            return namesRuleForParts(problem);
        }
        String found = problem.pointer();
        return !problem.rule().needsPlan() && (found.equals(pointer) || found.startsWith(pointer + "/"));
    }

    private static boolean namesRuleForParts(Problem problem) {
        String codes = String.valueOf(problem.arguments().get("rule"));
        return List.of(codes.split(", ", -1)).stream()
                .flatMap(code -> RuleCatalog.builtIn().find(code).stream())
                .anyMatch(rule -> !rule.needsPlan());
    }

    /** Returns the JSON Pointer of a problem as seen from the part; a rule that threw concerns the part as a whole. */
    String pointerFromPart(Problem problem) {
        return problem.pointer().isEmpty() ? "" : problem.pointer().substring(pointer.length());
    }
}
