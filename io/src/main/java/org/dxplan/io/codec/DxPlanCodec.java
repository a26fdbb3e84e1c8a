package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Goal;
import org.dxplan.model.Level;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanKind;
import org.dxplan.model.PolicyArea;
import org.dxplan.model.Vision;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.ClassificationScheme;
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
import org.dxplan.time.Period;

/** {@link DxPlan} (計画). */
public final class DxPlanCodec extends ObjectCodec<DxPlan> {

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

    static final CodeCodec<PlanKind> KIND = new CodeCodec<>("plan-kind", PlanKind.CODES);

    /** The codec of a whole plan. */
    public static final ObjectCodec<DxPlan> INSTANCE = new DxPlanCodec();

    private DxPlanCodec() {
        super(MEMBERS);
    }

    @Override
    DxPlan read(ObjectInput object, PlanInput in) {
        String schema = null;
        String formatVersion = "";
        String id = "";
        String title = "";
        String shortTitle = null;
        List<PlanKind> kinds = List.of();
        List<LocalGovernment> localGovernments = List.of();
        Edition edition = null;
        Period period = null;
        Vision vision = null;
        List<Statement> statements = List.of();
        List<Level> levels = List.of();
        Alignment alignment = null;
        List<Goal> goals = List.of();
        List<PolicyArea> policyAreas = List.of();
        List<Measure> measures = List.of();
        List<Indicator> indicators = List.of();
        List<RoadmapEntry> roadmap = List.of();
        List<Cost> costs = List.of();
        List<ProgressReport> progressReports = List.of();
        List<Claim> claims = List.of();
        List<ClassificationScheme> classificationSchemes = List.of();
        List<RatingScale> ratingScales = List.of();
        List<OrganizationalUnit> organizationalUnits = List.of();
        Governance governance = null;
        List<RelatedPlan> relatedPlans = List.of();
        List<LegalBasis> legalBases = List.of();
        List<PublicComment> publicComments = List.of();
        List<Survey> surveys = List.of();
        List<StatisticalTable> statistics = List.of();
        List<GlossaryTerm> glossary = List.of();
        List<PublishedDocument> documents = List.of();
        List<HistoryEvent> history = List.of();
        List<Contact> contacts = List.of();
        List<Source> sources = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "$schema" -> schema = in.text();
                case "dxplan" -> formatVersion = in.requiredText();
                case "id" -> id = in.requiredText();
                case "title" -> title = in.requiredText();
                case "shortTitle" -> shortTitle = in.text();
                case "kinds" -> kinds = in.objects(KIND);
                case "localGovernments" -> localGovernments = in.objects(LocalGovernmentCodec.INSTANCE);
                case "edition" -> edition = in.object(EditionCodec.INSTANCE);
                case "period" -> period = in.object(PeriodCodec.INSTANCE);
                case "vision" -> vision = in.object(VisionCodec.INSTANCE);
                case "statements" -> statements = in.objects(StatementCodec.INSTANCE);
                case "levels" -> levels = in.objects(LevelCodec.INSTANCE);
                case "alignment" -> alignment = in.object(AlignmentCodec.INSTANCE);
                case "goals" -> goals = in.objects(GoalCodec.INSTANCE);
                case "policyAreas" -> policyAreas = in.objects(PolicyAreaCodec.INSTANCE);
                case "measures" -> measures = in.objects(MeasureCodec.INSTANCE);
                case "indicators" -> indicators = in.objects(IndicatorCodec.INSTANCE);
                case "roadmap" -> roadmap = in.objects(RoadmapEntryCodec.INSTANCE);
                case "costs" -> costs = in.objects(CostCodec.INSTANCE);
                case "progressReports" -> progressReports = in.objects(ProgressReportCodec.INSTANCE);
                case "claims" -> claims = in.objects(ClaimCodec.INSTANCE);
                case "classificationSchemes" -> classificationSchemes = in.objects(ClassificationSchemeCodec.INSTANCE);
                case "ratingScales" -> ratingScales = in.objects(RatingScaleCodec.INSTANCE);
                case "organizationalUnits" -> organizationalUnits = in.objects(OrganizationalUnitCodec.INSTANCE);
                case "governance" -> governance = in.object(GovernanceCodec.INSTANCE);
                case "relatedPlans" -> relatedPlans = in.objects(RelatedPlanCodec.INSTANCE);
                case "legalBases" -> legalBases = in.objects(LegalBasisCodec.INSTANCE);
                case "publicComments" -> publicComments = in.objects(PublicCommentCodec.INSTANCE);
                case "surveys" -> surveys = in.objects(SurveyCodec.INSTANCE);
                case "statistics" -> statistics = in.objects(StatisticalTableCodec.INSTANCE);
                case "glossary" -> glossary = in.objects(GlossaryTermCodec.INSTANCE);
                case "documents" -> documents = in.objects(PublishedDocumentCodec.INSTANCE);
                case "history" -> history = in.objects(HistoryEventCodec.INSTANCE);
                case "contacts" -> contacts = in.objects(ContactCodec.INSTANCE);
                case "sources" -> sources = in.objects(SourceCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new DxPlan(
                schema,
                formatVersion,
                id,
                title,
                shortTitle,
                kinds,
                localGovernments,
                edition,
                period,
                vision,
                statements,
                levels,
                alignment,
                goals,
                policyAreas,
                measures,
                indicators,
                roadmap,
                costs,
                progressReports,
                claims,
                classificationSchemes,
                ratingScales,
                organizationalUnits,
                governance,
                relatedPlans,
                legalBases,
                publicComments,
                surveys,
                statistics,
                glossary,
                documents,
                history,
                contacts,
                sources,
                object.extensions());
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
