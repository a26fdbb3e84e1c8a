package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dxplan.io.support.ProblemLines;
import org.dxplan.validation.rule.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the files below {@code golden/CODE/}: those named {@code ok-*} stay within the rule, those named {@code ng-*} break
 * it, and beside each stands what is found in it, exactly. {@code -Dupdate.golden=true} writes what stands beside them anew.
 */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private final PlanReader reader = PlanReader.create();

    @TestFactory
    Stream<DynamicTest> files() throws IOException {
        return files(".json").map(file -> dynamicTest(FOLDER.relativize(file).toString(), () -> check(file)));
    }

    private void check(Path file) throws IOException {
        String code = code(file);
        List<Problem> problems = reader.read(file).problems();
        ProblemLines.compare(problems, expectations(file));
        if (file.getFileName().toString().startsWith("ok-")) {
            assertThat(problems).extracting(Problem::code).doesNotContain(code);
        } else {
            assertThat(problems).extracting(Problem::code).contains(code);
        }
    }

    @Test
    void nothingLiesAround() throws IOException {
        assertThat(files("")).allSatisfy(file -> {
            assertThat(FOLDER.relativize(file).toString())
                    .matches("(DOC|WRK)-[0-9]{2}/(ok|ng)-[a-z0-9-]+\\.(json|problems)");
            assertThat(file.resolveSibling(file.getFileName().toString().replace(".problems", ".json")))
                    .exists();
        });
    }

    @Test
    void everyRuleOfTheReaderIsKeptAndBroken() throws IOException {
        List<String> codes = Stream.concat(
                        Stream.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12")
                                .map("DOC-"::concat),
                        Stream.of("01", "02", "03", "05").map("WRK-"::concat))
                .toList();
        for (String prefix : List.of("ok-", "ng-")) {
            assertThat(files(".json")
                            .filter(file -> file.getFileName().toString().startsWith(prefix))
                            .map(GoldenFilesTest::code)
                            .distinct()
                            .sorted())
                    .isEqualTo(codes);
        }
    }

    private static String code(Path file) {
        return FOLDER.relativize(file).getName(0).toString();
    }

    private static Path expectations(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".json", ".problems"));
    }

    private static Stream<Path> files(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(suffix))
                    .filter(file -> !file.startsWith(FOLDER.resolve("rules")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
