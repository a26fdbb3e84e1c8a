package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group COD are broken. */
final class CodeDamages {

    private CodeDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
