package org.dxplan.io.rule.damage;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** How the rules of the group RAT are broken. */
final class RatingDamages {

    private static final String EVALUATIONS = "/progressReports/*/evaluations/*";
    private static final String RATINGS = EVALUATIONS + "/ratings/*";
    private static final String TALLIES = "/progressReports/*/tallies/*";

    private RatingDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("RAT-01")
                        .at(RATINGS)
                        .where(spot -> spot.get("symbol").isString())
                        .by(spot -> spot.set("symbol", "\"Q\""))
                        .expecting("/symbol")
                        .alsoBreaking("RAT-11"),
                Damage.of("RAT-02")
                        .at("/ratingScales/*/levels/*/thresholds/*")
                        .where(spot -> spot.get("toOpen").asBoolean(false))
                        .by(spot -> spot.remove("toOpen")),
                Damage.of("RAT-03")
                        .at(RATINGS)
                        .where(spot -> is(spot, "scale", "tasseido"))
                        .by(spot -> spot.set("symbol", "\"5\""))
                        .expecting("/symbol")
                        .alsoBreaking("RAT-11", "RAT-16"),
                Damage.of("RAT-05")
                        .at(EVALUATIONS)
                        .where(spot -> isRated(spot, 0, "Z"))
                        .by(RatingDamages::silence)
                        .expecting("/ratings/0/symbol"),
                Damage.of("RAT-06")
                        .at(EVALUATIONS)
                        .where(spot -> (isRated(spot, 0, "F") || isRated(spot, 0, "Y"))
                                && spot.get("ratings").size() == 3)
                        .by(spot -> spot.child("ratings").child(2).set("text", "\"継続\""))
                        .expecting("/ratings/2/text"),
                Damage.of("RAT-07")
                        .at(EVALUATIONS)
                        .where(spot -> isRated(spot, 0, "X"))
                        .by(spot -> list(spot.child("ratings")).add(PlanTrees.parse("{\"text\": \"達成\"}")))
                        .expecting(spot -> last(spot.child("ratings")) + "/text"),
                Damage.of("RAT-08")
                        .at(EVALUATIONS)
                        .by(spot -> list(spot.parent()).add(spot.value().deepCopy()))
                        .expecting(spot -> last(spot.parent()) + "/subject"),
                Damage.of("RAT-09")
                        .at(EVALUATIONS)
                        .by(spot -> spot.set("date", "\"2020-04-30\""))
                        .expecting("/date"),
                Damage.of("RAT-10")
                        .at(EVALUATIONS)
                        .where(RatingDamages::isOnlyEvaluationOfMeasure)
                        .by(spot -> list(spot.parent()).remove(index(spot)))
                        .expecting(spot -> spot.parent().pointer()),
                Damage.of("RAT-11")
                        .at(TALLIES)
                        .where(spot -> spot.get("total").isInt())
                        .by(spot -> spot.set("total", "" + (spot.get("total").asInt() + 1)))
                        .expecting("/total"),
                Damage.of("RAT-12")
                        .at(TALLIES + "/entries/*")
                        .where(spot -> spot.get("share").isNumber())
                        .by(spot -> spot.set("share", "" + (spot.get("share").asInt() + 1) + ".9"))
                        .expecting("/share"),
                Damage.of("RAT-13")
                        .at("/claims/*")
                        .where(spot -> is(spot, "kind", "all-at-least"))
                        .by(spot -> spot.set("symbol", "\"S\""))
                        .expecting("/symbol"),
                Damage.of("RAT-14")
                        .at("/progressReports/*")
                        .where(spot -> !is(spot, "status", "preliminary"))
                        .by(spot -> removeExternal(list(spot.child("evaluations"))))
                        .expecting("/evaluations"),
                Damage.of("RAT-15")
                        .at("/progressReports/2/evaluations/*")
                        .where(RatingDamages::isIndicatorRatedBefore)
                        .by(spot -> {
                            silence(spot);
                            spot.child("ratings").child(1).set("symbol", "\"1\"");
                        })
                        .expecting("/ratings/1/symbol"),
                Damage.of("RAT-16")
                        .at(EVALUATIONS)
                        .where(spot ->
                                isRated(spot, 0, "C") && spot.get("nextAction").isString())
                        .by(spot -> spot.remove("nextAction"))
                        .expecting("/ratings/0/symbol"),
                Damage.of("RAT-17")
                        .at(EVALUATIONS)
                        .where(spot -> spot.get("ratings")
                                .path(2)
                                .path("text")
                                .asString("")
                                .equals("廃止"))
                        .by(RatingDamages::silence)
                        .expecting("/ratings/2/text")
                        .alsoBreaking("RAT-15"));
    }

    /** Takes away whatever explains an evaluation. */
    private static void silence(Spot spot) {
        spot.object().remove(List.of("comment", "cause", "issues", "note"));
        spot.set("result", "\"調書のとおり。\"");
    }

    private static boolean is(Spot spot, String member, String text) {
        return spot.get(member).asString("").equals(text);
    }

    private static boolean isRated(Spot spot, int rating, String symbol) {
        JsonNode at = spot.get("ratings").path(rating);
        return at.path("scale").asString("").equals("tassei")
                && at.path("symbol").asString("").equals(symbol);
    }

    private static boolean isExternal(JsonNode evaluation) {
        JsonNode stage = evaluation.path("stage");
        return (stage.isObject() ? stage.path("code") : stage).asString("").equals("external");
    }

    private static void removeExternal(ArrayNode evaluations) {
        for (int i = evaluations.size() - 1; i >= 0; i--) {
            if (isExternal(evaluations.get(i))) {
                evaluations.remove(i);
            }
        }
    }

    /** The evaluation is the only one of its subject in the report, and that is a measure. */
    private static boolean isOnlyEvaluationOfMeasure(Spot spot) {
        String subject = spot.get("subject").asString();
        return subject.startsWith("m-") && count(spot.parent(), subject) == 1;
    }

    private static boolean isIndicatorRatedBefore(Spot spot) {
        Spot before = new Spot(spot.root(), "/progressReports/1/evaluations");
        return spot.get("ratings").path(1).path("criterion").asString("").equals("指標の妥当性")
                && count(before, spot.get("subject").asString()) == 1;
    }

    private static int count(Spot evaluations, String subject) {
        int count = 0;
        for (JsonNode evaluation : evaluations.value()) {
            count += evaluation.path("subject").asString("").equals(subject) ? 1 : 0;
        }
        return count;
    }

    private static ArrayNode list(Spot spot) {
        return (ArrayNode) spot.value();
    }

    private static String last(Spot list) {
        return list.pointer() + "/" + (list.value().size() - 1);
    }

    private static int index(Spot item) {
        return Integer.parseInt(item.pointer().substring(item.pointer().lastIndexOf('/') + 1));
    }
}
