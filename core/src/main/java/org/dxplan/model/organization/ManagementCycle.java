package org.dxplan.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A cycle by which progress is managed (PDCA等). 三春町 uses two side by side: PDCA for the long view, OODA for quick
 * decisions.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param kind  what kind of cycle it is, null if not said
 * @param label  what the plan calls it, such as PDCAサイクル, null if not printed
 * @param scope  what it is used for, such as 事業の進捗管理, null if not said
 * @param steps  its steps in order, such as Plan, Do, Check, Action, not null, copied
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record ManagementCycle(
        @Nullable ManagementCycleKind kind,
        @Nullable String label,
        @Nullable String scope,
        List<String> steps,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public ManagementCycle {
        steps = List.copyOf(steps);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty management cycle.
     *
     * @return a new builder, not null
     */
    public static ManagementCycleBuilder builder() {
        return ManagementCycleBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a cycle of a kind.
     *
     * @param kind  what kind of cycle it is, null if not said
     * @return the cycle, not null
     */
    public static ManagementCycle of(@Nullable ManagementCycleKind kind) {
        return builder().kind(kind).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this management cycle, not null
     */
    public ManagementCycleBuilder toBuilder() {
        return ManagementCycleBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("kind", kind);
        visitor.text("label", label);
        visitor.text("scope", scope);
        visitor.texts("steps", steps);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}
