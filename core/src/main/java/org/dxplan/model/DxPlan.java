package org.dxplan.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.ClassificationScheme;
import org.dxplan.model.common.PlanRules;
import org.dxplan.model.common.Statement;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.StatisticalTable;
import org.dxplan.model.indicator.Survey;
import org.dxplan.model.organization.Contact;
import org.dxplan.model.organization.Governance;
import org.dxplan.model.organization.LocalGovernment;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.GlossaryTerm;
import org.dxplan.model.publication.HistoryEvent;
import org.dxplan.model.publication.LegalBasis;
import org.dxplan.model.publication.PublicComment;
import org.dxplan.model.publication.PublishedDocument;
import org.dxplan.model.publication.RelatedPlan;
import org.dxplan.model.publication.Source;
import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's DX plan (自治体DX推進計画): the root of the model and of a JSON document, such as 千歳市DX推進計画 for 令和6年度 to
 * 令和8年度.
 *
 * <p>A plan holds what was given, mistakes included: ids, codes and dates are not checked here but by validation, so
 * that a plan with a mistake in it can be held, shown and repaired.
 *
 * <pre>{@code
 * DxPlan plan = DxPlan.builder()
 *         .id("chitose-dx")
 *         .title("千歳市DX推進計画")
 *         .addKinds(PlanKind.DX)
 *         .addLocalGovernments(LocalGovernment.of("012246", "千歳市"))
 *         .period(Period.of(FiscalYear.of(2024), FiscalYear.of(2026)))
 *         .addLevels(Level.of("kihon-mokuhyo", "基本目標", LevelKind.GOAL))
 *         .addGoals(Goal.builder().id("g1").title("市民サービスの向上").level("kihon-mokuhyo").build())
 *         .build();
 * DxPlan renamed = plan.toBuilder().shortTitle("市DX計画").build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param schema  the address of the JSON Schema ({@code $schema} in JSON), null if the document names none
 * @param formatVersion  the version of the format ({@code dxplan} in JSON), such as 1.0, written back as it was read,
 *     not null
 * @param id  the id of the plan, such as chitose-dx, not null
 * @param title  the title as printed, such as 千歳市DX推進計画, not null
 * @param shortTitle  the short title (略称), null if none
 * @param kinds  what the plan is: the main kind first, then the other plans it serves as, not null, copied
 * @param localGovernments  whose plan it is (地方公共団体), not null, copied
 * @param edition  which text of the plan this is (版), null if not said
 * @param period  the period of the plan (計画期間), null if not said
 * @param vision  what the plan wants to bring about (ビジョン), null if not said
 * @param statements  what the plan says about itself (趣旨, 背景, 位置付け), not null, copied
 * @param levels  what the plan calls its levels (階層), from the top down, not null, copied
 * @param alignment  what the plan as a whole answers to (整合), null if nothing is said
 * @param goals  the goals (基本目標), not null, copied
 * @param policyAreas  the policy areas directly under the plan, beside the goals, not null, copied
 * @param measures  the measures directly under the plan, not null, copied
 * @param indicators  what is measured of the plan as a whole (指標), not null, copied
 * @param roadmap  when what is done, beside the elements' own roadmaps (工程表), not null, copied
 * @param costs  what the plan as a whole costs, or saves (事業費, 効果額), not null, copied
 * @param progressReports  the reports that follow the plan (進捗報告), not null, copied
 * @param claims  what the document says about itself and can be checked (記載), not null, copied
 * @param classificationSchemes  the ways in which it sorts its elements (分類), not null, copied
 * @param ratingScales  the scales on which it and its reports rate (評価尺度), not null, copied
 * @param organizationalUnits  the sections that it names (所管課), not null, copied
 * @param governance  how it is promoted and kept under review (推進体制・進行管理), null if not said
 * @param relatedPlans  the other plans that it names (関連計画), not null, copied
 * @param legalBases  the laws that it is based on (根拠法令), not null, copied
 * @param publicComments  how anyone could comment on its draft (パブリックコメント), not null, copied
 * @param surveys  the surveys that it reports on (アンケート), not null, copied
 * @param statistics  the tables of figures (統計) that belong to no survey, not null, copied
 * @param glossary  the words that it explains (用語集), in printed order, not null, copied
 * @param documents  the documents in which it is published (公表資料), not null, copied
 * @param history  how it was made (策定経過), not null, copied
 * @param contacts  who publishes and edits it, where to ask (発行・編集, 問合せ先), not null, copied
 * @param sources  what it takes figures or words from (出典), not null, copied
 * @param extensions  the unknown members, not null
 */
@PlanRules
@RecordBuilder
public record DxPlan(
        @Nullable String schema,
        String formatVersion,
        String id,
        String title,
        @Nullable String shortTitle,
        List<PlanKind> kinds,
        List<LocalGovernment> localGovernments,
        @Nullable Edition edition,
        @Nullable Period period,
        @Nullable Vision vision,
        List<Statement> statements,
        List<Level> levels,
        @Nullable Alignment alignment,
        List<Goal> goals,
        List<PolicyArea> policyAreas,
        List<Measure> measures,
        List<Indicator> indicators,
        List<RoadmapEntry> roadmap,
        List<Cost> costs,
        List<ProgressReport> progressReports,
        List<Claim> claims,
        List<ClassificationScheme> classificationSchemes,
        List<RatingScale> ratingScales,
        List<OrganizationalUnit> organizationalUnits,
        @Nullable Governance governance,
        List<RelatedPlan> relatedPlans,
        List<LegalBasis> legalBases,
        List<PublicComment> publicComments,
        List<Survey> surveys,
        List<StatisticalTable> statistics,
        List<GlossaryTerm> glossary,
        List<PublishedDocument> documents,
        List<HistoryEvent> history,
        List<Contact> contacts,
        List<Source> sources,
        Extensions extensions)
        implements Part {

    /** The version of the format that this library writes for new plans. */
    public static final String FORMAT_VERSION = "1.0";

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if formatVersion, id, title, a list, one of its items or the extensions are null
     */
    public DxPlan {
        Objects.requireNonNull(formatVersion, "formatVersion");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        kinds = List.copyOf(kinds);
        localGovernments = List.copyOf(localGovernments);
        statements = List.copyOf(statements);
        levels = List.copyOf(levels);
        goals = List.copyOf(goals);
        policyAreas = List.copyOf(policyAreas);
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
        roadmap = List.copyOf(roadmap);
        costs = List.copyOf(costs);
        progressReports = List.copyOf(progressReports);
        claims = List.copyOf(claims);
        classificationSchemes = List.copyOf(classificationSchemes);
        ratingScales = List.copyOf(ratingScales);
        organizationalUnits = List.copyOf(organizationalUnits);
        relatedPlans = List.copyOf(relatedPlans);
        legalBases = List.copyOf(legalBases);
        publicComments = List.copyOf(publicComments);
        surveys = List.copyOf(surveys);
        statistics = List.copyOf(statistics);
        glossary = List.copyOf(glossary);
        documents = List.copyOf(documents);
        history = List.copyOf(history);
        contacts = List.copyOf(contacts);
        sources = List.copyOf(sources);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty plan in the current version of the format. Its {@code id} and {@code title} must be set before
     * {@code build()}.
     *
     * @return a new builder, not null
     */
    public static DxPlanBuilder builder() {
        return DxPlanBuilder.builder().formatVersion(FORMAT_VERSION).extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this plan, not null
     */
    public DxPlanBuilder toBuilder() {
        return DxPlanBuilder.builder(this);
    }

    /**
     * Returns the elements directly under the plan: goals, then policy areas, then measures.
     *
     * @return the elements in canonical order, immutable, not null
     */
    public List<PlanElement> children() {
        return Children.of(goals, policyAreas, measures);
    }

    /**
     * Returns a copy in which one element is edited. Everything beside the way to it is shared with this plan.
     *
     * <pre>{@code
     * DxPlan renamed = plan.withElement("m1-1", element -> ((Measure) element).toBuilder().number("②").build());
     * }</pre>
     *
     * <p>The edited element may have another id, other children, even another role: a measure that became a policy area
     * then stands behind the other policy areas. References are not followed; what an edit breaks, validation finds. If
     * several elements have the id by mistake, the first one is edited.
     *
     * @param id  the id of the element, not null
     * @param edit  makes the new element from the old one, not null
     * @return the edited plan, this instance if the edit returns its argument, not null
     * @throws NoSuchElementException if no element has the id
     * @throws IllegalArgumentException if the new element cannot stand there, as a goal under a goal
     * @throws NullPointerException if the edit returns null
     */
    public DxPlan withElement(String id, UnaryOperator<PlanElement> edit) {
        return ElementPath.to(this, id).edit(edit);
    }

    /**
     * Returns a copy with one more element, behind the others of its role.
     *
     * @param parentId  the id of the element above it, or that of this plan, not null
     * @param element  the new element, whose id may even be taken (validation says so), not null
     * @return the edited plan, not null
     * @throws NoSuchElementException if neither this plan nor an element has the parent's id
     * @throws IllegalArgumentException if the element cannot stand there, as a policy area under a measure
     */
    public DxPlan addElement(String parentId, PlanElement element) {
        return ElementPath.insert(this, parentId, element, Branches.AT_THE_END);
    }

    /**
     * Returns a copy with one more element at a certain place.
     *
     * @param parentId  the id of the element above it, or that of this plan, not null
     * @param element  the new element, not null
     * @param index  its place in the parent's list of elements of its role, 0 for the first
     * @return the edited plan, not null
     * @throws NoSuchElementException if neither this plan nor an element has the parent's id
     * @throws IllegalArgumentException if the element cannot stand there, as a policy area under a measure
     * @throws IndexOutOfBoundsException if the list has no such place
     */
    public DxPlan addElement(String parentId, PlanElement element, int index) {
        return ElementPath.insert(this, parentId, element, Objects.checkIndex(index, Integer.MAX_VALUE));
    }

    /**
     * Returns a copy in which one element, with all below it, stands elsewhere.
     *
     * @param id  the id of the element, not null
     * @param newParentId  the id of the element that it is to stand under, or that of this plan, not null
     * @param index  its place in the new parent's list of elements of its role, counted without the element itself
     * @return the edited plan, not null
     * @throws NoSuchElementException if no element has the id, or neither this plan nor an element the parent's id
     * @throws IllegalArgumentException if the element cannot stand there, or would stand under itself
     * @throws IndexOutOfBoundsException if the list has no such place
     */
    public DxPlan moveElement(String id, String newParentId, int index) {
        return ElementPath.to(this, id).move(newParentId, Objects.checkIndex(index, Integer.MAX_VALUE));
    }

    /**
     * Returns a copy without one element and all below it.
     *
     * @param id  the id of the element, not null
     * @return the edited plan, not null
     * @throws NoSuchElementException if no element has the id
     */
    public DxPlan removeElement(String id) {
        return ElementPath.to(this, id).remove();
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("$schema", schema);
        visitor.data("dxplan", formatVersion);
        visitor.id("id", id, ReferenceKind.PLAN);
        visitor.text("title", title);
        visitor.text("shortTitle", shortTitle);
        visitor.data("kinds", kinds);
        visitor.parts("localGovernments", localGovernments);
        visitor.part("edition", edition);
        visitor.part("period", period);
        visitor.part("vision", vision);
        visitor.parts("statements", statements);
        visitor.parts("levels", levels);
        visitor.part("alignment", alignment);
        visitor.parts("goals", goals);
        visitor.parts("policyAreas", policyAreas);
        visitor.parts("measures", measures);
        visitor.parts("indicators", indicators);
        visitor.parts("roadmap", roadmap);
        visitor.parts("costs", costs);
        visitor.parts("progressReports", progressReports);
        visitor.parts("claims", claims);
        visitor.parts("classificationSchemes", classificationSchemes);
        visitor.parts("ratingScales", ratingScales);
        visitor.parts("organizationalUnits", organizationalUnits);
        visitor.part("governance", governance);
        visitor.parts("relatedPlans", relatedPlans);
        visitor.parts("legalBases", legalBases);
        visitor.parts("publicComments", publicComments);
        visitor.parts("surveys", surveys);
        visitor.parts("statistics", statistics);
        visitor.parts("glossary", glossary);
        visitor.parts("documents", documents);
        visitor.parts("history", history);
        visitor.parts("contacts", contacts);
        visitor.parts("sources", sources);
    }
}
