package org.dxplan.io.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.dxplan.io.PlanReader;
import org.dxplan.io.ReadResult;
import org.dxplan.io.support.ProblemLines;
import org.dxplan.model.DxPlan;
import org.dxplan.part.ExtensionValue;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Validates the plan files below {@code golden/rules/CODE/}: those named {@code ok*} stay within the rule, those named
 * {@code ng*} break it, and beside each stands what is found in it, exactly, in both languages. A file may name its profile
 * in {@code x-profile}; {@code NAME.old.json} is the earlier edition that {@code NAME.json} is compared with.
 * {@code -Dupdate.golden=true} writes what stands beside them anew, {@code -Drule=KPI} picks codes by their beginning.
 */
class RuleGoldensTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "rules");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    @TestFactory
    Stream<DynamicTest> files() throws IOException {
        return plans().stream()
                .filter(file -> code(file).startsWith(System.getProperty("rule", "")))
                .map(file -> dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        ReadResult result = PlanReader.of(validator(file)).read(file);
        List<Problem> problems = result.problems();
        ProblemLines.compareTold(problems, file.resolveSibling(stem(file) + ".problems"));
        if (stem(file).startsWith("ok")) {
            assertThat(problems).extracting(Problem::code).doesNotContain(code(file));
        } else {
            assertThat(problems).extracting(Problem::code).contains(code(file));
        }
    }

    private static PlanValidator validator(Path file) {
        DxPlan plan = PlanReader.create().read(file).plan().orElseThrow();
        PlanValidator validator =
                PlanValidator.builder().clock(CLOCK).profile(profile(plan)).build();
        Path old = file.resolveSibling(stem(file) + ".old.json");
        return Files.exists(old)
                ? validator.against(PlanReader.create().read(old).plan().orElseThrow())
                : validator;
    }

    private static @Nullable Profile profile(DxPlan plan) {
        return plan.extensions()
                .get("x-profile")
                .map(value -> Profile.find(((ExtensionValue.JsonString) value).value()))
                .orElse(null);
    }

    @Test
    void nothingLiesAround() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> {
                assertThat(FOLDER.relativize(file).toString())
                        .matches("[A-Z]{3}-[0-9]{2}/(ok|ng)(-[a-z0-9-]+)?\\.(json|problems|old\\.json)");
                assertThat(file.resolveSibling(stem(file) + ".json")).exists();
            });
        }
    }

    private static String code(Path file) {
        return FOLDER.relativize(file).getName(0).toString();
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.'));
    }

    private static List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")
                            && !file.toString().endsWith(".old.json"))
                    .sorted()
                    .toList();
        }
    }
}
