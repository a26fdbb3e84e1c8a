package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group REF are broken. */
final class ReferenceDamages {

    private ReferenceDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("REF-01")
                        .at("/**/responsibles/*")
                        .where(spot -> spot.get("unit").isString())
                        .by(spot -> spot.set("unit", "\"no-such-unit\""))
                        .expecting("/unit"),
                Damage.of("REF-01")
                        .at("/**/classifications/*")
                        .by(spot -> spot.set("values", "[\"最優先\"]"))
                        .expecting("/values/0"),
                Damage.of("REF-02")
                        .at("/contacts/*")
                        .where(spot -> spot.get("unit").isString())
                        .by(spot -> spot.set("unit", "\"honbu\""))
                        .expecting("/unit"),
                Damage.of("REF-02")
                        .at("/history/*")
                        .where(spot -> spot.get("body").isString())
                        .by(spot -> spot.set("body", "\"dx\""))
                        .expecting("/body"),
                unused(
                        "/classificationSchemes",
                        "{\"id\": \"iro\", \"title\": \"色分け\", \"values\": [{\"symbol\": \"赤\"}]}"),
                unused("/organizationalUnits", "{\"id\": \"toshi\", \"name\": \"都市計画課\"}"),
                unused("/sources", "{\"id\": \"hakusho\", \"title\": \"情報通信白書\"}"),
                Damage.of("REF-04")
                        .at("/**/*")
                        .where(spot -> spot.get("repeatOf").isString())
                        .by(spot -> spot.set("repeatOf", spot.get("id").toString()))
                        .expecting("/repeatOf"),
                Damage.of("REF-05")
                        .profile("public")
                        .at("/documents/*")
                        .by(spot -> spot.set("address", "\"ttps://www.town.kakucho.example.jp/dx/gaiyo.pdf\""))
                        .expecting("/address"),
                Damage.of("REF-06").at("/statistics/*").by(spot -> {
                    spot.remove("source");
                    spot.remove("citations");
                }),
                Damage.of("REF-07")
                        .at("/**/citations/*/pages/*")
                        .where(spot -> spot.value().isInt()
                                && hasPageCount(spot.parent().parent()))
                        .by(spot -> Siblings.list(spot).set(Siblings.index(spot), PlanTrees.parse("999"))));
    }

    private static Damage unused(String list, String definition) {
        return Damage.of("REF-03")
                .at(list)
                .by(spot -> Siblings.append(spot, definition))
                .expecting(spot -> Siblings.last(spot).pointer() + "/id");
    }

    private static boolean hasPageCount(Spot citation) {
        return citation.get("document").isString()
                && Siblings.with(
                                new Spot(citation.root(), "/documents"),
                                "id",
                                citation.get("document").stringValue())
                        .value()
                        .has("pageCount");
    }
}
