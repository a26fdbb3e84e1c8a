package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group RAT are broken. */
final class RatingDamages {

    private RatingDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
