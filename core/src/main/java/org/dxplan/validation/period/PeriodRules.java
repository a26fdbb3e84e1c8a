package org.dxplan.validation.period;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group PER. */
public final class PeriodRules {

    private PeriodRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(
                new PeriodFormRule(),
                new WithinPeriodRule(),
                new RelatedPeriodRule(),
                new PlanPeriodRule(),
                new PublicCommentRule());
    }
}
