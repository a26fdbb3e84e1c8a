package org.dxplan.validation.governance;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group GOV. */
public final class GovernanceRules {

    private GovernanceRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of();
    }
}
