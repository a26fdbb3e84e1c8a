package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group WRK are broken. */
final class WarekiDamages {

    private WarekiDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
