package org.dxplan.time;

import org.jspecify.annotations.Nullable;

/**
 * What a document adds to a point in time (時期の限定): 令和6年度<em>末</em>, 4月<em>頃</em>.
 *
 * <p>The list is closed, for arithmetic depends on it. The span of a {@link PlanDate} does not: it is that of the
 * year, month or day which the qualifier stands with.
 */
public enum Qualifier {
    /** The beginning of it (初). */
    BEGINNING("beginning", "初"),
    /** The end of it (末). */
    END("end", "末"),
    /** Around it (頃). */
    AROUND("around", "頃"),
    /** Approximately it (概ね). */
    APPROXIMATELY("approximately", "概ね"),
    /** It or before (以前). */
    BEFORE("before", "以前"),
    /** It or after (以降). */
    AFTER("after", "以降"),
    /** Until it, itself included (まで). */
    UNTIL("until", "まで"),
    /** Every fiscal year (毎年度). */
    EVERY_YEAR("every-year", "毎年度");

    private static final Qualifier[] ALL = values();

    private final String code;
    private final String word;

    Qualifier(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /**
     * Finds a qualifier by its code.
     *
     * @param code  the code such as {@code every-year}, not null
     * @return the qualifier, null if the code is unknown
     */
    public static @Nullable Qualifier find(String code) {
        for (Qualifier qualifier : ALL) {
            if (qualifier.code.equals(code)) {
                return qualifier;
            }
        }
        return null;
    }

    /**
     * Returns the qualifier's name in JSON.
     *
     * @return the kebab-case code, not null
     */
    public String code() {
        return code;
    }

    /**
     * Returns the Japanese word.
     *
     * @return the word such as 末, not null
     */
    public String word() {
        return word;
    }
}
