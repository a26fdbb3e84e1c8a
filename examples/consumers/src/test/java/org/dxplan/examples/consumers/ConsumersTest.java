package org.dxplan.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the projects of users depend on, and that their programs read, validate, change and write a plan. */
class ConsumersTest {

    private static final Path PLANS = Path.of("../plans");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "class-path, README.md",
        "class-path, README.ja.md",
        "module-path, README.md",
        "module-path, README.ja.md"
    })
    void theyNameTheArtifactsAsTheReadmeDoes(String project, String readme) throws Exception {
        String coordinates = Files.readString(Path.of("../..", readme))
                .split("```xml\n", 2)[1]
                .split("```", 2)[0];
        assertThat(Files.readString(Path.of(project, "pom.xml")).replace("\n  ", "\n"))
                .contains("\n" + coordinates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class-path", "module-path"})
    void theyDependOnJacksonAndTheAnnotationsAndNothingElse(String project) throws Exception {
        assertThat(Consumer.of(project).dependencies())
                .containsExactly(
                        "\\- org.dxplan:dxplan-io compile",
                        "   +- org.dxplan:dxplan-core compile",
                        "   |  +- org.jspecify:jspecify compile",
                        "   |  \\- jakarta.validation:jakarta.validation-api compile",
                        "   \\- tools.jackson.core:jackson-databind compile",
                        "      +- com.fasterxml.jackson.core:jackson-annotations compile",
                        "      \\- tools.jackson.core:jackson-core compile");
    }

    @Test
    void onTheClassPath() throws Exception {
        Path plan = PLANS.resolve("chitose-dx-2024.json");
        Path corrected = folder.resolve("chitose.json");
        assertThat(Consumer.of("class-path")
                        .runOnClassPath("town.planning.CorrectTitle", plan.toString(), corrected.toString()))
                .containsExactly(
                        "千歳市DX推進計画",
                        "INFO PER-04 /period/end",
                        "WARNING GLS-01 /goals/0/policyAreas/1/measures/0/title",
                        "WARNING STR-07 /claims/16/text",
                        "WARNING GLS-01 /claims/33/text",
                        "Corrected:",
                        "INFO PER-04 /period/end",
                        "WARNING STR-07 /claims/16/text",
                        "WARNING STR-08 /claims/19/entries/2", // the chart of measures repeats the misprint
                        "WARNING GLS-01 /claims/33/text");
        assertThat(Files.readString(corrected))
                .isEqualTo(Files.readString(plan).replace("デジタルデバインド※対策", "デジタルデバイド※対策"));
    }

    @Test
    void onTheModulePath() throws Exception {
        Path plan = PLANS.resolve("miharu-dx-2023.json");
        Path assigned = folder.resolve("miharu.json");
        assertThat(Consumer.of("module-path")
                        .runOnModulePath(
                                "town.planning",
                                "town.planning.AssignUnit",
                                plan.toString(),
                                "mego-1-1",
                                "bunsho-joho",
                                assigned.toString()))
                .containsExactly(
                        "module town.planning",
                        "INFO 計画の版（edition）に、策定日、公表日、改定日のいずれも書かれていません。",
                        "INFO 計画期間は5年ですが、中間見直しの時期が定められていません。",
                        "WARNING 「デジタル・ガバメント実行計画」と終期を合わせるとしていますが、計画の終わりは2027年度、「デジタル・ガバメント実行計画」の終わりは2021年度です。",
                        "WARNING 「自治体DX推進計画」と終期を合わせるとしていますが、計画の終わりは2027年度、「自治体DX推進計画」の終わりは2026年3月です。",
                        "4 problems after the assignment");
        List<String> expected = new ArrayList<>(Files.readAllLines(plan));
        int level = expected.indexOf("              \"title\": \"行政手続のオンライン化\",") + 1;
        assertThat(expected.get(level)).isEqualTo("              \"level\": \"level-torikumi\"");
        expected.set(level, expected.get(level) + ",");
        expected.addAll(
                level + 1,
                List.of(
                        "              \"responsibles\": [",
                        "                {",
                        "                  \"unit\": \"bunsho-joho\"",
                        "                }",
                        "              ]"));
        assertThat(Files.readAllLines(assigned)).isEqualTo(expected);
    }
}
