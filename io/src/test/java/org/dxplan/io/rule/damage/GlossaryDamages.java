package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group GLS are broken. */
final class GlossaryDamages {

    private GlossaryDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("GLS-01")
                        .at("/**/measures/*")
                        .where(Uses::isTitleFree)
                        .by(spot -> spot.set("title", "\"" + spot.get("title").stringValue() + "※\""))
                        .expecting("/title"),
                Damage.of("GLS-03")
                        .at("/glossary")
                        .by(spot -> Siblings.append(
                                spot, "{\"term\": \"量子計算機\", \"group\": \"ラ\", \"reading\": \"りょうしけいさんき\"}"))
                        .expecting(spot -> Siblings.last(spot).pointer() + "/term"),
                Damage.of("GLS-04")
                        .at("/glossary/*")
                        .by(spot -> Siblings.list(spot).insert(Siblings.index(spot) + 1, spot.value()))
                        .expecting(spot ->
                                spot.parent().child(Siblings.index(spot) + 1).pointer() + "/term"),
                Damage.of("GLS-05")
                        .at("/glossary/*")
                        .where(spot -> spot.get("term").stringValue().startsWith("標"))
                        .by(spot -> spot.remove("reading")),
                Damage.of("GLS-05")
                        .at("/glossary/*")
                        .where(spot -> Siblings.previous(spot)
                                        .path("group")
                                        .asString("")
                                        .compareTo("ア")
                                >= 0)
                        .by(spot -> spot.set("group", "\"A\""))
                        .expecting("/term"));
    }
}
