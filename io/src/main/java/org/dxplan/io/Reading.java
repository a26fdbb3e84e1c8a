package org.dxplan.io;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.io.codec.DxPlanCodec;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.ValidationResult;
import org.dxplan.validation.config.Suppressed;
import org.dxplan.validation.config.ValidationConfig;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;

/** One call of the reader: the plan itself, its validation, and the places of what both find. */
final class Reading {

    private final JsonDocument document;
    private final @Nullable PlanValidator validator;
    private final int firstLine;

    Reading(JsonDocument document, @Nullable PlanValidator validator, int firstLine) {
        this.document = document;
        this.validator = validator;
        this.firstLine = firstLine;
    }

    ReadResult result() {
        DxPlan plan = document.read(DxPlanCodec.INSTANCE, true);
        ProblemPlaces places = document.places(firstLine);
        if (plan == null) {
            return result(null, null, places.locate(null, List.of()), List.of());
        }
        if (validator == null) {
            return result(plan, null, places.locate(plan, List.of()), List.of());
        }
        ValidationResult validation = validator.validate(plan, places.knownInPlan());
        List<Problem> located = places.locate(plan, validation.problems());
        ValidationConfig.Outcome outcome = validator.configure(plan, located);
        List<Suppressed> suppressed = new ArrayList<>(outcome.suppressed());
        suppressed.addAll(validation.suppressed());
        return result(plan, validation.profile(), outcome.problems(), suppressed);
    }

    private ReadResult result(
            @Nullable DxPlan plan, @Nullable Profile profile, List<Problem> problems, List<Suppressed> suppressed) {
        return new ReadResult(plan, profile, problems, suppressed, document.isComplete(), document.migratedFrom());
    }
}
