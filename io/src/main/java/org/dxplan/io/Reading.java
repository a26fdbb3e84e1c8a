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
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;

/** One call of the reader: the plan itself, its validation, and the places of what both find. */
final class Reading {

    private final JsonDocument document;
    private final @Nullable PlanValidator validator;
    private final int limit;
    private final int firstLine;

    /** Reads a document and lists so many problems at most, in a text whose first line has a number. */
    Reading(JsonDocument document, @Nullable PlanValidator validator, int limit, int firstLine) {
        this.document = document;
        this.validator = validator;
        this.limit = limit;
        this.firstLine = firstLine;
    }

    ReadResult result() {
        DxPlan plan = document.read(DxPlanCodec.INSTANCE, true);
        if (plan == null) {
            return result(null, null, document.problems(firstLine), List.of());
        }
        ProblemPlaces places = document.places(firstLine);
        if (validator == null) {
            ProblemList problems = ProblemList.of(places.locate(plan, List.of()), document.omitted(), limit);
            return result(plan, null, problems, List.of());
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
        return result(plan, validation.profile(), problems, suppressed);
    }

    private ReadResult result(
            @Nullable DxPlan plan, @Nullable Profile profile, ProblemList problems, List<Suppressed> suppressed) {
        return new ReadResult(plan, profile, problems, suppressed, document.isComplete(), document.migratedFrom());
    }
}
