package org.dxplan.validation.config;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.RuleCatalog;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of a user about validation (検証の設定).
 *
 * <pre>{@code
 * ValidationConfig config = ValidationConfig.builder()
 *         .profile(Profile.PROGRESS)
 *         .severities(Map.of("KPI-13", Severity.WARNING))
 *         .addSuppressions(Suppression.builder().code("GLS").reason("用語集は別冊にある。").build())
 *         .build();
 * PlanValidator validator = PlanValidator.builder().config(config).build();
 * }</pre>
 *
 * <p>The most precise severity counts: that of {@code KPI-13} before that of {@code KPI}. Errors of the group DOC are beyond
 * it: what cannot be read can neither be accepted nor be made less serious. This class is immutable and thread-safe.
 *
 * @param profile  the profile for every plan, null for the one that fits each
 * @param severities  how serious problems are, by code or beginning of codes, in the order given, not null, copied
 * @param suppressions  what is accepted, not null, copied
 */
@RecordBuilder
public record ValidationConfig(
        @Nullable Profile profile, Map<String, Severity> severities, List<Suppression> suppressions) {

    /** A configuration that changes nothing. */
    public static final ValidationConfig NONE = new ValidationConfig(null, Map.of(), List.of());

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a component that must not be null is, or if a collection holds null
     */
    public ValidationConfig {
        LinkedHashMap<String, Severity> copy = new LinkedHashMap<>(severities);
        for (Map.Entry<String, Severity> entry : copy.entrySet()) {
            Objects.requireNonNull(entry.getKey(), "code");
            Objects.requireNonNull(entry.getValue(), entry.getKey());
        }
        severities = Collections.unmodifiableMap(copy);
        suppressions = List.copyOf(suppressions);
    }

    /**
     * Starts a configuration that changes nothing.
     *
     * @return a new builder, not null
     */
    public static ValidationConfigBuilder builder() {
        return ValidationConfigBuilder.builder(NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this configuration, not null
     */
    public ValidationConfigBuilder toBuilder() {
        return ValidationConfigBuilder.builder(this);
    }

    /**
     * Applies the configuration to problems: gives them their severity and takes out what is accepted. Applying it again
     * changes nothing.
     *
     * @param planId  the id of the plan in which they were found, not null
     * @param problems  the problems, not null
     * @param today  the date of the validation, not null
     * @return what is left and what was accepted, each in the given order, not null
     */
    public Outcome apply(String planId, List<Problem> problems, LocalDate today) {
        if (severities.isEmpty() && suppressions.isEmpty()) {
            return new Outcome(problems, List.of());
        }
        List<Problem> left = new ArrayList<>();
        List<Suppressed> accepted = new ArrayList<>();
        for (Problem problem : problems) {
            Optional<Suppression> suppression =
                    Codes.isFixed(problem) ? Optional.empty() : find(planId, problem, today);
            if (suppression.isPresent()) {
                accepted.add(new Suppressed(problem, suppression.get()));
            } else {
                left.add(graded(problem));
            }
        }
        return new Outcome(left, accepted);
    }

    /**
     * Applies the configuration to problems of which only the number is known: those of a rule that is accepted whatever
     * the subject, member and place are taken out. A suppression that names one of these cannot be applied.
     *
     * @param planId  the id of the plan in which they were found, not null
     * @param omitted  the numbers of problems, not null
     * @param catalog  the rules that there are, not null
     * @param today  the date of the validation, not null
     * @return what is left, not null
     */
    public Omitted apply(String planId, Omitted omitted, RuleCatalog catalog, LocalDate today) {
        if (severities.isEmpty() && suppressions.isEmpty()) {
            return omitted;
        }
        Omitted.Counter left = new Omitted.Counter();
        omitted.forEach((code, severity, count) -> {
            if (Codes.isFixed(catalog.get(code), severity)) {
                left.add(code, severity, count);
            } else if (suppressions.stream().noneMatch(one -> one.acceptsAll(planId, code, today))) {
                Severity graded = severity(code);
                left.add(code, graded == null ? severity : graded, count);
            }
        });
        return left.omitted();
    }

    private Optional<Suppression> find(String planId, Problem problem, LocalDate today) {
        return suppressions.stream()
                .filter(one -> !one.isExpired(today) && one.matches(planId, problem))
                .findFirst();
    }

    private Problem graded(Problem problem) {
        Severity severity = severity(problem.code());
        return severity == null || Codes.isFixed(problem) ? problem : problem.withSeverity(severity);
    }

    /** How serious the problems of a rule are; null if nothing is said. */
    private @Nullable Severity severity(String problemCode) {
        String best = "";
        for (String code : severities.keySet()) {
            if (Codes.cover(code, problemCode) && code.length() > best.length()) {
                best = code;
            }
        }
        return severities.get(best);
    }

    /**
     * What a configuration makes of problems.
     *
     * @param problems  what is left, not null, copied
     * @param suppressed  what was accepted, not null, copied
     */
    public record Outcome(List<Problem> problems, List<Suppressed> suppressed) {

        /**
         * Holds the components.
         *
         * @throws NullPointerException if a component is null
         */
        public Outcome {
            problems = List.copyOf(problems);
            suppressed = List.copyOf(suppressed);
        }
    }
}
