package org.dxplan.validation.indicator;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group KPI. */
public final class IndicatorRules {

    private IndicatorRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(new IndicatorRule(), new AchievementRateRule());
    }
}
