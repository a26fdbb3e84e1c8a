package org.dxplan.validation.jakarta;

import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;

/** Validates an evaluation (評価) alone. */
public final class PlanRulesValidatorForEvaluation extends PlanRulesValidator<Evaluation> {

    @Override
    PartInPlan place(Evaluation evaluation) {
        ProgressReport report =
                ProgressReport.builder().id("").addEvaluations(evaluation).build();
        return new PartInPlan(
                PartInPlan.emptyPlan().addProgressReports(report).build(), "/progressReports/0/evaluations/0");
    }
}
