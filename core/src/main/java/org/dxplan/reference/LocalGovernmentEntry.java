package org.dxplan.reference;

import java.util.Objects;
import org.dxplan.model.organization.LocalGovernment;
import org.dxplan.model.organization.LocalGovernmentCode;
import org.dxplan.model.organization.LocalGovernmentKind;
import org.jspecify.annotations.Nullable;

/**
 * A local government as the table of codes lists it (団体コード表の一行): 012246, 北海道, 千歳市, ちとせし.
 *
 * <p>Among them are the wards of designated cities (札幌市中央区), which have codes but are no local governments of their own.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is not API, for components may be added.
 *
 * @param code  the code, not null
 * @param prefecture  the prefecture (都道府県), such as 北海道, not null
 * @param city  the designated city (政令指定都市) of which this is a ward, null if it is none
 * @param name  the name such as 千歳市 or 札幌市中央区, that of the prefecture for a prefecture, not null
 * @param kana  the reading in hiragana, that of the ward alone for a ward (ちゅうおうく), not null
 */
public record LocalGovernmentEntry(
        LocalGovernmentCode code,
        String prefecture,
        @Nullable String city,
        String name,
        String kana) {

    /**
     * Holds the components.
     *
     * @throws NullPointerException if a component other than the city is null
     */
    public LocalGovernmentEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(prefecture, "prefecture");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kana, "kana");
    }

    /**
     * Tells whether this is a ward of a designated city (区), which is no local government of its own.
     *
     * @return true for 札幌市中央区, false for the special wards of Tokyo
     */
    public boolean isWardOfCity() {
        return city != null;
    }

    /**
     * Returns what sort of local government this is, as its code and the end of its name say.
     *
     * @return the kind, null for a ward of a designated city
     */
    public @Nullable LocalGovernmentKind kind() {
        if (code.isPrefecture()) {
            return LocalGovernmentKind.PREFECTURE;
        }
        return city != null
                ? null
                : switch (name.charAt(name.length() - 1)) {
                    case '市' -> LocalGovernmentKind.CITY;
                    case '区' -> LocalGovernmentKind.SPECIAL_WARD;
                    case '町' -> LocalGovernmentKind.TOWN;
                    default -> LocalGovernmentKind.VILLAGE;
                };
    }

    /**
     * Returns the name with the prefecture before it.
     *
     * @return the name such as 北海道千歳市, not null
     */
    public String fullName() {
        return code.isPrefecture() ? name : prefecture + name;
    }

    /**
     * Tells whether a plan that gives this name means this entry. Widths, blanks and the two ヶ do not matter, and the
     * prefecture and the county (郡) may stand before the name: 福島県田村郡三春町.
     *
     * @param given  the name as a plan gives it, not null
     * @return true if it is this one's name
     */
    public boolean isNamed(String given) {
        String found = LocalGovernments.comparable(given);
        String own = LocalGovernments.comparable(name);
        if (city != null
                && found.equals(own.substring(LocalGovernments.comparable(city).length()))) {
            return true;
        }
        if (!found.endsWith(own)) {
            return false;
        }
        String before = found.substring(0, found.length() - own.length());
        String county = before.startsWith(prefecture) ? before.substring(prefecture.length()) : before;
        return county.isEmpty() || county.endsWith("郡");
    }

    /**
     * Makes what a plan says of its local government.
     *
     * @return code, name, prefecture and kind; a prefecture is not said to lie in itself; not null
     */
    public LocalGovernment toLocalGovernment() {
        return LocalGovernment.builder()
                .code(code.value())
                .name(name)
                .prefecture(code.isPrefecture() ? null : prefecture)
                .kind(kind())
                .build();
    }
}
