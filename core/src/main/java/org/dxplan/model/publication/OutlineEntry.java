package org.dxplan.model.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.PageRange;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table of contents (目次) with the lines below it: 第1章 計画策定にあたって, 1 計画策定の趣旨.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param number  the printed number, such as 第1章, null if none
 * @param title  the heading, such as 計画策定にあたって, not null
 * @param pages  the printed pages, not null, copied
 * @param entries  the lines below it, not null, copied
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record OutlineEntry(
        @Nullable String number,
        String title,
        List<PageRange> pages,
        List<OutlineEntry> entries,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if title, a list, one of its items or the extensions are null
     */
    public OutlineEntry {
        Objects.requireNonNull(title, "title");
        pages = List.copyOf(pages);
        entries = List.copyOf(entries);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty entry. Its {@code title} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static OutlineEntryBuilder builder() {
        return OutlineEntryBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this entry, not null
     */
    public OutlineEntryBuilder toBuilder() {
        return OutlineEntryBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("number", number);
        visitor.text("title", title);
        visitor.parts("pages", pages);
        visitor.parts("entries", entries);
        visitor.text("note", note);
    }
}
