package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group SUR are broken. */
final class SurveyDamages {

    private SurveyDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
