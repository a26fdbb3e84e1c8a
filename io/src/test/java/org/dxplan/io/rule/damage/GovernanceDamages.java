package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group GOV are broken. */
final class GovernanceDamages {

    private GovernanceDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
