package org.dxplan.model.common;

import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Printed pages of a document (ページ): one page or a run of pages, both ends included.
 *
 * <p>In JSON a single page is a bare integer ({@code 26}), a run is {@code {"from": 26, "to": 29}}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from  the first page as printed, null if the start is open
 * @param to  the last page as printed, the same as {@code from} for a single page, null if the end is open
 * @param extensions  the unknown members, not null
 */
public record PageRange(@Nullable Integer from, @Nullable Integer to, Extensions extensions) implements Part {

    /**
     * Holds the components. The order of the ends is not checked here but by validation.
     *
     * @throws NullPointerException if the extensions are null
     */
    public PageRange {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Obtains a single page.
     *
     * @param page  the page number as printed
     * @return the range of that page, not null
     */
    public static PageRange of(int page) {
        Integer number = page; // one object for both ends
        return new PageRange(number, number, Extensions.NONE);
    }

    /**
     * Obtains a run of pages.
     *
     * @param from  the first page as printed
     * @param to  the last page as printed
     * @return the range, not null
     */
    public static PageRange of(int from, int to) {
        return new PageRange(from, to, Extensions.NONE);
    }

    /**
     * Tells whether this is one page and nothing else, so that its JSON form is a bare integer.
     *
     * @return true if both ends are the same page and there are no unknown members
     */
    public boolean isSinglePage() {
        return from != null && from.equals(to) && extensions.isEmpty();
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("from", from);
        visitor.data("to", to);
    }
}
