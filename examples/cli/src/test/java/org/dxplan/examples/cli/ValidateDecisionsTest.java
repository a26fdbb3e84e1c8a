package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dxplan validate} with the decisions of a user: a configuration, known problems, what counts as a failure. */
class ValidateDecisionsTest {

    private static final String PLAN = """
            {
              "dxplan": "1.0",
              "id": "miharu-dx",
              "title": "三春町DX推進計画",
              "edition": {"status": "adopted", "decided": "2024-03"},
              "measures": [
                {"id": "m-01", "title": "ロボット※の導入"},
                {"id": "m-02", "title": "電子申請の拡大"}%s
              ],
              "glossary": [{"term": "AI", "definition": "人工知能"}]
            }
            """;

    @TempDir
    Path folder;

    private Path plan;

    @BeforeEach
    void write() throws IOException {
        plan = Dxplan.write(folder.resolve("plan.json"), PLAN.formatted(""));
    }

    private Path config(String text) throws IOException {
        return Dxplan.write(folder.resolve("config.json"), text);
    }

    @Test
    void withoutDecisionsEverythingIsTold() {
        Dxplan run = Dxplan.run("validate", plan);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(":7:29 警告 GLS-01 ", ":10:25 情報 GLS-03 ");
        assertThat(run.lastLine()).isEqualTo("1ファイル、エラー0件、警告1件、情報1件");
        assertThat(Dxplan.run("validate", "--fail-on", "warning", plan).code()).isEqualTo(1);
        assertThat(Dxplan.run("validate", "--fail-on=info", plan).code()).isEqualTo(1);
    }

    @Test
    void whatIsAcceptedIsNotTold() throws IOException {
        Path config = config("""
                {"suppressions": [
                  {"code": "GLS-01", "subject": "m-01", "reason": "用語集は次の版で改める。"},
                  {"code": "GLS-03", "reason": "本編で使う。"}
                ]}
                """);
        Dxplan run = Dxplan.run("validate", "--fail-on", "info", "--config", config, plan);
        assertThat(run.code()).isZero();
        assertThat(run.lastLine()).isEqualTo("1ファイル、エラー0件、警告0件、情報0件");
        assertThat(run.err()).isEqualTo("除外した指摘: 2件、既知の指摘: 0件\n");
    }

    @Test
    void whatIsOfNoUseIsToldInTheConfiguration() throws IOException {
        Path config = config("""
                {"severities": [{"code": "GLS", "severity": "error"}],
                 "suppressions": [{"code": "IDN-07", "reason": "印刷のとおり。"}]}
                """);
        Dxplan run = Dxplan.run("validate", "--config", config, "--lang", "en", plan);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("plan.json:7:29 error GLS-01 ")
                .contains(
                        "config.json:2:19 warning CFG-02 Nothing was found that the acceptance of IDN-07 applies to.");
        assertThat(run.lastLine()).isEqualTo("2 files, 2 errors, 1 warning, 0 infos");
    }

    @Test
    void aConfigurationWithMistakesIsNotUsed() throws IOException {
        Path config = config("{\"suppressions\": [{\"code\": \"GLS-01\"}]}");
        Dxplan run = Dxplan.run("validate", "--config", config, plan);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("config.json:1:19 エラー DOC-06 必須の項目「reason」がありません。")
                .endsWith("config.json: 誤りを直すまで使えません。\n");
        assertThat(Dxplan.run("validate", "--config", folder.resolve("nai.json"), plan))
                .isEqualTo(new Dxplan(2, "", folder.resolve("nai.json") + ": ファイルがありません。\n"));
    }

    @Test
    void onlyWhatIsNewIsTold() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        Dxplan update = Dxplan.run("validate", "--baseline", baseline, "--update-baseline", "--fail-on", "info", plan);
        assertThat(update.code()).isZero();
        assertThat(update.err()).isEqualTo(baseline + ": 既知の指摘として2件を書き込みました。\n");

        Dxplan known = Dxplan.run("validate", "--baseline", baseline, "--fail-on", "info", plan);
        assertThat(known.code()).isZero();
        assertThat(known.lastLine()).isEqualTo("1ファイル、エラー0件、警告0件、情報0件");
        assertThat(known.err()).isEqualTo("除外した指摘: 0件、既知の指摘: 2件\n");

        Dxplan.write(plan, PLAN.formatted(",\n    {\"id\": \"m-03\", \"title\": \"ドローン※の活用\"}"));
        Dxplan later = Dxplan.run("validate", "--baseline", baseline, "--fail-on", "warning", plan);
        assertThat(later.code()).isEqualTo(1);
        assertThat(later.out()).contains(":9:29 警告 GLS-01 「ドローン」").doesNotContain("ロボット」に");
        assertThat(later.lastLine()).isEqualTo("1ファイル、エラー0件、警告1件、情報0件");
    }

    @Test
    void aBaselineMustBeThereUnlessItIsWritten() throws IOException {
        Path baseline = folder.resolve("baseline.json");
        assertThat(Dxplan.run("validate", "--baseline", baseline, plan))
                .isEqualTo(new Dxplan(2, "", baseline + ": ファイルがありません。\n"));
        Files.writeString(baseline, "[]");
        assertThat(Dxplan.run("validate", "--baseline", baseline, plan).code()).isEqualTo(2);
        assertThat(Dxplan.run("validate", "--update-baseline", plan).err())
                .startsWith("dxplan: --update-baseline には --baseline FILE も必要です。\n");
        assertThat(Dxplan.run("validate", "--fail-on", "never", plan).err())
                .startsWith("dxplan: --fail-on に「never」は指定できません。使える値: error, warning, info\n");
    }
}
