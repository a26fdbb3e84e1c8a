package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dxplan.io.report.CheckedFile;
import org.dxplan.io.report.JUnitReport;
import org.dxplan.io.report.JsonReport;
import org.dxplan.io.report.ProblemReport;
import org.dxplan.io.report.SarifReport;
import org.dxplan.io.report.SourceText;
import org.dxplan.io.report.TextReport;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.TextRange;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads, validates, reports and writes whatever the fuzzer makes of the files of the tests: only the documented outcomes are
 * allowed. Without {@code JAZZER_FUZZ=1} each file is tried once as it is.
 */
class PlanFuzzTest {

    private final PlanReader reader = PlanReader.of(PlanValidator.create());

    /** The files from which the fuzzer starts. */
    static Stream<byte[]> goldens() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "golden"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(PlanFuzzTest::bytes)
                    .toList()
                    .stream();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    @MethodSource("goldens")
    @FuzzTest(maxDuration = "5m")
    void aPlanIsReadOrItsProblemsAreTold(byte[] text) {
        ReadResult result = reader.read(text);
        areTold(result.problems(), text);
        assertThat(result.plan().isPresent() || !result.problems().isEmpty()).isTrue();
        for (ProblemReport report : List.of(
                TextReport.to(new StringWriter(), Locale.JAPANESE),
                JsonReport.to(new StringWriter(), Locale.ENGLISH),
                SarifReport.to(new StringWriter(), Locale.JAPANESE),
                JUnitReport.to(new StringWriter(), Locale.ENGLISH))) {
            report.add(CheckedFile.of("plan.json", result).withSource(SourceText.of(text)));
            report.end();
        }
    }

    @MethodSource("goldens")
    @FuzzTest(maxDuration = "5m")
    void whatWasReadCompletelyIsWrittenAndReadAgain(byte[] text) {
        ReadResult result = PlanReader.create().read(text);
        if (!result.isComplete()) {
            return;
        }
        DxPlan plan = result.plan().orElseThrow();
        byte[] written = PlanWriter.create().toBytes(plan);
        ReadResult again = PlanReader.create().read(written);
        assertThat(again.isComplete()).isTrue();
        if (!mayHoldEmptyObject(text)) {
            assertThat(again.plan()).hasValue(plan);
        }
        assertThat(PlanWriter.create().toBytes(again.plan().orElseThrow())).isEqualTo(written);
    }

    /** An object with nothing in it is not written; nor is one with nothing but nulls. */
    private static boolean mayHoldEmptyObject(byte[] text) {
        return Pattern.compile("\\{\\s*}|null")
                .matcher(new String(text, StandardCharsets.UTF_8))
                .find();
    }

    @MethodSource("goldens")
    @FuzzTest(maxDuration = "5m")
    void aConfigurationIsReadOrItsProblemsAreTold(byte[] text) {
        ConfigFile config = ConfigFile.read(text);
        areTold(config.problems(), text);
        assertThat(config.config().isPresent() || !config.problems().isEmpty()).isTrue();
        BaselineFile baseline = BaselineFile.read(text);
        areTold(baseline.problems(), text);
        assertThat(baseline.baseline().isPresent() || !baseline.problems().isEmpty())
                .isTrue();
    }

    private static void areTold(List<Problem> problems, byte[] text) {
        int lines = 1;
        for (byte b : text) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        for (Problem problem : problems) {
            TextRange range = problem.range().orElseThrow();
            assertThat(range.endLine()).isBetween(range.startLine(), lines);
            assertThat(range.endColumn()).isLessThanOrEqualTo(text.length + 2);
            assertThat(problem.message(Locale.JAPANESE)).isNotBlank();
            assertThat(problem.message(Locale.ENGLISH)).isNotBlank();
            problem.hint(Locale.JAPANESE).ifPresent(hint -> assertThat(hint).isNotBlank());
        }
    }
}
