package org.dxplan.model.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * How a related plan stands to this plan, or to another related plan (計画間の関係): 千歳市第7期総合計画 is the 上位計画 of the DX plan.
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param kind  the relation, null if it could not be read
 * @param target  the id of the other related plan, null if the relation is to this plan
 * @param note  a note (※), null if there is none
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record PlanRelation(
        @Nullable PlanRelationKind kind,
        @Nullable String target,
        @Nullable String note,
        Extensions extensions) implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if the extensions are null
     */
    public PlanRelation {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty relation.
     *
     * @return a new builder, not null
     */
    public static PlanRelationBuilder builder() {
        return PlanRelationBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Obtains a relation to this plan.
     *
     * @param kind  the relation, not null
     * @return the relation, not null
     */
    public static PlanRelation of(PlanRelationKind kind) {
        return builder().kind(Objects.requireNonNull(kind, "kind")).build();
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this relation, not null
     */
    public PlanRelationBuilder toBuilder() {
        return PlanRelationBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("kind", kind);
        visitor.reference("target", target, ReferenceKind.RELATED_PLAN);
        visitor.text("note", note);
    }
}
