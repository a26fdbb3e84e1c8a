package org.dxplan.validation.budget;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group BUD. */
public final class BudgetRules {

    private BudgetRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(new AmountRule(), new PartsRule(), new StageRule(), new ParentCostRule());
    }
}
