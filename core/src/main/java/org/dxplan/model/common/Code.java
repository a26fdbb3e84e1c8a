package org.dxplan.model.common;

import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A value of an open code list (コード): a short kebab-case word with an agreed meaning, such as {@code adopted} (策定).
 *
 * <p>The lists are open. A document written for a newer version of the format may use a code that this version does not
 * know: it is held, reported as a warning when read, and written back. Each list is a type of its own with a constant
 * for every known code; the printed word of the document may stand beside the code where it matters.
 *
 * <p>Two codes are equal if code, printed text and unknown members are equal. To ask what a code <em>means</em>, compare
 * with {@link #is}: {@code edition.status().is(EditionStatus.ADOPTED)}.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public interface Code extends Part {

    /**
     * Returns the code.
     *
     * @return the code as given, possibly unknown, not null
     */
    String code();

    /**
     * Returns the word that the document prints for it.
     *
     * @return the printed word, null if it was not recorded
     */
    @Nullable
    String text();

    @Override
    default void describe(PartVisitor visitor) {
        visitor.data("code", code());
        visitor.text("text", text());
    }

    /**
     * Tells whether this version of the format knows the code.
     *
     * @return true if a constant of the list has this code
     */
    boolean isKnown();

    /**
     * Tells whether this code means the same as another one of the same list, whatever the printed words are.
     *
     * @param other  the code to compare with, null is never the same
     * @return true if the other is of the same type and has the same code
     */
    default boolean is(@Nullable Code other) {
        return other != null && getClass() == other.getClass() && code().equals(other.code());
    }
}
