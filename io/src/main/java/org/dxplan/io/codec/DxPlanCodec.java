package org.dxplan.io.codec;

import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.PlanKind;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** {@link DxPlan} (計画). */
public final class DxPlanCodec extends ObjectCodec<DxPlan, DxPlanBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("$schema"),
            Member.version("dxplan"),
            Member.id(),
            Member.text("title").asRequired(),
            Member.text("shortTitle"),
            Member.codes("kinds", "plan-kind"),
            Member.objects("localGovernments", "LocalGovernment"),
            Member.object("edition", "Edition"),
            Member.object("period", "Period"),
            Member.object("vision", "Vision"),
            Member.objects("statements", "Statement"),
            Member.objects("levels", "Level"),
            Member.object("alignment", "Alignment"),
            Member.objects("goals", "Goal"),
            Member.objects("policyAreas", "PolicyArea"),
            Member.objects("measures", "Measure"),
            Member.objects("indicators", "Indicator"),
            Member.objects("roadmap", "RoadmapEntry"),
            Member.objects("costs", "Cost"),
            Member.objects("progressReports", "ProgressReport"),
            Member.objects("claims", "Claim"),
            Member.objects("classificationSchemes", "ClassificationScheme"),
            Member.objects("ratingScales", "RatingScale"),
            Member.objects("organizationalUnits", "OrganizationalUnit"),
            Member.object("governance", "Governance"),
            Member.objects("relatedPlans", "RelatedPlan"),
            Member.objects("legalBases", "LegalBasis"),
            Member.objects("publicComments", "PublicComment"),
            Member.objects("surveys", "Survey"),
            Member.objects("statistics", "StatisticalTable"),
            Member.objects("glossary", "GlossaryTerm"),
            Member.objects("documents", "PublishedDocument"),
            Member.objects("history", "HistoryEvent"),
            Member.objects("contacts", "Contact"),
            Member.objects("sources", "Source"));

    static final CodeCodec<PlanKind> KIND = new CodeCodec<>("plan-kind", PlanKind.CODES) {
        @Override
        PlanKind create(String code, @Nullable String text, Extensions extensions) {
            return new PlanKind(code, text, extensions);
        }
    };

    /** The codec of a whole plan. */
    public static final DxPlanCodec INSTANCE = new DxPlanCodec();

    private DxPlanCodec() {
        super(MEMBERS);
    }

    @Override
    DxPlanBuilder start() {
        return DxPlan.builder().formatVersion("").id("").title("");
    }

    @Override
    void read(String member, DxPlanBuilder to, PlanInput in) {
        switch (member) {
            case "$schema" -> to.schema(in.text());
            case "dxplan" -> to.formatVersion(in.requiredText());
            case "id" -> to.id(in.requiredText());
            case "title" -> to.title(in.requiredText());
            case "shortTitle" -> to.shortTitle(in.text());
            case "kinds" -> to.kinds(in.objects(KIND));
            case "localGovernments" -> to.localGovernments(in.objects(LocalGovernmentCodec.INSTANCE));
            case "edition" -> to.edition(in.object(EditionCodec.INSTANCE));
            case "period" -> to.period(in.object(PeriodCodec.INSTANCE));
            case "vision" -> to.vision(in.object(VisionCodec.INSTANCE));
            case "statements" -> to.statements(in.objects(StatementCodec.INSTANCE));
            case "levels" -> to.levels(in.objects(LevelCodec.INSTANCE));
            case "alignment" -> to.alignment(in.object(AlignmentCodec.INSTANCE));
            case "goals" -> to.goals(in.objects(GoalCodec.INSTANCE));
            case "policyAreas" -> to.policyAreas(in.objects(PolicyAreaCodec.INSTANCE));
            case "measures" -> to.measures(in.objects(MeasureCodec.INSTANCE));
            case "indicators" -> to.indicators(in.objects(IndicatorCodec.INSTANCE));
            case "roadmap" -> to.roadmap(in.objects(RoadmapEntryCodec.INSTANCE));
            case "costs" -> to.costs(in.objects(CostCodec.INSTANCE));
            case "progressReports" -> to.progressReports(in.objects(ProgressReportCodec.INSTANCE));
            case "claims" -> to.claims(in.objects(ClaimCodec.INSTANCE));
            case "classificationSchemes" -> to.classificationSchemes(in.objects(ClassificationSchemeCodec.INSTANCE));
            case "ratingScales" -> to.ratingScales(in.objects(RatingScaleCodec.INSTANCE));
            case "organizationalUnits" -> to.organizationalUnits(in.objects(OrganizationalUnitCodec.INSTANCE));
            case "governance" -> to.governance(in.object(GovernanceCodec.INSTANCE));
            case "relatedPlans" -> to.relatedPlans(in.objects(RelatedPlanCodec.INSTANCE));
            case "legalBases" -> to.legalBases(in.objects(LegalBasisCodec.INSTANCE));
            case "publicComments" -> to.publicComments(in.objects(PublicCommentCodec.INSTANCE));
            case "surveys" -> to.surveys(in.objects(SurveyCodec.INSTANCE));
            case "statistics" -> to.statistics(in.objects(StatisticalTableCodec.INSTANCE));
            case "glossary" -> to.glossary(in.objects(GlossaryTermCodec.INSTANCE));
            case "documents" -> to.documents(in.objects(PublishedDocumentCodec.INSTANCE));
            case "history" -> to.history(in.objects(HistoryEventCodec.INSTANCE));
            case "contacts" -> to.contacts(in.objects(ContactCodec.INSTANCE));
            case "sources" -> to.sources(in.objects(SourceCodec.INSTANCE));
            default -> throw unknown(member);
        }
    }

    @Override
    DxPlan finish(DxPlanBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(String member, DxPlan from, PlanOutput out) {
        switch (member) {
            case "$schema" -> out.text(from.schema());
            case "dxplan" -> out.text(from.formatVersion());
            case "id" -> out.text(from.id());
            case "title" -> out.text(from.title());
            case "shortTitle" -> out.text(from.shortTitle());
            case "kinds" -> out.objects(KIND, from.kinds());
            case "localGovernments" -> out.objects(LocalGovernmentCodec.INSTANCE, from.localGovernments());
            case "edition" -> out.object(EditionCodec.INSTANCE, from.edition());
            case "period" -> out.object(PeriodCodec.INSTANCE, from.period());
            case "vision" -> out.object(VisionCodec.INSTANCE, from.vision());
            case "statements" -> out.objects(StatementCodec.INSTANCE, from.statements());
            case "levels" -> out.objects(LevelCodec.INSTANCE, from.levels());
            case "alignment" -> out.object(AlignmentCodec.INSTANCE, from.alignment());
            case "goals" -> out.objects(GoalCodec.INSTANCE, from.goals());
            case "policyAreas" -> out.objects(PolicyAreaCodec.INSTANCE, from.policyAreas());
            case "measures" -> out.objects(MeasureCodec.INSTANCE, from.measures());
            case "indicators" -> out.objects(IndicatorCodec.INSTANCE, from.indicators());
            case "roadmap" -> out.objects(RoadmapEntryCodec.INSTANCE, from.roadmap());
            case "costs" -> out.objects(CostCodec.INSTANCE, from.costs());
            case "progressReports" -> out.objects(ProgressReportCodec.INSTANCE, from.progressReports());
            case "claims" -> out.objects(ClaimCodec.INSTANCE, from.claims());
            case "classificationSchemes" ->
                out.objects(ClassificationSchemeCodec.INSTANCE, from.classificationSchemes());
            case "ratingScales" -> out.objects(RatingScaleCodec.INSTANCE, from.ratingScales());
            case "organizationalUnits" -> out.objects(OrganizationalUnitCodec.INSTANCE, from.organizationalUnits());
            case "governance" -> out.object(GovernanceCodec.INSTANCE, from.governance());
            case "relatedPlans" -> out.objects(RelatedPlanCodec.INSTANCE, from.relatedPlans());
            case "legalBases" -> out.objects(LegalBasisCodec.INSTANCE, from.legalBases());
            case "publicComments" -> out.objects(PublicCommentCodec.INSTANCE, from.publicComments());
            case "surveys" -> out.objects(SurveyCodec.INSTANCE, from.surveys());
            case "statistics" -> out.objects(StatisticalTableCodec.INSTANCE, from.statistics());
            case "glossary" -> out.objects(GlossaryTermCodec.INSTANCE, from.glossary());
            case "documents" -> out.objects(PublishedDocumentCodec.INSTANCE, from.documents());
            case "history" -> out.objects(HistoryEventCodec.INSTANCE, from.history());
            case "contacts" -> out.objects(ContactCodec.INSTANCE, from.contacts());
            case "sources" -> out.objects(SourceCodec.INSTANCE, from.sources());
            default -> throw unknown(member);
        }
    }
}
