package org.dxplan.validation.jakarta;

import org.dxplan.model.indicator.Indicator;

/** Validates an indicator (指標) alone. */
public final class PlanRulesValidatorForIndicator extends PlanRulesValidator<Indicator> {

    @Override
    PartInPlan place(Indicator indicator) {
        return new PartInPlan(PartInPlan.emptyPlan().addIndicators(indicator).build(), "/indicators/0");
    }
}
