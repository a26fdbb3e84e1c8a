package org.dxplan.io.rule.damage;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the rules of the group STR are broken. A plan that counts and lists its elements is no longer right about them. */
final class StructureDamages {

    private StructureDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("STR-02")
                        .at("/**/measures/*/measures/*")
                        .where(spot -> isAtAnEnd(spot) && !spot.value().has("level"))
                        .by(spot -> spot.set("level", "\"level-torikumi\""))
                        .expecting("/level")
                        .alsoBreaking("STR-05"),
                Damage.of("STR-03")
                        .at("/goals/*/measures/*")
                        .where(spot -> !spot.value().has("level"))
                        .by(spot -> spot.set("level", "\"level-torikumi\""))
                        .expecting("/level")
                        .alsoBreaking("STR-05"),
                Damage.of("STR-04")
                        .at("/goals/*/policyAreas")
                        .by(spot -> Siblings.append(
                                spot, "{\"id\": \"area-new\", \"title\": \"広域の連携\", \"level\": \"level-bunya\"}"))
                        .expecting(spot -> Siblings.last(spot).pointer())
                        .alsoBreaking("STR-05", "STR-08"),
                Damage.of("STR-05")
                        .at("/claims/*")
                        .where(spot ->
                                is(spot, "announced-count") && spot.value().has("level"))
                        .by(spot -> add(spot, 10))
                        .expecting("/value"),
                Damage.of("STR-06")
                        .at("/vision/statements")
                        .by(spot -> ((ArrayNode) spot.value())
                                .removeIf(one -> one.path("kind").stringValue().equals("viewpoint")))
                        .expecting(spot -> claims(spot, "level", "level-shiten").pointer() + "/value"),
                Damage.of("STR-07")
                        .at("/claims/*")
                        .where(spot -> is(spot, "reprint"))
                        .by(spot -> spot.set(
                                "text", "\"" + spot.get("text").stringValue().replace("つながり", "つなげて") + "\""))
                        .expecting("/text"),
                Damage.of("STR-07")
                        .at("/vision/leading")
                        .by(spot -> spot.set("text", "\"つながりつづけるまち\""))
                        .expecting(spot -> claims(spot, "kind", "reprint").pointer() + "/text"),
                Damage.of("STR-08")
                        .at("/claims/*/entries")
                        .where(spot -> is(spot.parent(), "list-reprint"))
                        .by(spot ->
                                ((ArrayNode) spot.value()).remove(spot.value().size() / 2)),
                Damage.of("STR-08")
                        .at("/claims/*/entries/*")
                        .where(spot -> is(spot.parent().parent(), "list-reprint") && Siblings.index(spot) > 0)
                        .by(spot -> {
                            JsonNode previous = Siblings.list(spot).remove(Siblings.index(spot) - 1);
                            Siblings.list(spot).insert(Siblings.index(spot), previous);
                        }),
                Damage.of("STR-09")
                        .at("/**/policyAreas/*")
                        .where(spot -> spot.get("policyAreas").path(0).has("measures"))
                        .by(StructureDamages::deepen)
                        .expecting("/policyAreas/0/policyAreas/0/policyAreas/0/policyAreas/0/measures/0"),
                Damage.of("STR-10")
                        .at("/goals/*")
                        .by(spot -> ((ArrayNode) spot.get("statements"))
                                .removeIf(one -> one.path("kind").stringValue().matches("situation|issues"))),
                Damage.of("STR-11")
                        .at("/claims/*")
                        .where(spot -> is(spot, "announced-count")
                                && spot.get("level").asString("").equals("level-torikumi"))
                        .by(spot -> {
                            add(spot, 2);
                            spot.remove("subset");
                            spot.remove("note");
                        })
                        .expecting("/value"));
    }

    private static boolean is(Spot claim, String kind) {
        return claim.get("kind").asString("").equals(kind);
    }

    private static Spot claims(Spot spot, String member, String value) {
        return Siblings.with(new Spot(spot.root(), "/claims"), member, value);
    }

    private static void add(Spot claim, int count) {
        claim.set("value", Integer.toString(claim.get("value").intValue() + count));
    }

    /** Where one sibling fewer leaves no gap in the numbers of the others. */
    private static boolean isAtAnEnd(Spot spot) {
        return Siblings.index(spot) == 0
                || Siblings.index(spot) == Siblings.list(spot).size() - 1;
    }

    /** Puts three areas between an area and those below it, so that the measures stand seven deep. */
    private static void deepen(Spot area) {
        JsonNode inner = area.get("policyAreas");
        for (int i = 3; i >= 1; i--) {
            ArrayNode outer =
                    (ArrayNode) PlanTrees.parse("[{\"id\": \"naka-%d\", \"title\": \"第%d段の分野\"}]".formatted(i, i));
            ((ObjectNode) outer.get(0)).set("policyAreas", inner);
            inner = outer;
        }
        area.object().set("policyAreas", inner);
    }
}
