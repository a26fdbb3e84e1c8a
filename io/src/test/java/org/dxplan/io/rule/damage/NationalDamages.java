package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group NAT are broken. */
final class NationalDamages {

    private NationalDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
