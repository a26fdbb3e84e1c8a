package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group VER are broken. */
final class EditionDamages {

    private EditionDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
