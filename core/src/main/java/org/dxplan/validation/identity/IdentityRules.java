package org.dxplan.validation.identity;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group IDN. */
public final class IdentityRules {

    private IdentityRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(new IdRule(), new TitleRule(), new PlanHeadRule(), new SiblingNumberRule(), new SameTitleRule());
    }
}
