package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dxplan validate --against}: a plan beside its earlier edition. */
class ValidateAgainstTest {

    private static final String OLD = plan("第1版", "45.0");
    private static final String NEW = plan("第2版", "40.0");

    @TempDir
    Path folder;

    private Path old;
    private Path plan;

    @BeforeEach
    void write() throws IOException {
        old = Dxplan.write(folder.resolve("r6.json"), OLD);
        plan = Dxplan.write(folder.resolve("r7.json"), NEW);
    }

    private static String plan(String edition, String target) {
        return """
                {
                  "dxplan": "1.0",
                  "id": "miharu-dx",
                  "title": "三春町DX推進計画",
                  "edition": {"label": "%s", "status": "adopted", "decided": "2024-03"},
                  "indicators": [{
                    "id": "k-1", "name": "オンライン申請率", "unit": "%%", "direction": "increase",
                    "kind": "outcome", "quantity": "share", "calculation": {"formula": "オンライン申請件数÷全申請件数", "source": "町調べ"},
                    "baselines": [{"at": 2022, "value": 12.4}],
                    "targets": [
                      {"at": 2026, "value": %s}
                    ]
                  }]
                }
                """.formatted(edition, target);
    }

    @Test
    void whatChangedInSilenceIsToldBesideTheEarlierEdition() {
        Dxplan run = Dxplan.run("validate", "--against", old, plan);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(plan + ":11:29 警告 VER-02 「オンライン申請率」の2026年度の目標値が、前の版の「45.0%」から「40.0%」に変わっています。\n"
                        + "      {\"at\": 2026, \"value\": 40.0}\n"
                        + "                            ^^^^\n")
                .contains("\n  関連: 前の版 /indicators/0/targets/0\n");
        assertThat(Dxplan.run("validate", plan).out()).doesNotContain("VER-");
        assertThat(Dxplan.run("validate", "--against=" + old, old).out()).doesNotContain("VER-");
    }

    @Test
    void theJsonSaysWhichPlacesLieInTheEarlierEdition() {
        Dxplan run = Dxplan.run("validate", "--lang=en", "--format=json", "--against", old, plan);
        List<JsonNode> all = new ArrayList<>();
        JsonMapper.shared().readTree(run.out()).forEach(all::add);
        JsonNode found = all.stream()
                .filter(problem -> problem.get("code").asString().equals("VER-02"))
                .findFirst()
                .orElseThrow();
        assertThat(found.get("file").asString()).isEqualTo(plan.toString());
        assertThat(found.get("related").toString())
                .isEqualTo("[{\"pointer\":\"/indicators/0/targets/0\",\"line\":null,\"column\":null,"
                        + "\"endLine\":null,\"endColumn\":null,\"previous\":true}]");
    }

    @Test
    void theEarlierEditionMayComeFromTheStandardInput() {
        assertThat(Dxplan.runWithInput(OLD.getBytes(StandardCharsets.UTF_8), "validate", "--against", "-", plan)
                        .out())
                .contains(" VER-02 ");
    }

    @Test
    void anEarlierEditionThatCannotBeOpenedIsTwo() {
        Path missing = folder.resolve("nai.json");
        assertThat(Dxplan.run("validate", "--against", missing, plan))
                .isEqualTo(new Dxplan(2, "", missing + ": ファイルがありません。\n"));
        assertThat(Dxplan.run("validate", "--format=json", "--against", missing, plan))
                .isEqualTo(new Dxplan(2, "[]\n", missing + ": ファイルがありません。\n"));
        assertThat(Dxplan.run("validate", "--against", "a\0b", plan))
                .isEqualTo(new Dxplan(2, "", "a\\u0000b: ファイル名として使えません。\n"));
        assertThat(Dxplan.run("validate", "--against", folder, plan).code()).isEqualTo(2);
    }

    @Test
    void anEarlierEditionThatIsNoPlanIsTwoAndItsProblemsAreTold() throws IOException {
        Path broken = Dxplan.write(folder.resolve("broken.json"), OLD.substring(0, 200));
        Dxplan run = Dxplan.run("validate", "--against", broken, plan);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(broken + ":")
                .contains(" エラー DOC-01 ")
                .endsWith("\n" + broken + ": 前の版を読み取れないため、比べられません。\n");
    }

    @Test
    void anEarlierEditionThatCannotBeReadCompletelyIsTwo() throws IOException {
        Path incomplete = Dxplan.write(folder.resolve("r6.json"), OLD.replace("\"value\": 45.0", "\"value\": [45.0]"));
        Dxplan run = Dxplan.run("validate", "--lang", "en", "--format=json", "--against", incomplete, plan);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEqualTo("[]\n");
        assertThat(run.err())
                .contains(" error DOC-05 ")
                .endsWith("\n" + incomplete + ": The earlier edition cannot be read, so nothing was compared.\n");
    }

    @Test
    void anErrorInThePlanIsStillOne() throws IOException {
        Path wrong = Dxplan.write(folder.resolve("r7.json"), NEW.replace("\"id\": \"k-1\"", "\"id\": \"\""));
        assertThat(Dxplan.run("validate", "--against", old, wrong).code()).isEqualTo(1);
    }
}
