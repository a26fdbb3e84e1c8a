package org.dxplan.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.config.ValidationConfig;
import org.dxplan.validation.rule.Known;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleEngine;
import org.dxplan.validation.rule.RuleInfo;
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
    private final RuleCatalog own;
    private final ValidationConfig config;
    private final Clock clock;
    private final @Nullable DxPlan previous;

    private PlanValidator(
            List<Rule> rules, RuleCatalog own, ValidationConfig config, Clock clock, @Nullable DxPlan previous) {
        this.rules = rules;
        this.own = own;
        this.config = config;
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
     * Returns all rules that this validator knows.
     *
     * @return the catalogue of the library, then the codes of added rules, not null
     */
    public RuleCatalog catalog() {
        return RuleCatalog.builtIn().with(own);
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
        return new PlanValidator(rules, own, config, clock, Objects.requireNonNull(previous, "previous"));
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
        return validate(plan, Known.of(known), Integer.MAX_VALUE);
    }

    /**
     * Validates a plan of which some problems are already known, and lists only so many others.
     *
     * @param plan  the plan, not null
     * @param known  what reading it has already reported, not null
     * @param limit  how many problems are listed, those that come first in canonical order; the others are counted
     * @return the plan and the problems found in addition, not null
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ValidationResult validate(DxPlan plan, Known known, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit must be at least 1");
        }
        Profile chosen = config.profile();
        Profile applied = chosen != null ? chosen : Profile.of(plan);
        LocalDate today = LocalDate.now(clock);
        RuleEngine.Result found = RuleEngine.run(rules, own, plan, previous, applied, today, known, limit);
        ValidationConfig.Outcome outcome = config.apply(plan.id(), found.problems(), today);
        return new ValidationResult(
                plan, applied, outcome.problems(), outcome.suppressed(), configure(plan, found.omitted()));
    }

    /**
     * Applies the configuration to problems of which only the number is known: those of a rule that is accepted as a whole,
     * whatever the subject, are taken out.
     *
     * @param plan  the plan, not null
     * @param omitted  the numbers of problems, not null
     * @return what is left, not null
     */
    public Omitted configure(DxPlan plan, Omitted omitted) {
        // Without need no catalogue is loaded.
        return omitted.isEmpty() ? omitted : config.apply(plan.id(), omitted, catalog(), LocalDate.now(clock));
    }

    /**
     * Applies the configuration to problems that reading a plan has found, as it is applied to those of the rules.
     *
     * @param plan  the plan, not null
     * @param problems  the problems, not null
     * @return what is left and what was accepted, not null
     */
    public ValidationConfig.Outcome configure(DxPlan plan, List<Problem> problems) {
        return config.apply(plan.id(), problems, LocalDate.now(clock));
    }

    /**
     * Puts a validator together.
     */
    public static final class Builder {
        private final List<Rule> rules = new ArrayList<>(BuiltInRules.all());
        private RuleCatalog own = RuleCatalog.EMPTY;
        private ValidationConfig config = ValidationConfig.NONE;
        private Clock clock = Clock.system(JAPAN);

        private Builder() {}

        /**
         * Adds a rule to those of the library.
         *
         * @param rule  the rule, not null
         * @return this, not null
         * @throws IllegalArgumentException if neither the rule's catalogue nor that of the library tells of one of its codes,
         *     or if its catalogue tells of a code of the library
         */
        public Builder add(Rule rule) {
            RuleCatalog brought = rule.catalog();
            for (RuleInfo info : brought.rules()) {
                if (RuleCatalog.builtIn().find(info.code()).isPresent()) {
                    throw new IllegalArgumentException(info.code() + " is the code of a rule of the library");
                }
            }
            own = own.with(brought);
            for (String code : rule.codes()) {
                if (own.find(code).isEmpty() && RuleCatalog.builtIn().find(code).isEmpty()) {
                    throw new IllegalArgumentException("No catalogue tells of " + code);
                }
            }
            rules.add(rule);
            return this;
        }

        /**
         * Adds the rules that the class path or module path provides as services of the type {@link Rule}. Nothing is found
         * without this call.
         *
         * @param loader  where to look, such as {@code Thread.currentThread().getContextClassLoader()}, not null
         * @return this, not null
         * @throws java.util.ServiceConfigurationError if a provider cannot be made
         * @throws IllegalArgumentException as {@link #add} does
         */
        public Builder discover(ClassLoader loader) {
            for (Rule rule : ServiceLoader.load(Rule.class, Objects.requireNonNull(loader, "loader"))) {
                add(rule);
            }
            return this;
        }

        /**
         * Chooses the profile for every plan; without it the one that fits each plan is taken.
         *
         * @param profile  the profile, null for the one that fits
         * @return this, not null
         */
        public Builder profile(@Nullable Profile profile) {
            config = config.toBuilder().profile(profile).build();
            return this;
        }

        /**
         * Takes over the decisions of a user: profile, severities and what is accepted. A profile chosen later replaces
         * that of the configuration.
         *
         * @param config  the configuration, not null
         * @return this, not null
         */
        public Builder config(ValidationConfig config) {
            this.config = Objects.requireNonNull(config, "config");
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
            return new PlanValidator(List.copyOf(rules), own, config, clock, null);
        }
    }
}
