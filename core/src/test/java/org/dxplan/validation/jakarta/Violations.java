package org.dxplan.validation.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Measure;
import org.dxplan.model.common.PlanRules;
import org.dxplan.model.common.Severity;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What Hibernate Validator reports, and what {@link PlanValidator} reports, as lines that can be compared. */
final class Violations {

    /** The clock of both. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private Violations() {}

    /** A validator as a host makes it. */
    static Validator validator() {
        return validator(configuration());
    }

    /** A validator to which the constraint on the model says something else than by default. */
    static Validator validator(Severity leastSeverity, String profile) {
        HibernateValidatorConfiguration configuration = configuration();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        for (Class<?> type : List.of(DxPlan.class, Measure.class, Indicator.class, Evaluation.class)) {
            mapping.type(type)
                    .ignoreAnnotations(true)
                    .constraint(new GenericConstraintDef<>(PlanRules.class)
                            .param("leastSeverity", leastSeverity)
                            .param("profile", profile));
        }
        return validator(configuration.addMapping(mapping));
    }

    static Validator validator(HibernateValidatorConfiguration configuration) {
        return configuration.buildValidatorFactory().getValidator();
    }

    static HibernateValidatorConfiguration configuration() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> CLOCK);
    }

    /** Path and message of each violation, sorted, for their order is random. */
    static List<String> lines(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted()
                .toList();
    }

    /** JSON Pointer and message of each violation, sorted. */
    static List<String> pointerLines(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> pointer(violation.getPropertyPath()) + " " + violation.getMessage())
                .sorted()
                .toList();
    }

    /** JSON Pointer and text of each problem, sorted. */
    static List<String> pointerLines(PlanValidator validator, DxPlan plan) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : validator.validate(plan).problems()) {
            String message = problem.message(Locale.JAPANESE);
            lines.add(problem.pointer() + " "
                    + message
                    + problem.hint(Locale.JAPANESE)
                            .map(hint -> message.endsWith("。") ? hint : " " + hint)
                            .orElse(""));
        }
        lines.sort(null);
        return lines;
    }

    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                pointer.append('/').append(node.getIndex());
            }
            switch (node.getKind()) {
                case PROPERTY -> pointer.append('/').append(node.getName());
                case BEAN, CONTAINER_ELEMENT -> {}
                default -> throw new AssertionError(path + " has a node of the kind " + node.getKind());
            }
        }
        return pointer.toString();
    }
}
