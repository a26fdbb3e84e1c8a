package org.dxplan.validation;

import java.util.List;
import java.util.Objects;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.config.Suppressed;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;

/**
 * A plan together with what is wrong in it (検証結果).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param plan  the plan that was validated, not null
 * @param profile  the profile that was applied, not null
 * @param problems  what was found, in canonical order, not null, copied
 * @param suppressed  what was found and is accepted by the configuration, in canonical order, not null, copied
 * @param omitted  how many problems were found beyond those listed, if only so many were asked for, not null
 */
public record ValidationResult(
        DxPlan plan, Profile profile, List<Problem> problems, List<Suppressed> suppressed, Omitted omitted) {

    /**
     * Holds a result.
     *
     * @throws NullPointerException if a component is null
     */
    public ValidationResult {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(profile, "profile");
        problems = List.copyOf(problems);
        suppressed = List.copyOf(suppressed);
        Objects.requireNonNull(omitted, "omitted");
    }

    /**
     * Tells whether nothing of severity error was found.
     *
     * @return true if the plan is usable; there may be warnings
     */
    public boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /**
     * Counts the problems of a severity, those that are not listed included.
     *
     * @param severity  the severity, not null
     * @return how many there are
     */
    public long count(Severity severity) {
        return problems.stream()
                        .filter(problem -> problem.severity() == severity)
                        .count()
                + omitted.count(severity);
    }
}
