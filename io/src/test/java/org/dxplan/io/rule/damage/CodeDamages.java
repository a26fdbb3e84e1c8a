package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group COD are broken. Codes of local governments only real ones have, so real plans lend theirs. */
final class CodeDamages {

    private CodeDamages() {}

    static List<Damage> all() {
        return List.of(
                government("COD-01").by(spot -> spot.set("code", "\"" + otherCheckDigit(spot) + "\"")),
                government("COD-02")
                        .by(spot -> spot.set(
                                "code", "\"" + spot.get("code").stringValue().substring(1) + "\"")),
                government("COD-03").by(spot -> spot.set("code", "\"182010\"")),
                Damage.of("COD-04")
                        .at("/**/sdgs")
                        .by(spot -> Siblings.append(spot, "18"))
                        .expecting(spot -> Siblings.last(spot).pointer()),
                Damage.of("COD-05")
                        .at("/**/standardizedServices")
                        .where(spot -> !spot.pointer().startsWith("/alignment/"))
                        .by(spot -> Siblings.append(spot, "\"水道料金\""))
                        .expecting(spot -> Siblings.last(spot).pointer()),
                Damage.of("COD-06")
                        .at("/**/nationalItems")
                        .by(spot -> Siblings.append(
                                spot, "{\"framework\": \"jichitai-dx\", \"version\": \"2.3\", \"item\": \"空き家対策\"}"))
                        .expecting(spot -> Siblings.last(spot).pointer() + "/item"),
                Damage.of("COD-07")
                        .at("/**/*")
                        .where(spot -> spot.get("telephone").isString())
                        .by(spot -> spot.set("telephone", "\"0999-00-000\""))
                        .expecting("/telephone"),
                Damage.of("COD-07")
                        .at("/contacts/*")
                        .by(spot -> spot.set("postalCode", "\"〒076-855\""))
                        .expecting("/postalCode"));
    }

    private static Damage government(String code) {
        return Damage.of(code)
                .in("chitose-dx-2024")
                .at("/localGovernments/*")
                .where(spot -> spot.get("code").isString())
                .expecting("/code");
    }

    private static String otherCheckDigit(Spot spot) {
        String code = spot.get("code").stringValue();
        int digit = code.charAt(5) - '0';
        return code.substring(0, 5) + (digit + 1) % 10;
    }
}
