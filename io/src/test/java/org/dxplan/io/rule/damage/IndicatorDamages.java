package org.dxplan.io.rule.damage;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the rules of the group KPI are broken: what is measured, and by which figures. */
final class IndicatorDamages {

    private static final String INDICATOR = "/**/indicators/*";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private IndicatorDamages() {}

    static List<Damage> all() {
        return Stream.concat(ofDefinitions().stream(), ofFigures().stream()).toList();
    }

    private static List<Damage> ofDefinitions() {
        return List.of(
                Damage.of("KPI-01")
                        .at(INDICATOR + "/*/*")
                        .where(row -> row.get("value").isNumber()
                                && indicator(row).value().has("unit"))
                        .by(row -> row.set("unit", "\"ヘクタール\""))
                        .expecting("/unit"),
                Damage.of("KPI-03")
                        .at(INDICATOR)
                        .where(kpi -> kpi.get("direction").isString()
                                && lastTarget(kpi).path("value").isNumber())
                        .by(kpi -> kpi.remove("direction")),
                Damage.of("KPI-09")
                        .at("/**/measures/*")
                        .where(IndicatorDamages::hasOneOutput)
                        .by(measure -> measure.set("period", "{\"start\": 2023, \"end\": 2026}"))
                        .expecting(measure -> measure.pointer() + "/indicators/0/targets/"
                                + (measure.get("indicators")
                                                .get(0)
                                                .get("targets")
                                                .size()
                                        - 1) + "/at"),
                Damage.of("KPI-11")
                        .at(INDICATOR)
                        .where(kpi -> is(kpi, "direction", "maintain")
                                && kpi.get("baselines").path(0).path("value").isNumber())
                        .by(kpi -> kpi.set("direction", "\"increase\""))
                        .expecting(kpi -> kpi.pointer() + "/targets/"
                                + (kpi.get("targets").size() - 1) + "/value"),
                Damage.of("KPI-12")
                        .at("/progressReports/*/evaluations/*")
                        .where(evaluation -> evaluation.get("achievementRate").isNumber())
                        .by(evaluation -> evaluation
                                .object()
                                .put(
                                        "achievementRate",
                                        evaluation
                                                .get("achievementRate")
                                                .decimalValue()
                                                .add(new BigDecimal("7.7"))))
                        .expecting("/achievementRate")
                        .alsoBreaking("RAT-03"),
                Damage.of("KPI-13")
                        .by(plan -> PlanTrees.find(plan.root(), INDICATOR).stream()
                                .filter(kpi -> kpi.get("kind").isString())
                                .forEach(kpi -> kpi.set("kind", "\"output\""))),
                Damage.of("KPI-17")
                        .at(INDICATOR)
                        .where(kpi -> is(kpi, "quantity", "share")
                                && !kpi.get("calculation").has("survey")
                                && !kpi.get("calculation").has("note"))
                        .by(kpi -> {
                            kpi.child("calculation").remove("formula");
                            kpi.child("calculation").remove("source");
                        })
                        .expecting("/calculation"),
                Damage.of("KPI-20")
                        .at(INDICATOR + "/calculation")
                        .where(calculation -> calculation.get("survey").isString())
                        .by(calculation -> {
                            calculation.remove("survey");
                            calculation.remove("sampleSize");
                        }),
                Damage.of("KPI-21")
                        .at(INDICATOR)
                        .where(kpi -> lastTarget(kpi)
                                .path("value")
                                .path("change")
                                .path("basis")
                                .asString("")
                                .equals("baseline"))
                        .by(kpi -> kpi.remove("baselines"))
                        .expecting("/targets/0/value"));
    }

