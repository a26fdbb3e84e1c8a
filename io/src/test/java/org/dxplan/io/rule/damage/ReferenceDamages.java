package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group REF are broken. */
final class ReferenceDamages {

    private ReferenceDamages() {}

    static List<Damage> all() {
        return List.of(Damage.of("REF-01")
                .at("/**/responsibles/*")
                .where(spot -> spot.get("unit").isString())
                .by(spot -> spot.set("unit", "\"no-such-unit\""))
                .expecting("/unit"));
    }
}
