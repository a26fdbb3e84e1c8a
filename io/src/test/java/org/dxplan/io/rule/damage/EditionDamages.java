package org.dxplan.io.rule.damage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** How the rules of the group VER are broken. */
final class EditionDamages {

    /** Indicators whose figures no evaluation judges. */
    private static final Set<String> NOT_EVALUATED = Set.of("kpi-09", "kpi-10", "kpi-15", "kpi-39", "kpi-40");

    private EditionDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("VER-01")
                        .compared()
                        .at("/**/indicators/*/baselines/*")
                        .where(spot -> spot.get("value").isNumber()
                                && spot.get("value").decimalValue().signum() > 0
                                && isRising(spot))
                        .by(spot -> spot.set("value", slightlyLess(spot.get("value"))))
                        .expecting("/value"),
                Damage.of("VER-02")
                        .compared()
                        .at("/**/indicators/*/targets/*")
                        .where(spot -> spot.get("value").isNumber() && isLast(spot) && mayRise(spot))
                        .by(spot -> spot.set("value", slightlyMore(spot.get("value"))))
                        .expecting("/value"),
                Damage.of("VER-03")
                        .compared()
                        .at("/**/indicators/*/actuals/*")
                        .where(spot -> spot.get("value").isNumber()
                                && spot.get("status").asString("").equals("final")
                                && spot.get("note").isMissingNode()
                                && NOT_EVALUATED.contains(
                                        spot.parent().parent().get("id").asString()))
                        .by(spot -> spot.set("value", slightlyMore(spot.get("value"))))
                        .expecting("/value"),
                Damage.of("VER-04")
                        .in("miharu-dx-2023")
                        .compared()
                        .at("/**/measures/*")
                        .by(spot -> {
                            spot.set("id", "\"m-new\"");
                            spot.set("title", "\"姉妹都市訪問\"");
                        })
                        .expecting(spot -> spot.parent().parent().pointer())
                        .alsoBreaking("VER-05"),
                Damage.of("VER-05")
                        .in("miharu-dx-2023")
                        .compared()
                        .at("/**/measures")
                        .by(spot -> ((ArrayNode) spot.value())
                                .addObject()
                                .put("id", "m-new")
                                .put("title", "姉妹都市訪問"))
                        .expecting(spot -> spot.child(spot.value().size() - 1).pointer()),
                Damage.of("VER-06")
                        .compared()
                        .at("/**/measures/*")
                        .where(spot -> spot.get("note").isMissingNode())
                        .by(spot -> spot.set("title", "\"姉妹都市訪問\""))
                        .expecting("/title"),
                Damage.of("VER-07")
                        .compared()
                        .at("/ratingScales/*/levels/*")
                        .where(spot -> spot.get("codes").isMissingNode())
                        .by(spot -> spot.set("label", "\"未検証\"")),
                Damage.of("VER-08")
                        .compared()
                        .at("/edition")
                        .by(spot -> spot.set("published", "\"2024-02-29\""))
                        .expecting("/published"),
                Damage.of("VER-09")
                        .at("/progressReports/*/tallies/*/entries/*")
                        .where(spot -> !spot.get("change").isMissingNode())
                        .by(spot -> spot.set("change", "77"))
                        .expecting("/change"),
                Damage.of("VER-10")
                        .compared()
                        .at("/**/indicators/*/calculation")
                        .where(spot -> spot.get("formula").isString())
                        .by(spot -> spot.set("formula", "\"町の調べによる数\"")));
    }

    private static boolean isRising(Spot value) {
        return value.parent().parent().get("direction").asString("").equals("increase");
    }

    private static boolean isLast(Spot target) {
        return target.get("at").asInt(0) == 2027;
    }

    /** A target that is to grow and is no full hundred per cent. */
    private static boolean mayRise(Spot target) {
        return isRising(target)
                && target.get("value").decimalValue().compareTo(new BigDecimal("99")) != 0
                && target.get("value").decimalValue().compareTo(new BigDecimal("100")) != 0;
    }

    /** The number with its last digit raised by one, which changes nothing but the number. */
    private static String slightlyMore(JsonNode number) {
        return number.decimalValue().add(number.decimalValue().ulp()).toPlainString();
    }

    /** The number with its last digit lowered by one. */
    private static String slightlyLess(JsonNode number) {
        return number.decimalValue().subtract(number.decimalValue().ulp()).toPlainString();
    }
}
