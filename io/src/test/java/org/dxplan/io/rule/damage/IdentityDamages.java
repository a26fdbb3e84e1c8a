package org.dxplan.io.rule.damage;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the rules of the group IDN are broken. */
final class IdentityDamages {

    private static final Pattern LAST_DIGITS = Pattern.compile("([0-9]+)$");

    private IdentityDamages() {}

    static List<Damage> all() {
        return List.of(
                Damage.of("IDN-01")
                        .at("/*/*")
                        .where(Uses::isIdUnused)
                        .by(spot -> spot.set("id", "\"kakucho-dx-2024\""))
                        .expecting("/id"),
                Damage.of("IDN-02")
                        .at("/*/*")
                        .where(Uses::isIdUnused)
                        .by(spot -> spot.set("id", "\"番号 " + spot.get("id").stringValue() + "\""))
                        .expecting("/id"),
                elementTitle("IDN-03").by(spot -> spot.set("title", "\"　\"")).expecting("/title"),
                Damage.of("IDN-04")
                        .by(spot -> spot.set("title", "\"富良野市DX推進計画\""))
                        .expecting("/title"),
                Damage.of("IDN-05")
                        .at("/**/measures/*")
                        .where(IdentityDamages::followsOriginal)
                        .by(spot -> spot.set(
                                "number", Siblings.previous(spot).get("number").toString()))
                        .expecting("/number"),
                Damage.of("IDN-06")
                        .at("/**/measures/*")
                        .where(spot -> followsOriginal(spot)
                                && LAST_DIGITS
                                        .matcher(spot.get("number").stringValue())
                                        .find()
                                && Siblings.list(spot).valueStream().noneMatch(item -> item.has("repeatOf")))
                        .by(spot -> spot.set(
                                "number", "\"" + later(spot.get("number").stringValue()) + "\""))
                        .expecting("/number"),
                Damage.of("IDN-07")
                        .at("/**/measures/*")
                        .where(spot -> followsOriginal(spot) && Uses.isTitleFree(spot))
                        .by(spot -> spot.set(
                                "title", Siblings.previous(spot).get("title").toString()))
                        .expecting("/title"),
                Damage.of("IDN-08")
                        .at("/**/measures/*")
                        .where(spot -> followsOriginal(spot)
                                && Uses.isTitleFree(spot)
                                && spot.get("level").asString("").equals("level-torikumi")
                                && !spot.pointer().startsWith("/goals/0/policyAreas/0/"))
                        .by(spot -> spot.set("title", "\"書かない窓口の導入\""))
                        .expecting("/title"),
                elementTitle("IDN-09")
                        .by(spot -> spot.set("title", "\"" + spot.get("title").stringValue() + "\\ufffd\""))
                        .expecting("/title"),
                Damage.of("IDN-10").at("/edition").by(spot -> {
                    spot.remove("decided");
                    spot.remove("published");
                }));
    }

    private static Damage elementTitle(String code) {
        return Damage.of(code)
                .at("/**/*")
                .where(spot ->
                        spot.pointer().matches(".*/(goals|policyAreas|measures)/[0-9]+") && Uses.isTitleFree(spot));
    }

    private static boolean followsOriginal(Spot spot) {
        return Siblings.index(spot) > 0
                && !spot.value().has("repeatOf")
                && spot.value().has("number")
                && !Siblings.previous(spot).has("repeatOf");
    }

    private static String later(String number) {
        Matcher digits = LAST_DIGITS.matcher(number);
        return digits.replaceFirst(last -> Integer.toString(Integer.parseInt(last.group(1)) + 50));
    }
}
