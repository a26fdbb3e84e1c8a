package org.dxplan.io.codec;

import org.dxplan.model.LevelKind;
import org.dxplan.model.PlanKind;
import org.dxplan.model.common.ChangeBasis;
import org.dxplan.model.common.ChangeOperation;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.common.MissingReason;
import org.dxplan.model.common.ResponsibleRole;
import org.dxplan.model.common.StatementKind;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.evaluation.RatingAxis;
import org.dxplan.model.evaluation.RatingCode;
import org.dxplan.model.evaluation.RatingMethod;
import org.dxplan.model.evaluation.ReportCoverage;
import org.dxplan.model.evaluation.ReportStatus;
import org.dxplan.model.evaluation.ThresholdBasis;
import org.dxplan.model.indicator.AchievementMethod;
import org.dxplan.model.indicator.IndicatorKind;
import org.dxplan.model.indicator.IndicatorQuantity;
import org.dxplan.model.indicator.ValueStatus;
import org.dxplan.model.organization.ContactRole;
import org.dxplan.model.organization.GovernanceRoleKind;
import org.dxplan.model.organization.LocalGovernmentKind;
import org.dxplan.model.organization.ManagementCycleKind;
import org.dxplan.model.organization.ReviewFrequency;
import org.dxplan.model.publication.DocumentPart;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.model.publication.IssuerLevel;
import org.dxplan.model.publication.OpinionTreatment;
import org.dxplan.model.publication.PlanRelationKind;
import org.dxplan.model.publication.RelatedPlanStatus;
import org.dxplan.model.schedule.CostKind;
import org.dxplan.model.schedule.CostStage;
import org.dxplan.model.schedule.RoadmapKind;
import org.dxplan.model.schedule.RoadmapPhase;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;

/** Makes codes of the open lists, each of its own type. One switch, for a class or a lambda for each list would be slow to load. */
final class OpenCodes {

    private OpenCodes() {}

    /** A code of a list, whether or not the list knows it. */
    static Code create(String list, String code, @Nullable String text, Extensions extensions) {
        return switch (list) {
            case "achievement-method" -> new AchievementMethod(code, text, extensions);
            case "change-basis" -> new ChangeBasis(code, text, extensions);
            case "change-operation" -> new ChangeOperation(code, text, extensions);
            case "claim-kind" -> new ClaimKind(code, text, extensions);
            case "contact-role" -> new ContactRole(code, text, extensions);
            case "cost-kind" -> new CostKind(code, text, extensions);
            case "cost-stage" -> new CostStage(code, text, extensions);
            case "document-part" -> new DocumentPart(code, text, extensions);
            case "edition-status" -> new EditionStatus(code, text, extensions);
            case "evaluation-stage" -> new EvaluationStage(code, text, extensions);
            case "governance-role-kind" -> new GovernanceRoleKind(code, text, extensions);
            case "indicator-kind" -> new IndicatorKind(code, text, extensions);
            case "indicator-quantity" -> new IndicatorQuantity(code, text, extensions);
            case "issuer-level" -> new IssuerLevel(code, text, extensions);
            case "level-kind" -> new LevelKind(code, text, extensions);
            case "local-government-kind" -> new LocalGovernmentKind(code, text, extensions);
            case "management-cycle-kind" -> new ManagementCycleKind(code, text, extensions);
            case "missing-reason" -> new MissingReason(code, text, extensions);
            case "opinion-treatment" -> new OpinionTreatment(code, text, extensions);
            case "plan-kind" -> new PlanKind(code, text, extensions);
            case "plan-relation-kind" -> new PlanRelationKind(code, text, extensions);
            case "rating-axis" -> new RatingAxis(code, text, extensions);
            case "rating-code" -> new RatingCode(code, text, extensions);
            case "rating-method" -> new RatingMethod(code, text, extensions);
            case "related-plan-status" -> new RelatedPlanStatus(code, text, extensions);
            case "report-coverage" -> new ReportCoverage(code, text, extensions);
            case "report-status" -> new ReportStatus(code, text, extensions);
            case "responsible-role" -> new ResponsibleRole(code, text, extensions);
            case "review-frequency" -> new ReviewFrequency(code, text, extensions);
            case "roadmap-kind" -> new RoadmapKind(code, text, extensions);
            case "roadmap-phase" -> new RoadmapPhase(code, text, extensions);
            case "statement-kind" -> new StatementKind(code, text, extensions);
            case "threshold-basis" -> new ThresholdBasis(code, text, extensions);
            case "value-status" -> new ValueStatus(code, text, extensions);
            default -> throw new AssertionError("There is no open list " + list);
        };
    }
}
