package org.dxplan.validation.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands (位置): a JSON Pointer, and line and column where the source text is known.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param pointer  the JSON Pointer (RFC 6901) into the plan, empty for the plan itself, not null
 * @param range  the stretch of text, null if the plan was not read from a text
 */
public record Place(String pointer, @Nullable TextRange range) {

    /**
     * Obtains a place.
     *
     * @throws NullPointerException if the pointer is null
     */
    public Place {
        Objects.requireNonNull(pointer, "pointer");
    }

    /**
     * Obtains a place without line and column.
     *
     * @param pointer  the JSON Pointer, not null
     * @return the place, not null
     */
    public static Place of(String pointer) {
        return new Place(pointer, null);
    }

    /**
     * Returns a copy with a stretch of text.
     *
     * @param range  the stretch of text, null if unknown
     * @return the copy, not null
     */
    public Place withRange(@Nullable TextRange range) {
        return new Place(pointer, range);
    }
}
