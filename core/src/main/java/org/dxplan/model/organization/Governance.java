package org.dxplan.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.Statement;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * How the plan is promoted and kept under review (推進体制・進行管理).
 *
 * <pre>{@code
 * Governance governance = Governance.builder()
 *         .addBodies(Body.builder().id("honbu").name("DX推進本部").chair("副町長").build())
 *         .addRoles(GovernanceRole.builder().kind(GovernanceRoleKind.HEAD).label("推進本部長").holder("副町長").build())
 *         .secretariat(Responsible.ofUnit("bunsho-joho", null))
 *         .addManagementCycles(ManagementCycle.of(ManagementCycleKind.PDCA))
 *         .addManagementCycles(ManagementCycle.of(ManagementCycleKind.OODA))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param statements  what the plan says about it, not null, copied
 * @param asOf  the date of the organization chart (令和6年2月現在), null if not said
 * @param bodies  the bodies (会議体), not null, copied
 * @param roles  the roles (本部長, CIO), not null, copied
 * @param secretariat  the secretariat (事務局), null if not said
 * @param managementCycles  the management cycles, several of which may run side by side (PDCA, OODA), not null, copied
 * @param reviews  when progress is reviewed (進行管理の時期), not null, copied
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record Governance(
        List<Statement> statements,
        @Nullable PlanDate asOf,
        List<Body> bodies,
        List<GovernanceRole> roles,
        @Nullable Responsible secretariat,
        List<ManagementCycle> managementCycles,
        List<Review> reviews,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public Governance {
        statements = List.copyOf(statements);
        bodies = List.copyOf(bodies);
        roles = List.copyOf(roles);
        managementCycles = List.copyOf(managementCycles);
        reviews = List.copyOf(reviews);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty governance.
     *
     * @return a new builder, not null
     */
    public static GovernanceBuilder builder() {
        return GovernanceBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this governance, not null
     */
    public GovernanceBuilder toBuilder() {
        return GovernanceBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.parts("statements", statements);
        visitor.part("asOf", asOf);
        visitor.parts("bodies", bodies);
        visitor.parts("roles", roles);
        visitor.part("secretariat", secretariat);
        visitor.parts("managementCycles", managementCycles);
        visitor.parts("reviews", reviews);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}
