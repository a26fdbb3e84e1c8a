package org.dxplan.model.indicator;

import org.jspecify.annotations.Nullable;

/**
 * How the yearly figures of an indicator belong together (集計の方法): whether they are added up.
 *
 * <p>The list is closed, for arithmetic depends on it.
 */
public enum Aggregation {
    /** Each figure holds all before it (累計). */
    CUMULATIVE("cumulative"),
    /** Each figure is of its year alone (単年度). */
    YEARLY("yearly"),
    /** Each figure is a mean (平均). */
    AVERAGE("average"),
    /** Each figure is that of one day (時点): 3月末現在. */
    POINT_IN_TIME("point-in-time");

    private static final Aggregation[] ALL = values();

    private final String code;

    Aggregation(String code) {
        this.code = code;
    }

    /**
     * Finds the aggregation with a code.
     *
     * @param code  the code to look for, such as {@code cumulative}, not null
     * @return the aggregation, null if the code is none of the list
     */
    public static @Nullable Aggregation find(String code) {
        for (Aggregation aggregation : ALL) {
            if (aggregation.code.equals(code)) {
                return aggregation;
            }
        }
        return null;
    }

    /**
     * Returns the code.
     *
     * @return the kebab-case code, such as {@code cumulative}, not null
     */
    public String code() {
        return code;
    }
}
