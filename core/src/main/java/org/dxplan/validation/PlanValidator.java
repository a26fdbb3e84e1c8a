package org.dxplan.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleEngine;
import org.jspecify.annotations.Nullable;

/**
 * Validates plans (計画の検証): applies every rule that holds in the profile and returns all problems.
 *
 * <pre>{@code
 * ValidationResult result = PlanValidator.create().validate(plan);
 * for (Problem problem : result.problems()) {
 *     System.out.println(problem.pointer() + " " + problem.message(Locale.JAPANESE));
 * }
 * }</pre>
 *
 * <p>The plan is walked once and the cost grows linearly with its size. This class is immutable and thread-safe; make one
 * and keep it.
 */
public final class PlanValidator {

    /** Japan's time, all year round; an offset, for the rules of time zones would be loaded for nothing. */
    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private final List<Rule> rules;
    private final @Nullable Profile profile;
    private final Clock clock;
    private final @Nullable DxPlan previous;

    private PlanValidator(List<Rule> rules, @Nullable Profile profile, Clock clock, @Nullable DxPlan previous) {
        this.rules = rules;
        this.profile = profile;
        this.clock = clock;
        this.previous = previous;
    }

    /**
     * Obtains a validator with the rules of the library, the profile that fits each plan, and the system's clock in
     * Japan's time.
     *
     * @return the validator, not null
     */
    public static PlanValidator create() {
        return builder().build();
    }

    /**
     * Starts a validator with the rules of the library.
     *
     * @return a new builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Validates a plan.
     *
     * @param plan  the plan, not null
     * @return the plan and its problems, not null
     */
    public ValidationResult validate(DxPlan plan) {
        return validate(plan, List.of());
    }

    /**
     * Validates a plan against an earlier edition of it: what a single edition can say, and what changed without a word.
     *
     * @param previous  the earlier edition, not null
     * @param plan  the plan, not null
     * @return the plan and its problems, not null
     */
    public ValidationResult validate(DxPlan previous, DxPlan plan) {
        return against(previous).validate(plan);
    }

    /**
     * Returns a validator that compares whatever it validates with an earlier edition, too.
     *
     * @param previous  the earlier edition, not null
     * @return the validator, not null
     */
    public PlanValidator against(DxPlan previous) {
        return new PlanValidator(rules, profile, clock, Objects.requireNonNull(previous, "previous"));
    }

    /**
     * Validates a plan of which some problems are already known, because reading it found them: one mistake gives one
     * problem, so a rule is silent about a member that is already reported.
     *
     * @param plan  the plan, not null
     * @param known  the problems found while reading, not null
     * @return the plan and the problems found in addition, not null
     */
    public ValidationResult validate(DxPlan plan, List<Problem> known) {
        Profile applied = profile != null ? profile : Profile.of(plan);
        List<Problem> problems = RuleEngine.run(rules, plan, previous, applied, LocalDate.now(clock), known);
        return new ValidationResult(plan, applied, problems);
    }

    /**
     * Puts a validator together.
     */
    public static final class Builder {
        private final List<Rule> rules = new ArrayList<>(BuiltInRules.all());
        private @Nullable Profile profile;
        private Clock clock = Clock.system(JAPAN);

        private Builder() {}

        /**
         * Adds a rule to those of the library.
         *
         * @param rule  the rule, not null
         * @return this, not null
         */
        public Builder add(Rule rule) {
            rules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Chooses the profile for every plan; without it the one that fits each plan is taken.
         *
         * @param profile  the profile, null for the one that fits
         * @return this, not null
         */
        public Builder profile(@Nullable Profile profile) {
            this.profile = profile;
            return this;
        }

        /**
         * Sets the clock that says what today is.
         *
         * @param clock  the clock, not null
         * @return this, not null
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Makes the validator.
         *
         * @return the validator, not null
         */
        public PlanValidator build() {
            return new PlanValidator(List.copyOf(rules), profile, clock, null);
        }
    }
}
