package org.dxplan.io.rule.damage;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;

/** How the rules of the group SUR are broken. */
final class SurveyDamages {

    private static final Set<String> NOTICE = Set.of("places", "methods", "contact", "eligible");

    private SurveyDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("SUR-01")
                        .at("/surveys/*")
                        .by(spot -> spot.set("responses", "15000"))
                        .expecting("/responses"),
                Damage.of("SUR-01")
                        .at("/surveys/*/tables/*/rows/*")
                        .by(spot -> ((ArrayNode) spot.get("values")).set(0, 613))
                        .expecting("/values/0"),
                Damage.of("SUR-02")
                        .at("/surveys/*")
                        .by(spot -> spot.set("rate", "43.8"))
                        .expecting("/rate"),
                Damage.of("SUR-03")
                        .at("/surveys/*/tables/*/columns/*")
                        .where(spot -> spot.get("at").isMissingNode())
                        .by(spot -> spot.set("sampleSize", "2330"))
                        .expecting(spot -> spot.parent().pointer()),
                Damage.of("SUR-04")
                        .at("/surveys/*/tables/*/rows/*")
                        .where(spot -> spot.parent()
                                .parent()
                                .get("multipleAnswers")
                                .toString()
                                .equals("false"))
                        .by(spot -> ((ArrayNode) spot.get("values")).set(0, 92))
                        .expecting(spot -> spot.parent().parent().pointer() + "/columns/0"),
                Damage.of("SUR-05").at("/publicComments/*/period").by(spot -> spot.set("end", "\"2023-12-29\"")),
                Damage.of("SUR-06")
                        .at("/publicComments/*/*")
                        .where(spot -> NOTICE.contains(nameOf(spot)))
                        .by(spot -> spot.parent().remove(nameOf(spot)))
                        .expecting(spot -> spot.parent().pointer()),
                Damage.of("SUR-07")
                        .at("/publicComments/*")
                        .by(spot -> spot.set("opinionCount", "62"))
                        .expecting("/opinionCount"),
                Damage.of("SUR-07")
                        .at("/publicComments/*/opinions/*")
                        .where(spot -> spot.get("note").isMissingNode())
                        .by(spot -> spot.remove("answer")));
    }

    private static String nameOf(Spot spot) {
        return spot.pointer().substring(spot.pointer().lastIndexOf('/') + 1);
    }
}
