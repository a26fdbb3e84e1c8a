package org.dxplan.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dxplan.io.PlanReader;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.junit.jupiter.api.Test;

/** All reports tell the same problems in the same order. */
class ReportsAgreeTest {

    private static List<CheckedFile> files() throws IOException {
        PlanReader reader = PlanReader.of(PlanValidator.create());
        try (Stream<Path> plans = Files.list(Path.of("..", "examples", "plans"))) {
            return Stream.concat(Stream.of(Path.of("src", "test", "resources", "ten-mistakes.json")), plans.sorted())
                    .filter(file -> file.toString().endsWith(".json"))
                    .map(file -> checked(reader, file))
                    .toList();
        }
    }

    private static CheckedFile checked(PlanReader reader, Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return CheckedFile.of(file.toString(), reader.read(bytes)).withSource(SourceText.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes that a pattern finds in a report. */
    private static List<String> codes(
            BiFunction<Writer, Locale, ProblemReport> form, List<CheckedFile> files, Locale locale, String pattern) {
        StringWriter out = new StringWriter();
        ProblemReport report = form.apply(out, locale);
        files.forEach(report::add);
        report.end();
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(out.toString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void theSameProblemsInTheSameOrder() throws IOException {
        List<CheckedFile> files = files();
        List<String> expected = files.stream()
                .flatMap(file -> file.problems().stream())
                .map(Problem::code)
                .toList();
        assertThat(expected).hasSizeGreaterThan(20);
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(codes(TextReport::to, files, locale, "^\\S+\\.json:\\d+:\\d+ \\S+ (\\S+) "))
                    .isEqualTo(expected);
            assertThat(codes(JsonReport::to, files, locale, "^    \"code\": \"(\\S+)\",$"))
                    .isEqualTo(expected);
            assertThat(codes(SarifReport::to, files, locale, "^ +\"ruleId\": \"(\\S+)\",$"))
                    .isEqualTo(expected);
            assertThat(codes(JUnitReport::to, files, locale, "<testcase name=\"(\\S+-\\d+) "))
                    .isEqualTo(expected);
        }
    }
}
