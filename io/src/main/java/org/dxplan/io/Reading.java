package org.dxplan.io;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.io.codec.DxPlanCodec;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.ValidationResult;
import org.dxplan.validation.config.Suppressed;
import org.dxplan.validation.config.ValidationConfig;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Problem;
import org.jspecify.annotations.Nullable;

/** One call of the reader: the plan itself, its validation, and the places of what both find. */
final class Reading {

    private final JsonDocument document;
    private final @Nullable PlanValidator validator;
    private final int limit;

    /** Reads a document and lists so many problems at most. */
    Reading(JsonDocument document, @Nullable PlanValidator validator, int limit) {
        this.document = document;
        this.validator = validator;
        this.limit = limit;
    }

    ReadResult result() {
        DxPlan plan = document.read(DxPlanCodec.INSTANCE, true);
        if (plan == null) {
            return new ReadResult(null, null, document.problems(), List.of(), false);
        }
        ProblemPlaces places = document.places();
        if (validator == null) {
            ProblemList problems = ProblemList.of(places.locate(plan, List.of()), document.omitted(), limit);
            return new ReadResult(plan, null, problems, List.of(), document.isComplete());
        }
        ValidationResult validation = validator.validate(plan, document.known(), limit);
        List<Problem> located = places.locate(plan, validation.problems());
        ValidationConfig.Outcome outcome = validator.configure(plan, located);
        List<Suppressed> suppressed = new ArrayList<>(outcome.suppressed());
        suppressed.addAll(validation.suppressed());
        Omitted.Counter omitted = new Omitted.Counter();
        omitted.addAll(validator.configure(plan, document.omitted()));
        omitted.addAll(validation.omitted());
        ProblemList problems = ProblemList.of(outcome.problems(), omitted.omitted(), limit);
        return new ReadResult(plan, validation.profile(), problems, suppressed, document.isComplete());
    }
}
