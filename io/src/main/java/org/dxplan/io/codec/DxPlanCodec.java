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
    void write(DxPlan from, PlanOutput out) {
        out.member("$schema").text(from.schema());
        out.member("dxplan").text(from.formatVersion());
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("shortTitle").text(from.shortTitle());
        out.member("kinds").objects(KIND, from.kinds());
        out.member("localGovernments").objects(LocalGovernmentCodec.INSTANCE, from.localGovernments());
        out.member("edition").object(EditionCodec.INSTANCE, from.edition());
        out.member("period").object(PeriodCodec.INSTANCE, from.period());
        out.member("vision").object(VisionCodec.INSTANCE, from.vision());
        out.member("statements").objects(StatementCodec.INSTANCE, from.statements());
        out.member("levels").objects(LevelCodec.INSTANCE, from.levels());
        out.member("alignment").object(AlignmentCodec.INSTANCE, from.alignment());
        out.member("goals").objects(GoalCodec.INSTANCE, from.goals());
        out.member("policyAreas").objects(PolicyAreaCodec.INSTANCE, from.policyAreas());
        out.member("measures").objects(MeasureCodec.INSTANCE, from.measures());
        out.member("indicators").objects(IndicatorCodec.INSTANCE, from.indicators());
        out.member("roadmap").objects(RoadmapEntryCodec.INSTANCE, from.roadmap());
        out.member("costs").objects(CostCodec.INSTANCE, from.costs());
        out.member("progressReports").objects(ProgressReportCodec.INSTANCE, from.progressReports());
        out.member("claims").objects(ClaimCodec.INSTANCE, from.claims());
        out.member("classificationSchemes").objects(ClassificationSchemeCodec.INSTANCE, from.classificationSchemes());
        out.member("ratingScales").objects(RatingScaleCodec.INSTANCE, from.ratingScales());
        out.member("organizationalUnits").objects(OrganizationalUnitCodec.INSTANCE, from.organizationalUnits());
        out.member("governance").object(GovernanceCodec.INSTANCE, from.governance());
        out.member("relatedPlans").objects(RelatedPlanCodec.INSTANCE, from.relatedPlans());
        out.member("legalBases").objects(LegalBasisCodec.INSTANCE, from.legalBases());
        out.member("publicComments").objects(PublicCommentCodec.INSTANCE, from.publicComments());
        out.member("surveys").objects(SurveyCodec.INSTANCE, from.surveys());
        out.member("statistics").objects(StatisticalTableCodec.INSTANCE, from.statistics());
        out.member("glossary").objects(GlossaryTermCodec.INSTANCE, from.glossary());
        out.member("documents").objects(PublishedDocumentCodec.INSTANCE, from.documents());
        out.member("history").objects(HistoryEventCodec.INSTANCE, from.history());
        out.member("contacts").objects(ContactCodec.INSTANCE, from.contacts());
        out.member("sources").objects(SourceCodec.INSTANCE, from.sources());
    }
}
