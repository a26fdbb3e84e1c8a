package org.dxplan.io.rule.damage;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the rules of the group RDM are broken. */
final class RoadmapDamages {

    private static final String BARS = "/**/roadmap/*";
    private static final String MEASURES = "/**/measures/*";
    private static final Set<String> STEPS =
            Set.of("research", "consider", "design", "prepare", "procure", "trial", "introduce", "operate");
    private static final Pattern OUTSIDE = Pattern.compile("次期|以降|継続");

    private RoadmapDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("RDM-01")
                        .at(BARS)
                        .where(spot ->
                                spot.get("from").isInt() && spot.get("to").isInt())
                        .by(spot -> spot.set("to", "" + (from(spot) - 1)))
                        .expecting("/to"),
                Damage.of("RDM-02")
                        .at(BARS)
                        .where(spot -> isPlanned(spot.value())
                                && phase(spot).equals("operate")
                                && neighbour(spot, -1)
                                        .path("phase")
                                        .asString("")
                                        .equals("introduce"))
                        .by(spot -> {
                            spot.set("phase", "\"consider\"");
                            spot.set("text", "\"検討\"");
                        })
                        .expecting("/phase"),
                Damage.of("RDM-03")
                        .at(BARS)
                        .where(spot -> isStep(spot.value())
                                && isStep(neighbour(spot, -1))
                                && !phase(spot)
                                        .equals(neighbour(spot, -1)
                                                .path("phase")
                                                .asString())
                                && isOtherStage(spot))
                        .by(spot -> spot.set("from", "" + (from(spot) - 1)))
                        .expecting("/from"),
                Damage.of("RDM-04")
                        .at(BARS)
                        .where(spot -> isStep(spot.value())
                                && isStep(neighbour(spot, -1))
                                && isStep(neighbour(spot, 1))
                                && !neighbour(spot, -1)
                                        .path("phase")
                                        .equals(neighbour(spot, 1).path("phase")))
                        .by(spot -> ((ArrayNode) spot.parent().value()).remove(index(spot)))
                        .expecting("/from")
                        .alsoBreaking("RDM-02"),
                Damage.of("RDM-05")
                        .at(BARS)
                        .where(spot -> spot.get("to").isInt()
                                && spot.get("to").asInt() == 2027
                                && !OUTSIDE.matcher(spot.value().toString()).find())
                        .by(spot -> spot.set("to", "2028"))
                        .expecting("/to"),
                Damage.of("RDM-06")
                        .at(MEASURES)
                        .where(spot -> spot.get("id").asString().equals("m-koza"))
                        .by(spot -> {
                            spot.child("roadmap").child(2).set("from", "2026");
                            spot.child("roadmap").child(2).set("to", "2026");
                        })
                        .expecting("/roadmap/2"),
                Damage.of("RDM-07")
                        .at(BARS)
                        .where(spot -> is(spot, "kind", "actual")
                                && STEPS.contains(phase(spot))
                                && !evaluation(spot).isMissingNode())
                        .by(spot -> ((ArrayNode) evaluation(spot).get("ratings"))
                                .add(PlanTrees.parse("{\"text\": \"未着手\"}")))
                        .expecting("/phase")
                        .alsoBreaking("RAT-07"),
                Damage.of("RDM-08")
                        .at(MEASURES)
                        .where(RoadmapDamages::isPlannedToTheEnd)
                        .by(spot -> spot.get("roadmap").forEach(bar -> ((ObjectNode) bar).put("phase", "consider")))
                        .expecting("/roadmap"),
                Damage.of("RDM-09")
                        .at(BARS)
                        .where(spot -> isMoveInTime(spot))
                        .by(spot -> spot.set("to", "2026"))
                        .expecting("/to")
                        .alsoBreaking("RDM-03"),
                Damage.of("RDM-10")
                        .at("/**/roadmap")
                        .where(spot -> !firstChanged(spot).isEmpty())
                        .by(spot -> spot.value().forEach(bar -> ((ObjectNode) bar).remove("note")))
                        .expecting(RoadmapDamages::firstChanged)
                        .alsoBreaking("RDM-09"));
    }

    private static boolean is(Spot spot, String member, String text) {
        return spot.get(member).asString("").equals(text);
    }

    private static int from(Spot spot) {
        return spot.get("from").asInt();
    }

    private static String phase(Spot spot) {
        return spot.get("phase").asString("");
    }

    private static boolean isPlanned(JsonNode bar) {
        return bar.path("kind").asString("").equals("plan");
    }

    private static boolean isStep(JsonNode bar) {
        return isPlanned(bar) && STEPS.contains(bar.path("phase").asString("")) && !bar.has("note");
    }

    private static JsonNode neighbour(Spot bar, int offset) {
        return bar.parent().value().path(index(bar) + offset);
    }

    /** Design, preparation and procurement are one stage, as are research and consideration. */
    private static boolean isOtherStage(Spot bar) {
        return !stage(phase(bar)).equals(stage(neighbour(bar, -1).path("phase").asString("")));
    }

    private static String stage(String phase) {
        return switch (phase) {
            case "research" -> "consider";
            case "design", "procure" -> "prepare";
            default -> phase;
        };
    }

    private static int index(Spot item) {
        return Integer.parseInt(item.pointer().substring(item.pointer().lastIndexOf('/') + 1));
    }

    /** The evaluation of a bar's measure in its year. */
    private static JsonNode evaluation(Spot bar) {
        String measure = bar.parent().parent().get("id").asString("");
        for (JsonNode report : bar.root().path("progressReports")) {
            for (JsonNode evaluation : report.path("evaluations")) {
                if (report.path("fiscalYear").asInt() == from(bar)
                        && evaluation.path("subject").asString("").equals(measure)) {
                    return evaluation;
                }
            }
        }
        return bar.root().path("");
    }

    private static boolean isPlannedToTheEnd(Spot measure) {
        JsonNode roadmap = measure.get("roadmap");
        boolean isPlanned = !roadmap.isEmpty();
        for (JsonNode bar : roadmap) {
            isPlanned &= isPlanned(bar) && !bar.path("phase").asString("").equals("current");
        }
        return isPlanned
                && roadmap.path(roadmap.size() - 1).path("to").asInt(0) == 2027
                && roadmap.path(0).path("from").asInt(0) < 2027;
    }

    /** The introduction of a standardised system, planned in time and not changed. */
    private static boolean isMoveInTime(Spot bar) {
        JsonNode alignment = bar.parent().parent().get("alignment");
        return alignment.toString().contains("\"standardization\"")
                && phase(bar).equals("introduce")
                && isPlanned(bar.value())
                && !bar.parent().value().toString().contains("\"revised\"");
    }

    private static String firstChanged(Spot roadmap) {
        for (int i = 0; i < roadmap.value().size(); i++) {
            if (roadmap.value().get(i).path("kind").asString("").equals("revised")) {
                return roadmap.pointer() + "/" + i;
            }
        }
        return "";
    }
}
