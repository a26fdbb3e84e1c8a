package town.planning;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.dxplan.io.PlanReader;
import org.dxplan.io.PlanWriter;
import org.dxplan.io.ReadResult;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Measure;
import org.dxplan.model.common.Responsible;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;

/** Writes into a plan which unit carries out a measure: {@code AssignUnit PLAN MEASURE UNIT NEW_PLAN}. */
public final class AssignUnit {

    private AssignUnit() {}

    /** Reads the plan, tells its problems in Japanese, and writes the new one unless it has more of them. */
    public static void main(String[] args) {
        System.out.println(AssignUnit.class.getModule());
        PlanValidator validator = PlanValidator.builder()
                .clock(Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.ofHours(9)))
                .build();
        ReadResult result = PlanReader.of(validator).read(Path.of(args[0]));
        for (Problem problem : result.problems()) {
            System.out.println(problem.severity() + " " + problem.message(Locale.JAPANESE));
        }
        Responsible unit = Responsible.ofUnit(args[2], null);
        DxPlan assigned = result.orElseThrow().withElement(args[1], element -> assign((Measure) element, unit));
        int after = validator.validate(assigned).problems().size();
        System.out.println(after + " problems after the assignment");
        if (after <= result.problems().size()) {
            PlanWriter.create().write(assigned, Path.of(args[3]));
        }
    }

    private static Measure assign(Measure measure, Responsible unit) {
        return measure.toBuilder().addResponsibles(unit).build();
    }
}
