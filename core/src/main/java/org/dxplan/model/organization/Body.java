package org.dxplan.model.organization;

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
 * A body that decides, works or advises (会議体): 千歳市行政改革推進本部, DX推進委員会, a panel of experts.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which others refer to the body, not null
 * @param name  the name, such as 富士市情報化推進本部, not null
 * @param chair  who presides (本部長, 委員長), such as 市長, null if not said
 * @param members  who belongs to it (構成員), such as 部長級以上の職員, not null, copied
 * @param duties  what it does (所掌事務), not null, copied
 * @param external  true if it stands outside the administration (外部有識者), false if inside, null if not said
 * @param period  how long it exists, null if not said
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Body(
        String id,
        String name,
        @Nullable String chair,
        List<String> members,
        List<String> duties,
        @Nullable Boolean external,
        @Nullable Period period,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, name, a list, one of its items or the extensions are null
     */
    public Body {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        members = List.copyOf(members);
        duties = List.copyOf(duties);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty body. Its {@code id} and {@code name} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static BodyBuilder builder() {
        return BodyBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this body, not null
     */
    public BodyBuilder toBuilder() {
        return BodyBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.BODY);
        visitor.text("name", name);
        visitor.text("chair", chair);
        visitor.texts("members", members);
        visitor.texts("duties", duties);
        visitor.data("external", external);
        visitor.part("period", period);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}
