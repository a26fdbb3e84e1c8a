package org.dxplan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.junit.jupiter.api.Test;

/** There is one engine: violations and problems are the same, at the same places, and as many. */
class SameProblemsPropertyTest {

    private static final PlanValidator RULES =
            PlanValidator.builder().clock(Violations.CLOCK).build();
    private static final Validator EVERYTHING = Violations.validator(Severity.INFO, "");
    private static final Validator ERRORS = Violations.validator();

    @Provide
    static Arbitrary<DxPlan> damaged() {
        return DamagedPlans.plans();
    }

    @Property(tries = 300)
    void violationsAreTheProblems(@ForAll("damaged") DxPlan plan) {
        assertThat(Violations.pointerLines(EVERYTHING.validate(plan))).isEqualTo(Violations.pointerLines(RULES, plan));
    }

    @Property(tries = 100)
    void byDefaultTheyAreTheErrors(@ForAll("damaged") DxPlan plan) {
        Set<ConstraintViolation<DxPlan>> violations = ERRORS.validate(plan);
        assertThat(violations.stream().map(violation -> Violations.pointer(violation.getPropertyPath())))
                .containsExactlyInAnyOrderElementsOf(RULES.validate(plan).problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::pointer)
                        .toList());
        assertThat(violations.isEmpty()).isEqualTo(RULES.validate(plan).isValid());
    }

    @Test
    void theDamagesShowManyRules() {
        assertThat(RULES.validate(DamagedPlans.wrecked("{防災} ${1+1}")).problems())
                .extracting(Problem::code)
                .contains("COD-01", "COD-04", "COD-06", "COD-07", "GLS-01", "IDN-01", "IDN-05", "IDN-10", "PER-03")
                .contains("REF-01", "REF-07", "STR-05");
    }
}
