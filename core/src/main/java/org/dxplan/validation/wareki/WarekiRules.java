package org.dxplan.validation.wareki;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group WRK. */
public final class WarekiRules {

    private WarekiRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(new PrintedDateRule(), new SameYearRule(), new DigitWidthRule());
    }
}
