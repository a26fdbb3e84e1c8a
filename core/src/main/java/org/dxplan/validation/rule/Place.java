package org.dxplan.validation.rule;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands (位置): a JSON Pointer, and line and column where the source text is known.
 *
 * <p>A place that belongs to a problem may lie in the earlier edition that a plan is compared with (前の版); line and column
 * are then unknown, for only the plan itself has a source:
 *
 * <pre>{@code
 * Place.of("/indicators/0/targets/1");         // in the plan that is validated
 * Place.ofPrevious("/indicators/0/targets/1"); // in the earlier edition
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param pointer  the JSON Pointer (RFC 6901) into the plan, empty for the plan itself, not null
 * @param range  the stretch of text, null if the plan was not read from a text
 * @param isPrevious  true if the pointer leads into the earlier edition, false for the plan that is validated
 */
public record Place(String pointer, @Nullable TextRange range, boolean isPrevious) {

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
        return new Place(pointer, null, false);
    }

    /**
     * Obtains a place in the earlier edition.
     *
     * @param pointer  the JSON Pointer into the earlier edition, not null
     * @return the place, not null
     */
    public static Place ofPrevious(String pointer) {
        return new Place(pointer, null, true);
    }

    /**
     * Returns a copy with a stretch of text.
     *
     * @param range  the stretch of text, null if unknown
     * @return the copy, not null
     */
    public Place withRange(@Nullable TextRange range) {
        return new Place(pointer, range, isPrevious);
    }
}
