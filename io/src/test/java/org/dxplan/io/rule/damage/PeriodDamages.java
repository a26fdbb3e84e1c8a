package org.dxplan.io.rule.damage;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** How the rules of the group PER are broken. */
final class PeriodDamages {

    private PeriodDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("PER-01")
                        .at("/**/period")
                        .where(spot -> spot.pointer().matches("/(goals|surveys|history)/.*")
                                && spot.value().has("start")
                                && spot.value().has("end")
                                && !spot.get("start").equals(spot.get("end")))
                        .by(spot -> {
                            JsonNode start = spot.get("start");
                            spot.set("start", spot.get("end").toString());
                            spot.set("end", start.toString());
                        }),
                Damage.of("PER-02")
                        .at("/period")
                        .by(spot -> spot.set("statedLength", "\"4年間\""))
                        .expecting("/statedLength"),
                Damage.of("PER-02")
                        .at("/claims/*")
                        .where(spot -> spot.get("kind").asString("").equals("length"))
                        .by(spot -> spot.set("text", "\"三か年\""))
                        .expecting("/text"),
                Damage.of("PER-03")
                        .at("/**/period")
                        .where(spot -> spot.pointer().startsWith("/goals/")
                                && spot.get("end").isInt()
                                && !spot.value().has("note"))
                        .by(spot -> spot.set("end", "2031"))
                        .expecting("/end"),
                Damage.of("PER-04")
                        .at("/relatedPlans/*")
                        .where(spot -> spot.get("issuerLevel").asString("").equals("national"))
                        .by(spot -> spot.set("period", "{\"start\": 2021, \"end\": 2025}"))
                        .expecting(spot -> "/period/end"),
                Damage.of("PER-05")
                        .at("/relatedPlans/*/period")
                        .where(spot -> spot.parent().get("id").asString("").equals("sogo"))
                        .by(spot -> spot.set("end", "2026"))
                        .expecting(spot -> Siblings.with(new Spot(spot.root(), "/claims"), "relatedPlan", "sogo")
                                        .pointer()
                                + "/relatedPlan"),
                Damage.of("PER-06")
                        .at("/relatedPlans/*")
                        .where(spot -> spot.get("relations")
                                .path(0)
                                .path("kind")
                                .asString("")
                                .equals("predecessor"))
                        .by(spot -> spot.set("ended", "\"2022-03-31\""))
                        .expecting(spot -> "/period/start"),
                Damage.of("PER-07")
                        .at("/governance/reviews/*")
                        .where(spot -> spot.get("frequency").asString("").equals("mid-term"))
                        .by(spot -> Siblings.list(spot).remove(Siblings.index(spot)))
                        .expecting(spot -> "/period"),
                Damage.of("PER-08")
                        .at("/period")
                        .by(spot -> spot.set("start", "\"2023-10\""))
                        .expecting("/start"),
                Damage.of("PER-09")
                        .at("/edition")
                        .by(spot -> spot.set("decided", "\"2025-05\""))
                        .expecting("/decided")
                        .alsoBreaking("NAT-03"),
                Damage.of("PER-10")
                        .at("/publicComments/*")
                        .by(spot -> spot.set(
                                "resultDate", spot.get("period").get("end").toString()))
                        .expecting("/resultDate"));
    }
}
