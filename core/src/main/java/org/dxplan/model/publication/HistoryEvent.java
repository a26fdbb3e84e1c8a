package org.dxplan.model.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened while the plan was made (策定経過): 市民との共創ワークショップ, 6月から10月.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param title  what happened, not null
 * @param period  when it happened, null if not said
 * @param body  the id of the body that met, null if none
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record HistoryEvent(
        String title,
        @Nullable Period period,
        @Nullable String body,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if title, a list, one of its items or the extensions are null
     */
    public HistoryEvent {
        Objects.requireNonNull(title, "title");
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty event. Its {@code title} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static HistoryEventBuilder builder() {
        return HistoryEventBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this event, not null
     */
    public HistoryEventBuilder toBuilder() {
        return HistoryEventBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("title", title);
        visitor.part("period", period);
        visitor.reference("body", body, ReferenceKind.BODY);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}
