package org.dxplan.io.rule.damage;

import java.util.List;
import java.util.Set;

/** How the rules of the group NAT are broken. */
final class NationalDamages {

    /** All but the standardisation, which has a deadline. */
    private static final String ALL_ITEMS = """
            [{"framework": "jichitai-dx", "version": "2.3", "item": "front-yard"},
             {"framework": "jichitai-dx", "version": "2.3", "item": "eltax"},
             {"framework": "jichitai-dx", "version": "2.3", "item": "my-number-card"},
             {"framework": "jichitai-dx", "version": "2.3", "item": "security"},
             {"framework": "jichitai-dx", "version": "2.3", "item": "ai-rpa"},
             {"framework": "jichitai-dx", "version": "2.3", "item": "telework"},
             {"framework": "jichitai-dx", "version": "2.3", "item": "denen-implementation"},
             {"framework": "jichitai-dx", "version": "2.3", "item": "digital-divide"},
             {"framework": "jichitai-dx", "version": "2.3", "item": "regulation-review"}]
            """;

    private static final Set<String> PRIORITY =
            Set.of("front-yard", "standardization", "eltax", "my-number-card", "security", "ai-rpa", "telework");
    private static final Set<String> TOGETHER = Set.of("denen-implementation", "digital-divide", "regulation-review");

    private NationalDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("NAT-01")
                        .at("/**/nationalItems/*")
                        .where(spot -> PRIORITY.contains(spot.get("item").asString("")))
                        .by(NationalDamages::answerNowhere)
                        .expecting(spot -> "/alignment/nationalItems/0/version"),
                Damage.of("NAT-02")
                        .at("/**/nationalItems/*")
                        .where(spot -> TOGETHER.contains(spot.get("item").asString("")))
                        .by(NationalDamages::answerNowhere)
                        .expecting(spot -> "/alignment/nationalItems/0/version"),
                Damage.of("NAT-03")
                        .at("/edition")
                        .by(spot -> spot.set("revised", "\"2025-08-01\""))
                        .expecting(spot -> "/alignment/nationalItems/0/version"),
                Damage.of("NAT-04")
                        .at("/**/indicators/*")
                        .by(spot -> spot.set("name", "\"標準化した17業務の数\""))
                        .expecting("/name"),
                Damage.of("NAT-05")
                        .in("miharu-dx-2023")
                        .at("")
                        .by(spot -> spot.set("kinds", "[\"dx\", \"data-utilization\"]"))
                        .expecting("/kinds/1"),
                Damage.of("NAT-06")
                        .in("chitose-dx-2024")
                        .at("/**/title")
                        .where(spot -> spot.value().asString("").equals("防犯、サイバー対策"))
                        .by(NationalDamages::forgetSecurity)
                        .expecting(spot -> ""),
                Damage.of("NAT-07").at("/**/measures/*/alignment").by(spot -> spot.set("nationalItems", ALL_ITEMS)));
    }

    /** Neither the title nor what is said of elements speaks of security any more. */
    private static void forgetSecurity(Spot title) {
        title.parent().set("title", "\"防犯対策\"");
        for (Spot summary : PlanTrees.find(title.root(), "/**/summary")) {
            String text = summary.value().asString("");
            if (text.contains("サイバー犯罪")) {
                summary.parent().set("summary", "\"" + text.replace("サイバー犯罪", "犯罪") + "\"");
            }
        }
    }

    /** Nothing answers to the item any more. */
    private static void answerNowhere(Spot item) {
        String code = item.get("item").asString();
        for (Spot other : PlanTrees.find(item.root(), "/**/nationalItems/*")) {
            if (other.get("item").asString("").equals(code)) {
                other.set("item", "\"bpr\"");
            }
        }
    }
}
