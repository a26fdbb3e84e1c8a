package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group WRK are broken. */
final class WarekiDamages {

    private static final String BASELINE = "/**/indicators/*/baselines/*";

    private WarekiDamages() {}

    static List<Damage> all() {
        return List.of(
                at("WRK-01", "{\"fiscalYear\": 2022, \"text\": \"令和0年度\"}"),
                at("WRK-02", "\"平成34年度\""),
                at("WRK-03", "\"令和3年度（2022年度）\""),
                at("WRK-04", "\"令和元年4月1日\"").where(WarekiDamages::wasNotSurveyed),
                at("WRK-05", "{\"fiscalYear\": 2019, \"text\": \"令和1年度\"}").where(WarekiDamages::wasNotSurveyed),
                at("WRK-06", "{\"year\": 2022}"),
                at("WRK-07", "{\"fiscalYear\": 2022, \"text\": \"令和5年4月\"}"),
                Damage.of("WRK-08")
                        .at("/relatedPlans/*/period")
                        .where(spot -> spot.get("start").asInt() == 2018)
                        .by(spot -> spot.set("text", "\"平成30～4年度\""))
                        .expecting("/text"),
                at("WRK-09", "{\"fiscalYear\": 2022, \"text\": \"令和４年度\"}"));
    }

    private static Damage at(String code, String date) {
        return Damage.of(code)
                .at(BASELINE)
                .where(spot -> spot.get("at").isInt())
                .by(spot -> spot.set("at", date))
                .expecting("/at");
    }

    /** A survey that was held long after the year would break KPI-08, too. */
    private static boolean wasNotSurveyed(Spot spot) {
        return spot.get("at").isInt() && spot.get("surveyed").isMissingNode();
    }
}
