package org.dxplan.validation.national;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group NAT. */
public final class NationalRules {

    private NationalRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(
                new CoverageRule(), new SupersededVersionRule(), new StandardizationRule(), new ExpectedMeasuresRule());
    }
}
