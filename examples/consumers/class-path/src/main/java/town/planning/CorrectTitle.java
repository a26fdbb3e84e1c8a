package town.planning;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dxplan.io.PlanReader;
import org.dxplan.io.PlanWriter;
import org.dxplan.io.ReadResult;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Measure;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;

/** Corrects a misprint in the title of a measure: {@code CorrectTitle PLAN CORRECTED_PLAN}. */
public final class CorrectTitle {

    private CorrectTitle() {}

    /** Reads the plan, tells its problems before and after the correction, and writes the corrected plan. */
    public static void main(String[] args) {
        PlanValidator validator = PlanValidator.builder()
                .clock(Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.ofHours(9)))
                .build();
        ReadResult result = PlanReader.of(validator).read(Path.of(args[0]));
        DxPlan plan = result.orElseThrow();
        System.out.println(plan.title());
        result.problems().forEach(CorrectTitle::tell);

        DxPlan corrected = plan.withElement("m-02-1", element -> retitle((Measure) element, "デジタルデバイド※対策の充実"));
        System.out.println("Corrected:");
        validator.validate(corrected).problems().forEach(CorrectTitle::tell);
        PlanWriter.create().write(corrected, Path.of(args[1]));
    }

    private static Measure retitle(Measure measure, String title) {
        return measure.toBuilder().title(title).build();
    }

    private static void tell(Problem problem) {
        System.out.println(problem.severity() + " " + problem.code() + " " + problem.pointer());
    }
}
