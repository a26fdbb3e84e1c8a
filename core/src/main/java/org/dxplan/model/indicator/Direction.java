package org.dxplan.model.indicator;

import org.jspecify.annotations.Nullable;

/**
 * In which direction an indicator is to move (目指す方向). A target is judged by it.
 *
 * <p>The list is closed, for arithmetic depends on it.
 */
public enum Direction {
    /** The figure is to rise (増加). */
    INCREASE("increase"),
    /** The figure is to fall (減少). */
    DECREASE("decrease"),
    /** The figure is to stay (維持). */
    MAINTAIN("maintain");

    private static final Direction[] ALL = values();

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    /**
     * Finds the direction with a code.
     *
     * @param code  the code to look for, such as {@code increase}, not null
     * @return the direction, null if the code is none of the list
     */
    public static @Nullable Direction find(String code) {
        for (Direction direction : ALL) {
            if (direction.code.equals(code)) {
                return direction;
            }
        }
        return null;
    }

    /**
     * Returns the code.
     *
     * @return the kebab-case code, such as {@code increase}, not null
     */
    public String code() {
        return code;
    }
}
