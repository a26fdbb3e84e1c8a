package org.dxplan.io.rule.damage;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How the rules of the group GOV are broken. */
final class GovernanceDamages {

    private static final Set<String> SINGLE_SEATS = Set.of("head", "cio", "ciso", "cdo");

    private GovernanceDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("GOV-01").at("/governance").by(GovernanceDamages::removeHead),
                Damage.of("GOV-02").at("/governance").by(spot -> removeRole(spot, "cio")),
                Damage.of("GOV-02").at("/governance").by(spot -> {
                    removeRole(spot, "cio-assistant");
                    removeRole(spot, "adviser");
                }),
                Damage.of("GOV-03")
                        .at("/**/responsibles/*")
                        .where(spot -> spot.get("unit").isString())
                        .by(spot -> spot.set("unit", "\"joho\""))
                        .expecting("/unit")
                        .alsoBreaking("REF-03"),
                Damage.of("GOV-04")
                        .at("/**/measures/*")
                        .where(GovernanceDamages::isOnlyOwned)
                        .by(spot -> spot.remove("responsibles"))
                        .alsoBreaking("REF-03"),
                Damage.of("GOV-05")
                        .at("/**/responsibles")
                        .by(spot -> spot.parent().set("responsibles", "[{\"name\": \"全庁\"}]"))
                        .alsoBreaking("REF-03"),
                Damage.of("GOV-06")
                        .at("/governance/roles/*")
                        .where(spot -> SINGLE_SEATS.contains(spot.get("kind").asString()))
                        .by(GovernanceDamages::addSecondHolder)
                        .expecting(spot -> spot.parent()
                                .child(spot.parent().value().size() - 1)
                                .pointer()),
                Damage.of("GOV-07")
                        .at("/governance")
                        .by(spot -> {
                            spot.remove("managementCycles");
                            spot.set("reviews", "[{\"label\": \"取組の確認\"}]");
                        })
                        .alsoBreaking("PER-07"),
                Damage.of("GOV-08").profile("public").at("/contacts").by(GovernanceDamages::removeNumbers));
    }

    private static void removeHead(Spot governance) {
        governance.remove("statements");
        governance.get("bodies").forEach(body -> ((ObjectNode) body).remove("chair"));
        removeRole(governance, "head");
    }

    private static void removeRole(Spot governance, String kind) {
        ArrayNode roles = (ArrayNode) governance.get("roles");
        for (int i = roles.size() - 1; i >= 0; i--) {
            if (roles.get(i).path("kind").asString().equals(kind)) {
                roles.remove(i);
            }
        }
    }

    /** A measure without measures below it, whose owner stands nowhere but there. */
    private static boolean isOnlyOwned(Spot measure) {
        if (!measure.get("measures").isMissingNode()
                || !measure.get("repeatOf").isMissingNode()
                || measure.get("responsibles").isMissingNode()) {
            return false;
        }
        for (var indicator : measure.get("indicators")) {
            if (!indicator.path("responsibles").isMissingNode()) {
                return false;
            }
        }
        Spot at = measure;
        while (at.pointer().lastIndexOf('/') > 0) {
            at = at.parent().parent();
            if (!at.get("responsibles").isMissingNode()) {
                return false;
            }
        }
        return true;
    }

    private static void addSecondHolder(Spot role) {
        ObjectNode second = role.object().deepCopy();
        second.remove("absent");
        second.put("holder", "企画財政課長");
        ((ArrayNode) role.parent().value()).add(second);
    }

    private static void removeNumbers(Spot contacts) {
        contacts.value().forEach(contact -> ((ObjectNode) contact).remove(List.of("telephone", "email")));
        contacts.root().path("organizationalUnits").forEach(unit -> ((ObjectNode) unit).remove("contact"));
    }
}
