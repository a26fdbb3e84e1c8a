package org.dxplan.validation.jakarta;

import org.dxplan.model.DxPlan;

/** Validates a plan with all rules. */
public final class PlanRulesValidatorForDxPlan extends PlanRulesValidator<DxPlan> {

    @Override
    PartInPlan place(DxPlan plan) {
        return new PartInPlan(plan, "");
    }
}
