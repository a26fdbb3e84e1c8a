package org.dxplan.validation.edition;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group VER. */
public final class EditionRules {

    private EditionRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(
                new IndicatorChangeRule(), new ElementChangeRule(), new YearOnYearRule(), new EditionOrderRule());
    }
}