    private static List<Damage> ofFigures() {
        return List.of(
                Damage.of("KPI-02")
                        .at(INDICATOR + "/targets/*")
                        .where(row -> is(indicator(row), "quantity", "share")
                                && row.get("at").asInt(0) == 2027)
                        .by(row -> row.set("value", "392.5"))
                        .expecting("/value"),
                Damage.of("KPI-04")
                        .at(INDICATOR + "/targets/*")
                        .where(row -> row.get("at").asInt(0) == 2027
                                && row.get("value").isNumber()
                                && way(row) != 0
                                && baseline(row).compareTo(TWO) > 0)
                        .by(row -> row.object().put("value", baseline(row).subtract(BigDecimal.valueOf(way(row)))))
                        .expecting("/value"),
                Damage.of("KPI-05")
                        .at(INDICATOR + "/targets/4")
                        .where(row -> way(row) != 0
                                && !hasSegments(indicator(row))
                                && !is(indicator(row), "quantity", "growth")
                                && target(row, 2).isNumber()
                                && target(row, 3).isNumber()
                                && target(row, 2)
                                                .decimalValue()
                                                .compareTo(target(row, 3).decimalValue())
                                        != 0)
                        .by(row -> row.object().set("value", target(row, 2)))
                        .expecting("/value"),
                added("KPI-06", "{\"at\": {\"fiscalYear\": 2026, \"half\": 1}, \"value\": 1}", "/value")
                        .where(kpi -> is(kpi, "aggregation", "cumulative")),
                Damage.of("KPI-07")
                        .at(INDICATOR + "/baselines/*")
                        .where(row -> row.get("at").isInt() && !row.value().has("surveyed"))
                        .by(row -> row.set("at", "2024"))
                        .expecting("/at"),
                Damage.of("KPI-08")
                        .at(INDICATOR + "/*/*")
                        .where(row -> row.get("at").isInt() && !row.pointer().contains("/targets/"))
                        .by(row -> row.set("surveyed", "\"2020-11\""))
                        .expecting("/surveyed"),
                Damage.of("KPI-10")
                        .at(INDICATOR + "/targets")
                        .by(targets -> list(targets)
                                .add(list(targets).get(list(targets).size() - 1).deepCopy()))
                        .expecting(targets ->
                                targets.pointer() + "/" + (list(targets).size() - 1) + "/at"),
                Damage.of("KPI-14")
                        .at(INDICATOR + "/actuals/*")
                        .where(row -> isTheActualOfItsYear(row) && !hasRevisedActuals(row))
                        .by(row -> list(row.parent()).remove(indexOf(row)))
                        .expecting(row -> row.parent().pointer()),
                Damage.of("KPI-15")
                        .at(INDICATOR)
                        .where(kpi -> is(kpi, "quantity", "count")
                                && kpi.get("targets").path(3).path("value").asInt(0) > 0
                                && kpi.get("targets").path(3).path("at").asInt(0) == 2026
                                && kpi.get("targets").path(3).path("value").isNumber())
                        .by(kpi -> ((ArrayNode) kpi.get("actuals"))
                                .add(row(
                                        2026,
                                        kpi.get("targets")
                                                .get(3)
                                                .get("value")
                                                .decimalValue()
                                                .multiply(TWO))))
                        .expecting(kpi -> lastActual(kpi) + "/value"),
                Damage.of("KPI-16")
                        .at(INDICATOR)
                        .where(kpi -> kpi.value().has("unit")
                                && lastTarget(kpi).path("value").isNumber()
                                && !hasSegments(kpi))
                        .by(kpi -> ((ArrayNode) kpi.get("actuals"))
                                .add(row(2027, lastTarget(kpi).get("value").decimalValue())))
                        .expecting(kpi -> lastActual(kpi) + "/at"),
                Damage.of("KPI-18")
                        .at(INDICATOR + "/baselines/*")
                        .where(row -> is(indicator(row), "quantity", "share")
                                && !row.value().has("segment"))
                        .by(row -> row.set("value", "{\"text\": \"97.0%（小） 98.2%（中）\"}"))
                        .expecting("/value"),
                Damage.of("KPI-19")
                        .at(INDICATOR + "/baselines/*")
                        .where(row -> row.get("value").isNumber()
                                && row.get("value").decimalValue().scale() == 1
                                && is(indicator(row).child("calculation"), "method", "ratio"))
                        .by(row -> row.object().put("value", baseline(row).add(new BigDecimal("0.05"))))
                        .expecting("/value"));
    }

    private static Damage added(String code, String actual, String member) {
        return Damage.of(code)
                .at(INDICATOR)
                .by(kpi -> ((ArrayNode) kpi.get("actuals")).add(PlanTrees.parse(actual)))
                .expecting(kpi -> lastActual(kpi) + member);
    }

    private static ObjectNode row(int year, BigDecimal value) {
        ObjectNode row = (ObjectNode) PlanTrees.parse("{\"at\": " + year + "}");
        return row.put("value", value);
    }

    private static boolean is(Spot spot, String member, String code) {
        return spot.get(member).asString("").equals(code);
    }

    /** The indicator that a row of one of its lists belongs to. */
    private static Spot indicator(Spot row) {
        return row.parent().parent();
    }

    private static ArrayNode list(Spot spot) {
        return (ArrayNode) spot.value();
    }

    private static int indexOf(Spot row) {
        return Integer.parseInt(row.pointer().substring(row.pointer().lastIndexOf('/') + 1));
    }

    private static JsonNode lastTarget(Spot kpi) {
        return kpi.get("targets").path(kpi.get("targets").size() - 1);
    }

    private static String lastActual(Spot kpi) {
        return kpi.pointer() + "/actuals/" + (kpi.get("actuals").size() - 1);
    }

    private static JsonNode target(Spot row, int index) {
        return row.parent().value().path(index).path("value");
    }

    /** The baseline of an indicator without segments, 0 if it is no number. */
    private static BigDecimal baseline(Spot row) {
        JsonNode baselines = indicator(row).get("baselines");
        JsonNode value = baselines.path(0).path("value");
        return baselines.size() == 1 && value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
    }

    /** 1 for an indicator that is to rise, -1 for one that is to fall, 0 for any other. */
    private static int way(Spot row) {
        Spot kpi = indicator(row);
        return is(kpi, "direction", "increase") ? 1 : is(kpi, "direction", "decrease") ? -1 : 0;
    }

    private static boolean hasSegments(Spot kpi) {
        return kpi.get("targets").path(0).has("segment");
    }

    /** Whether a measure has one indicator, of what it does, with one target behind 2026. */
    private static boolean hasOneOutput(Spot measure) {
        if (measure.value().has("period") || measure.get("indicators").size() != 1) {
            return false;
        }
        Spot kpi = measure.child("indicators").child(0);
        return is(kpi, "kind", "output") && lastTarget(kpi).path("at").asInt(0) == 2027 && !hasSegments(kpi);
    }

    /** A correction of last year stands in the report of this one: the report then has a figure of the indicator. */
    private static boolean hasRevisedActuals(Spot row) {
        return row.parent()
                .value()
                .valueStream()
                .anyMatch(actual -> actual.path("status").asString("").equals("revised"));
    }

    private static boolean isTheActualOfItsYear(Spot row) {
        JsonNode year = row.get("at");
        long rows = 0;
        for (JsonNode other : row.parent().value()) {
            rows += other.path("at").equals(year) ? 1 : 0;
        }
        JsonNode frequency = indicator(row).get("calculation").path("frequency");
        return rows == 1 && year.isInt() && frequency.asString("").equals("毎年度");
    }
}
