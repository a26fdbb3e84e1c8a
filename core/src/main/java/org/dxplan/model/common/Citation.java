package org.dxplan.model.common;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document (出典箇所): the source or published document, the pages, a few quoted words.
 *
 * <pre>{@code
 * Citation citation = Citation.builder().document("honpen").addPages(PageRange.of(12)).build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param source  the id of the source, null if the place is given by a document
 * @param document  the id of the published document, null if the place is given by a source
 * @param pages  the printed page numbers, not null, copied
 * @param quote  a few words as printed, null if none are quoted
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Citation(
        @Nullable String source,
        @Nullable String document,
        List<PageRange> pages,
        @Nullable String quote,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public Citation {
        pages = List.copyOf(pages);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty citation.
     *
     * @return a new builder, not null
     */
    public static CitationBuilder builder() {
        return CitationBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this citation, not null
     */
    public CitationBuilder toBuilder() {
        return CitationBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.reference("source", source, ReferenceKind.SOURCE);
        visitor.reference("document", document, ReferenceKind.DOCUMENT);
        visitor.parts("pages", pages);
        visitor.text("quote", quote);
        visitor.text("note", note);
    }
}
