package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group KPI are broken. */
final class IndicatorDamages {

    private IndicatorDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
