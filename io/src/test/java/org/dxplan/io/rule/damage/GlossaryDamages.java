package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group GLS are broken. */
final class GlossaryDamages {

    private GlossaryDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
