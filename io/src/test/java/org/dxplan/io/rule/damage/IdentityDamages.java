package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group IDN are broken. */
final class IdentityDamages {

    private IdentityDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
