package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dxplan.io.support.ProblemLines;
import org.dxplan.io.support.RealPlan;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.config.Baseline;
import org.dxplan.validation.config.ValidationConfig;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "config");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private static PlanReader reader(ValidationConfig config) {
        return PlanReader.of(PlanValidator.builder().clock(CLOCK).config(config).build());
    }

    @Test
    void aConfigurationIsAppliedAndReviewed() throws IOException {
        ConfigFile file = ConfigFile.read(FOLDER.resolve("review.json"));
        assertThat(file.problems()).isEmpty();
        ReadResult all = reader(ValidationConfig.NONE).read(RealPlan.FILE);
        ReadResult result = reader(file.config().orElseThrow()).read(RealPlan.FILE);

        assertThat(all.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "info PER-04 /period/end {end=2026年度, other=自治体デジタル・トランスフォーメーション（DX）推進計画, otherEnd=2025年度}",
                        "warning GLS-01 /goals/0/policyAreas/1/measures/0/title {word=デジタルデバインド, nearest=デジタルデバイド}",
                        "warning STR-07 /claims/16/text {text=デジタルで暮らしをより便利に 未来を楽しみまち ちとせ, original=デジタルで暮らしをより便利に 未来を楽しむまち ちとせ}",
                        "warning GLS-01 /claims/33/text {word=ロボット}");
        assertThat(result.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "info PER-04 /period/end {end=2026年度, other=自治体デジタル・トランスフォーメーション（DX）推進計画, otherEnd=2025年度}",
                        "info GLS-01 /goals/0/policyAreas/1/measures/0/title {word=デジタルデバインド, nearest=デジタルデバイド}");
        assertThat(result.suppressed())
                .extracting(one -> one.problem().pointer())
                .containsExactly("/claims/16/text", "/claims/33/text");
        ProblemLines.compareTold(
                file.review(result.suppressed(), RuleCatalog.builtIn(), LocalDate.of(2026, 11, 22)),
                FOLDER.resolve("review.problems"));
    }

    @Test
    void mistakesAreToldWithTheirPlace() throws IOException {
        ConfigFile file = ConfigFile.read(FOLDER.resolve("mistakes.json"));
        assertThat(file.config()).isEmpty();
        ProblemLines.compareTold(file.problems(), FOLDER.resolve("mistakes.problems"));
        assertThat(file.review(List.of(), RuleCatalog.builtIn(), LocalDate.of(2026, 11, 22)))
                .isEqualTo(file.problems());
    }

    @Test
    void brokenTextIsNoConfiguration() {
        ConfigFile file = ConfigFile.read("{\"profile\": ".getBytes(StandardCharsets.UTF_8));
        assertThat(file.config()).isEmpty();
        assertThat(file.problems()).extracting(Problem::code).containsExactly("DOC-01");
        assertThat(ConfigFile.read("{}".getBytes(StandardCharsets.UTF_8)).config())
                .contains(ValidationConfig.NONE);
    }

    @Test
    void warningsOfReadingAreAcceptedToo() {
        String text =
                RealPlan.text().replace("\"shortTitle\"", "\"shortTilte\"").replaceFirst("\\{", "{\"memo\": 1,");
        ValidationConfig config =
                ConfigFile.read("""
                        {"suppressions": [{"code": "DOC-08", "member": "memo", "reason": "庁内の覚え書き"}]}
                        """.getBytes(StandardCharsets.UTF_8)).config().orElseThrow();
        ReadResult result = reader(config).read(text);
        assertThat(result.problems()).extracting(Problem::pointer).doesNotContain("/memo");
        assertThat(result.suppressed())
                .extracting(one -> one.problem().pointer())
                .containsExactly("/memo");
    }

    @Test
    void aBaselineIsWrittenAndRead(@TempDir Path folder) throws IOException {
        List<Problem> problems =
                reader(ValidationConfig.NONE).read(RealPlan.FILE).problems();
        Baseline baseline = Baseline.NONE.with("chitose-dx-2024", problems);
        Path file = folder.resolve("baseline.json");
        BaselineFile.write(baseline, file);

        assertThat(Files.readString(file)).startsWith("""
                {
                  "problems": [
                    {
                      "plan": "chitose-dx-2024",
                      "code": "PER-04",
                      "subject": "chitose-dx-2024",
                      "member": "period/end",
                      "arguments": [
                        "end=2026年度",
                """);
        BaselineFile read = BaselineFile.read(file);
        assertThat(read.problems()).isEmpty();
        assertThat(read.baseline().orElseThrow().counts()).isEqualTo(baseline.counts());
        assertThat(read.baseline()
                        .orElseThrow()
                        .split("chitose-dx-2024", problems)
                        .unknown())
                .isEmpty();
    }

    @Test
    void aBaselineWithMistakesIsNone() {
        BaselineFile file = BaselineFile.read(
                "{\"problems\": [{\"plan\": \"p\", \"code\": \"GLS-01\", \"count\": 0}, {\"code\": \"GLS-01\"}]}"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(file.baseline()).isEmpty();
        assertThat(file.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "error DOC-10 /problems/0/count {value=0, expected=positive-integer}",
                        "error DOC-06 /problems/1 {member=plan}");
    }
}
