package org.dxplan.model.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * A file or booklet in which the plan is published (公表資料), such as 三春町DX推進計画【概要版】 (4.0MB).
 *
 * <pre>{@code
 * PublishedDocument document = PublishedDocument.builder()
 *         .id("gaiyo")
 *         .title("三春町DX推進計画【概要版】")
 *         .part(DocumentPart.SUMMARY)
 *         .format("PDF")
 *         .size("4.0MB")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which citations name the document, not null
 * @param title  the title as printed, not null
 * @param part  which part of the publication it is (本編, 概要版), null if not said
 * @param format  the file format, such as PDF, null if not said
 * @param size  the size as printed, such as 4.0MB, null if not said
 * @param pageCount  the number of pages, null if unknown
 * @param address  where it can be found (URL), null if nowhere
 * @param edition  the document's own edition, null if it is the plan's
 * @param date  the date that it bears, null if none
 * @param outline  the table of contents (目次), not null, copied
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record PublishedDocument(
        String id,
        String title,
        @Nullable DocumentPart part,
        @Nullable String format,
        @Nullable String size,
        @Nullable Integer pageCount,
        @Nullable String address,
        @Nullable Edition edition,
        @Nullable PlanDate date,
        List<OutlineEntry> outline,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, title, a list, one of its items or the extensions are null
     */
    public PublishedDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        outline = List.copyOf(outline);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty document. Its {@code id} and {@code title} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static PublishedDocumentBuilder builder() {
        return PublishedDocumentBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this document, not null
     */
    public PublishedDocumentBuilder toBuilder() {
        return PublishedDocumentBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.DOCUMENT);
        visitor.text("title", title);
        visitor.data("part", part);
        visitor.text("format", format);
        visitor.text("size", size);
        visitor.data("pageCount", pageCount);
        visitor.data("address", address);
        visitor.part("edition", edition);
        visitor.part("date", date);
        visitor.parts("outline", outline);
        visitor.text("note", note);
    }
}
