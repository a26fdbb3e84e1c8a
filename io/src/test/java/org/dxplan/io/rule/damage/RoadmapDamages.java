package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group RDM are broken. */
final class RoadmapDamages {

    private RoadmapDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
