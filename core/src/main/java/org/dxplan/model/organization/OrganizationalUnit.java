package org.dxplan.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A section of the administration (所管課), such as 総務部行政管理課.
 *
 * <pre>{@code
 * OrganizationalUnit unit = OrganizationalUnit.builder()
 *         .id("gyosei-kanri")
 *         .name("行政管理課")
 *         .parent("somu-bu")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which others refer to the unit, not null
 * @param name  the name, such as 行政管理課, not null
 * @param parent  the id of the unit above (総務部), null if none is recorded
 * @param period  the period in which the unit existed under this name, null if not said
 * @param successors  the ids of the units that followed when it was renamed, merged or split (組織改編), not null, copied
 * @param contact  how to reach it, null if not said
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record OrganizationalUnit(
        String id,
        String name,
        @Nullable String parent,
        @Nullable Period period,
        List<String> successors,
        @Nullable Contact contact,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, name, a list, one of its items or the extensions are null
     */
    public OrganizationalUnit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        successors = List.copyOf(successors);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty organizational unit. Its {@code id} and {@code name} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static OrganizationalUnitBuilder builder() {
        return OrganizationalUnitBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this organizational unit, not null
     */
    public OrganizationalUnitBuilder toBuilder() {
        return OrganizationalUnitBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.ORGANIZATIONAL_UNIT);
        visitor.text("name", name);
        visitor.reference("parent", parent, ReferenceKind.ORGANIZATIONAL_UNIT);
        visitor.part("period", period);
        visitor.references("successors", successors, ReferenceKind.ORGANIZATIONAL_UNIT);
        visitor.part("contact", contact);
        visitor.text("note", note);
    }
}
