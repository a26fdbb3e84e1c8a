package org.dxplan.model.common;

import org.jspecify.annotations.Nullable;

/**
 * On which side of the stated figure a value lies (以上・以下・未満・超). A value without a bound is the figure itself.
 *
 * <p>The list is closed, for comparing values depends on it.
 */
public enum Bound {
    /** The figure or more (以上): 95%以上. */
    AT_LEAST("at-least"),
    /** The figure or less (以下). */
    AT_MOST("at-most"),
    /** Less than the figure (未満). */
    LESS_THAN("less-than"),
    /** More than the figure (超). */
    MORE_THAN("more-than");

    private static final Bound[] ALL = values();

    private final String code;

    Bound(String code) {
        this.code = code;
    }

    /**
     * Finds the bound with a code.
     *
     * @param code  the code to look for, such as {@code at-least}, not null
     * @return the bound, null if the code is none of the list
     */
    public static @Nullable Bound find(String code) {
        for (Bound bound : ALL) {
            if (bound.code.equals(code)) {
                return bound;
            }
        }
        return null;
    }

    /**
     * Returns the code.
     *
     * @return the kebab-case code, such as {@code at-least}, not null
     */
    public String code() {
        return code;
    }
}
