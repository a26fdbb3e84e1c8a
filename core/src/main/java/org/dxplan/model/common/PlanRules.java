package org.dxplan.model.common;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A constraint of Jakarta Validation: no rule of the library finds a problem in the plan (計画の検証規則).
 *
 * <p>It stands on {@code DxPlan}, {@code Measure}, {@code Indicator} and {@code Evaluation}, so {@code @Valid} is all
 * that a host needs. Where errors are not enough, the host puts the constraint beside its own property, in place of
 * {@code @Valid}:
 *
 * <pre>{@code
 * record Submission(@NotBlank String municipality, @Valid DxPlan plan) {}
 *
 * record Draft(@PlanRules(leastSeverity = Severity.WARNING, profile = "draft") DxPlan plan) {}
 * }</pre>
 *
 * <p>Each problem that {@code PlanValidator} finds is one violation. Its path leads to the place of the problem ({@code
 * plan.goals[0].measures[1].title}; {@code plan.alignment.sdgs[2].<list element>} for an item of a list of numbers or
 * texts), its message is message and hint of the problem. Rules that ask for today's date ask the {@code ClockProvider}
 * of the validator, for the date in Japan. Null is valid.
 *
 * <p>A measure, an indicator or an evaluation alone is held to the rules that need nothing else of the plan: that a
 * level or a scale is not defined shows only in the plan.
 *
 * <p>Hibernate Validator finds the implementation by itself. It needs no expression language here; without one, give it
 * a {@code ParameterMessageInterpolator}. Another provider is told by a mapping, in a file that {@code
 * META-INF/validation.xml} names or by {@code Configuration.addMapping}:
 *
 * <pre>{@code
 * <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
 *   <constraint-definition annotation="org.dxplan.model.common.PlanRules">
 *     <validated-by include-existing-validators="false">
 *       <value>org.dxplan.validation.jakarta.PlanRulesValidatorForDxPlan</value>
 *       <value>org.dxplan.validation.jakarta.PlanRulesValidatorForMeasure</value>
 *       <value>org.dxplan.validation.jakarta.PlanRulesValidatorForIndicator</value>
 *       <value>org.dxplan.validation.jakarta.PlanRulesValidatorForEvaluation</value>
 *     </validated-by>
 *   </constraint-definition>
 * </constraint-mappings>
 * }</pre>
 *
 * <p>Without a provider the annotation does nothing.
 */
@Documented
@Constraint(validatedBy = {})
@Repeatable(PlanRules.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
public @interface PlanRules {

    /**
     * Returns the message of the constraint as a whole. It shows only where a composed constraint reports a single
     * violation: every problem has the text of its rule.
     *
     * @return the message, not null
     */
    String message() default "計画に誤りがあります。";

    /**
     * Returns the groups in which the constraint is checked.
     *
     * @return the groups, none for the default group, not null
     */
    Class<?>[] groups() default {};

    /**
     * Returns what the host attaches to the violations.
     *
     * @return the payload, not null
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * Returns how serious a problem must at least be to count.
     *
     * @return the least severity (重大度), not null
     */
    Severity leastSeverity() default Severity.ERROR;

    /**
     * Returns the profile (検証プロファイル), which says which rules hold.
     *
     * @return the profile's code such as {@code draft}, empty for the one that fits the plan, not null
     */
    String profile() default "";

    /**
     * Returns the language of the messages.
     *
     * @return the language tag: Japanese for {@code ja}, otherwise English, not null
     */
    String language() default "ja";

    /** Holds several constraints of this kind on one element, such as for different groups. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({
        ElementType.TYPE,
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @interface List {

        /**
         * Returns the constraints.
         *
         * @return the constraints, not null
         */
        PlanRules[] value();
    }
}
