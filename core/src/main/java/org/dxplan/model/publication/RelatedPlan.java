package org.dxplan.model.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Statement;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * Another plan, policy or declaration that the plan names (関連計画): 千歳市第7期総合計画, 北海道Society5.0推進計画, 富士市デジタル変革宣言.
 *
 * <pre>{@code
 * RelatedPlan upper = RelatedPlan.builder()
 *         .id("sogo-keikaku")
 *         .title("千歳市第7期総合計画")
 *         .addRelations(PlanRelation.of(PlanRelationKind.UPPER))
 *         .issuerLevel(IssuerLevel.OWN)
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param id  the id under which others refer to the plan, not null
 * @param title  the title as printed, not null
 * @param shortTitle  the short title (略称), such as ICT戦略2018, null if none
 * @param framework  the national framework that it is, as the catalogue of frameworks names it, null if it is none
 * @param version  the version of the framework, null if not said
 * @param relations  how it stands to this plan or to another related plan, not null, copied
 * @param issuer  who issued it (策定主体), such as 総務省, null if not said
 * @param issuerLevel  the level of government of the issuer, null if not said
 * @param decided  when it was adopted (策定), null if not said
 * @param revised  when it was revised (改定), not null, copied
 * @param ended  when it ended or was abolished (終了, 廃止), null if it did not or it is not said
 * @param period  the period for which it holds (計画期間), null if not said
 * @param status  whether it is in force, null if not said
 * @param statements  what this plan says about it, not null, copied
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record RelatedPlan(
        String id,
        String title,
        @Nullable String shortTitle,
        @Nullable String framework,
        @Nullable String version,
        List<PlanRelation> relations,
        @Nullable String issuer,
        @Nullable IssuerLevel issuerLevel,
        @Nullable PlanDate decided,
        List<PlanDate> revised,
        @Nullable PlanDate ended,
        @Nullable Period period,
        @Nullable RelatedPlanStatus status,
        List<Statement> statements,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if id, title, a list, one of its items or the extensions are null
     */
    public RelatedPlan {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        relations = List.copyOf(relations);
        revised = List.copyOf(revised);
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty related plan. Its {@code id} and {@code title} must be set before {@code build()}.
     *
     * @return a new builder, not null
     */
    public static RelatedPlanBuilder builder() {
        return RelatedPlanBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this related plan, not null
     */
    public RelatedPlanBuilder toBuilder() {
        return RelatedPlanBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.id("id", id, ReferenceKind.RELATED_PLAN);
        visitor.text("title", title);
        visitor.text("shortTitle", shortTitle);
        visitor.data("framework", framework);
        visitor.data("version", version);
        visitor.parts("relations", relations);
        visitor.text("issuer", issuer);
        visitor.data("issuerLevel", issuerLevel);
        visitor.part("decided", decided);
        visitor.parts("revised", revised);
        visitor.part("ended", ended);
        visitor.part("period", period);
        visitor.data("status", status);
        visitor.parts("statements", statements);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}
