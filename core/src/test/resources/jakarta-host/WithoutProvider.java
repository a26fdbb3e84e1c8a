package town.host;

import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;

/** Validates a plan where no provider of Jakarta Validation is. */
public final class WithoutProvider {

    private WithoutProvider() {}

    public static void main(String[] args) {
        PlanValidator.create().validate(SubmittedPlan.get()).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .forEach(problem -> System.out.print(problem.pointer() + "\n"));
    }
}
