package org.dxplan.examples.benchmarks.naive;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a plan to records with databind, then validates it with Hibernate Validator and a reference check. */
public final class NaiveReader {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /**
     * Reads a plan.
     *
     * @param utf8  the document, not null
     * @return the plan, not null
     */
    public Object read(byte[] utf8) {
        return json.readValue(utf8, NaivePlan.class);
    }

    /**
     * Reads a plan and looks for mistakes.
     *
     * @param utf8  the document, not null
     * @return how many were found
     */
    public int readAndValidate(byte[] utf8) {
        NaivePlan plan = json.readValue(utf8, NaivePlan.class);
        Set<ConstraintViolation<NaivePlan>> violations = validator.validate(plan);
        return violations.size() + ReferenceCheck.check(plan).size();
    }
}
