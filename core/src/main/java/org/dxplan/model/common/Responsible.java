package org.dxplan.model.common;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Who carries something out (所管): a unit, a body, or a mere name such as 全庁 or 各課.
 *
 * <pre>{@code
 * Responsible lead = Responsible.ofUnit("gyosei-kanri", ResponsibleRole.LEAD.withText("主管課"));
 * Responsible everyone = Responsible.builder().name("全庁").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param unit  the id of the organizational unit (所管課), null if it is none
 * @param body  the id of the body (会議体), null if it is none
 * @param name  the name as printed where it is neither a unit nor a body of the plan, null if none
 * @param role  the part it plays (主管, 関係), null if not said
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Responsible(
        @Nullable String unit,
        @Nullable String body,
        @Nullable String name,
        @Nullable ResponsibleRole role,
        @Nullable String note,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if the extensions are null
     */
    public Responsible {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty responsible party.
     *
     * @return a new builder, not null
     */
    public static ResponsibleBuilder builder() {
        return ResponsibleBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a unit in a role.
     *
     * @param unit  the id of the organizational unit, not null
     * @param role  the part it plays, null if not said
     * @return the responsible party, not null
     */
    public static Responsible ofUnit(String unit, @Nullable ResponsibleRole role) {
        return builder().unit(Objects.requireNonNull(unit, "unit")).role(role).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this responsible party, not null
     */
    public ResponsibleBuilder toBuilder() {
        return ResponsibleBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.reference("unit", unit, ReferenceKind.ORGANIZATIONAL_UNIT);
        visitor.reference("body", body, ReferenceKind.BODY);
        visitor.text("name", name);
        visitor.data("role", role);
        visitor.text("note", note);
    }
}
