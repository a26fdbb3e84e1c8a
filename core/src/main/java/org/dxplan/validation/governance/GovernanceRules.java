package org.dxplan.validation.governance;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group GOV. GOV-09 is retired: the model has no place for who submitted an opinion. */
public final class GovernanceRules {

    private GovernanceRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(new PromotionRule(), new OwnerRule(), new SeatRule(), new InquiryRule());
    }
}
