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
 * A role in the promotion of the plan and who holds it (本部長, CIO等): in 三春町 the 副町長 is 推進本部長.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param kind  what the role is, null if not said
 * @param label  what the plan calls it, such as 推進本部長, null if not printed
 * @param holder  who holds it by office, such as 副町長, null if not said
 * @param body  the id of the body in which it is held, null if in none
 * @param absent  true if the plan says that nobody holds it (未設置), null if it does not say so
 * @param period  how long it is held, null if not said
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record GovernanceRole(
        @Nullable GovernanceRoleKind kind,
        @Nullable String label,
        @Nullable String holder,
        @Nullable String body,
        @Nullable Boolean absent,
        @Nullable Period period,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public GovernanceRole {
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty role.
     *
     * @return a new builder, not null
     */
    public static GovernanceRoleBuilder builder() {
        return GovernanceRoleBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this role, not null
     */
    public GovernanceRoleBuilder toBuilder() {
        return GovernanceRoleBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("kind", kind);
        visitor.text("label", label);
        visitor.text("holder", holder);
        visitor.reference("body", body, ReferenceKind.BODY);
        visitor.data("absent", absent);
        visitor.part("period", period);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}
