package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group PER are broken. */
final class PeriodDamages {

    private PeriodDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
