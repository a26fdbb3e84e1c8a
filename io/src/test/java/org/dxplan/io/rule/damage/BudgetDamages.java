package org.dxplan.io.rule.damage;

import java.util.List;
import java.util.Set;

/** How the rules of the group BUD are broken. */
final class BudgetDamages {

    private static final Set<String> EFFECTS = Set.of("effect", "saving", "revenue");

    private BudgetDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("BUD-01")
                        .at("/**/costs/*")
                        .by(spot -> spot.remove("unit"))
                        .alsoBreaking("VER-09"),
                Damage.of("BUD-01")
                        .at("/**/costs/*")
                        .where(spot -> spot.get("note").isMissingNode())
                        .by(spot -> spot.remove("fiscalYear"))
                        .alsoBreaking("VER-09"),
                Damage.of("BUD-02")
                        .at("/**/costs/*/funding/*")
                        .by(spot -> spot.set("amount", "999999"))
                        .expecting(spot -> spot.parent().pointer()),
                Damage.of("BUD-03")
                        .at("/**/costs/*/items/*")
                        .where(spot -> spot.get("unit").isMissingNode())
                        .by(spot -> spot.set("amount", "999999"))
                        .expecting(spot -> spot.parent().pointer()),
                Damage.of("BUD-04")
                        .at("/**/costs/*")
                        .where(spot -> is(spot, "stage", "settled") && !hasSupplementary(spot) && !isEffect(spot))
                        .by(spot -> setTotal(spot, 999999))
                        .expecting("/total")
                        .alsoBreaking("BUD-05"),
                Damage.of("BUD-05")
                        .at("/**/costs/*")
                        .where(spot ->
                                is(spot, "stage", "planned") && !spot.pointer().contains("/measures/"))
                        .by(spot -> setTotal(spot, 1))
                        .expecting("/total"),
                Damage.of("BUD-06")
                        .at("/**/costs/*")
                        .where(BudgetDamages::isEffect)
                        .by(spot -> spot.remove("basis")),
                Damage.of("BUD-07")
                        .at("/**/costs/*/items/*")
                        .where(spot -> spot.get("unit").isMissingNode()
                                && !is(spot.parent().parent(), "stage", "supplementary"))
                        .by(spot -> spot.set("amount", "-2400"))
                        .expecting("/amount")
                        .alsoBreaking("BUD-03"));
    }

    private static boolean is(Spot spot, String member, String code) {
        return spot.get(member).asString("").equals(code);
    }

    private static boolean isEffect(Spot cost) {
        return EFFECTS.contains(cost.get("kind").path("code").asString(""));
    }

    private static boolean hasSupplementary(Spot cost) {
        for (var other : cost.parent().value()) {
            if (other.path("stage").asString("").equals("supplementary")
                    && other.path("fiscalYear").equals(cost.get("fiscalYear"))) {
                return true;
            }
        }
        return false;
    }

    /** Changes the total and takes away what it consists of, which would contradict it. */
    private static void setTotal(Spot cost, int total) {
        cost.object().remove(List.of("items", "funding"));
        cost.set("total", String.valueOf(total));
    }
}
