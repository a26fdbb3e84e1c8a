package org.dxplan.examples.checks;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.dxplan.io.check.PlanCheck;
import org.dxplan.io.check.PlanChecks;
import org.dxplan.validation.PlanValidator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** One test for each plan file: the published plans have no errors, and those of this town exactly the expected problems. */
class PlanFilesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private static final PlanValidator VALIDATOR = PlanValidator.builder()
            .clock(CLOCK)
            .discover(PlanFilesTest.class.getClassLoader())
            .build();

    @TestFactory
    Stream<DynamicTest> noErrorsInPublishedPlans() {
        return PlanChecks.in(Path.of("..", "plans")).with(VALIDATOR).stream()
                .map(check -> dynamicTest(check.name(), check.uri(), check::verify));
    }

    /** What is wrong with a plan is written beside it, in a file with the suffix {@code .problems}. */
    @TestFactory
    Stream<DynamicTest> exactlyTheExpectedProblems() {
        boolean update = Boolean.getBoolean("update.golden");
        return PlanChecks.in(Path.of("src", "test", "resources", "plans")).with(VALIDATOR).stream()
                .map(check -> dynamicTest(check.name(), check.uri(), () -> verify(check, update)));
    }

    private static void verify(PlanCheck check, boolean update) {
        check.verifyExpected(update);
    }
}
