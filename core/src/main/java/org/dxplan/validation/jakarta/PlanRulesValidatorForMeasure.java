package org.dxplan.validation.jakarta;

import org.dxplan.model.Measure;

/** Validates a measure (取組) alone. */
public final class PlanRulesValidatorForMeasure extends PlanRulesValidator<Measure> {

    @Override
    PartInPlan place(Measure measure) {
        return new PartInPlan(PartInPlan.emptyPlan().addMeasures(measure).build(), "/measures/0");
    }
}
