package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group STR are broken. */
final class StructureDamages {

    private StructureDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
