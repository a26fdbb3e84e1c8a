package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dxplan validate}: exit codes, operands, encodings, languages. */
class ValidateCommandTest {

    @TempDir
    Path folder;

    private Path furano() throws IOException {
        return Dxplan.write(folder.resolve("furano.json"), Dxplan.furano());
    }

    private Path file(String name, byte[] content) throws IOException {
        return Dxplan.write(folder.resolve(name), content);
    }

    @Test
    void aPlanWithoutErrorsIsZero() throws IOException {
        Path file = furano();
        assertThat(Dxplan.run("validate", file))
                .isEqualTo(new Dxplan(0, file + ": エラー0件、警告0件、情報0件（プロファイル: overview）\n1ファイル、エラー0件、警告0件、情報0件\n", ""));
        assertThat(Dxplan.run("validate", "--lang", "en", file))
                .isEqualTo(new Dxplan(
                        0,
                        file + ": 0 errors, 0 warnings, 0 infos (profile: overview)\n"
                                + "1 file, 0 errors, 0 warnings, 0 infos\n",
                        ""));
        assertThat(Dxplan.run("validate", "--format", "json", file)).isEqualTo(new Dxplan(0, "[]\n", ""));
    }

    @Test
    void warningsAloneAreZero() throws IOException {
        Path file = Dxplan.write(folder.resolve("a.json"), Dxplan.furano().replace("\"kinds\"", "\"kind\""));
        Dxplan run = Dxplan.run("validate", "--lang=en", file);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(file + ":5:3 warning DOC-08 ")
                .contains("\n  \"kind\": [\n  ^^^^^^\n  hint: Did you mean \"kinds\"?\n")
                .endsWith("\n1 file, 0 errors, 1 warning, 0 infos\n");
    }

    @Test
    void anErrorIsOne() throws IOException {
        Path file = Dxplan.write(folder.resolve("a.json"), Dxplan.furano().replace("\"m-02\"", "\"m-01\""));
        Dxplan run = Dxplan.run("validate", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(" エラー IDN-01 ")
                .contains("\n  関連: " + file + ":")
                .endsWith("\n1ファイル、エラー1件、警告0件、情報0件\n");
    }

    @ParameterizedTest
    @CsvSource({
        "auto, overview",
        "draft, draft",
        "overview, overview",
        "full, full",
        "progress, progress",
        "public, public"
    })
    void theProfileIsNamedInTheSummary(String name, String applied) throws IOException {
        Dxplan run = Dxplan.run("validate", "--profile", name, furano());
        assertThat(run.lines().get(run.lines().size() - 2)).endsWith("（プロファイル: " + applied + "）");
    }

    @Test
    void theStandardInputIsAPlanToo() throws IOException {
        assertThat(Dxplan.runWithInput(Dxplan.plan(Dxplan.FURANO), "validate", "-")
                        .out())
                .startsWith("<stdin>: エラー0件");
        Dxplan run = Dxplan.runWithInput(Dxplan.plan(Dxplan.TEN_MISTAKES), "validate", "--format=json", furano(), "-");
        assertThat(run.code()).isEqualTo(1);
        JsonNode problems = JsonMapper.shared().readTree(run.out());
        assertThat(problems.size()).isEqualTo(10);
        assertThat(problems.get(0).get("file").asString()).isEqualTo("<stdin>");
        assertThat(problems.get(0).propertyNames())
                .containsExactly(
                        "file",
                        "code",
                        "severity",
                        "pointer",
                        "line",
                        "column",
                        "endLine",
                        "endColumn",
                        "subject",
                        "member",
                        "message",
                        "hint",
                        "related",
                        "arguments");
    }

    @Test
    void aByteOrderMarkIsNoProblem() throws IOException {
        assertThat(Dxplan.run("validate", Dxplan.write(folder.resolve("a.json"), "\ufeff" + Dxplan.furano()))
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS, Shift_JIS",
        "windows-31j, Shift_JIS",
        "UTF-16, UTF-16",
        "UTF-16LE, UTF-16",
        "UTF-16BE, UTF-16",
        "UTF-32, UTF-32"
    })
    void anotherEncodingIsAProblem(String charset, String told) throws IOException {
        Path file = file("a.json", Dxplan.furano().replace("🌸", "").getBytes(Charset.forName(charset)));
        Dxplan run = Dxplan.run("validate", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.lines().get(0))
                .matches(".*a\\.json:\\d+:\\d+ エラー DOC-02 .*")
                .contains(told);
        assertThat(run.lines().get(1)).startsWith("  ヒント: ");
        assertThat(run.lines().get(2)).isEqualTo(file + ": エラー1件、警告0件、情報0件（未検証）");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anEmptyFileIsAProblem() throws IOException {
        for (String content : List.of("", " \n\n", "\ufeff")) {
            Dxplan run = Dxplan.run("validate", Dxplan.write(folder.resolve("a.json"), content));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.lines().get(0)).matches(".*a\\.json:\\d:1 エラー DOC-01 .*");
            assertThat(run.lastLine()).isEqualTo("1ファイル、エラー1件、警告0件、情報0件");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void aTruncatedFileIsAProblemWhereverItEnds() throws IOException {
        byte[] plan = Dxplan.plan(Dxplan.FURANO);
        for (int length = 1; length < plan.length - 2; length += 7) {
            Dxplan run = Dxplan.run("validate", file("a.json", java.util.Arrays.copyOf(plan, length)));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).containsPattern("a\\.json:\\d+:\\d+ エラー DOC-0[12] ");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void whatIsNoPlanAtAllIsAProblem() throws IOException {
        for (String content : List.of("[]", "12", "\"計画\"", "null", "{}", "{\"dxplan\": \"2.0\"}", "千歳市,2024\n")) {
            Dxplan run = Dxplan.run("validate", Dxplan.write(folder.resolve("a.json"), content));
            assertThat(run.code()).as(content).isEqualTo(1);
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void aMissingFileIsTwo() throws IOException {
        Path missing = folder.resolve("nai.json");
        assertThat(Dxplan.run("validate", missing)).isEqualTo(new Dxplan(2, "", missing + ": ファイルがありません。\n"));
        assertThat(Dxplan.run("validate", "--lang=en", missing))
                .isEqualTo(new Dxplan(2, "", missing + ": There is no such file.\n"));
        assertThat(Dxplan.run("validate", "--format=json", missing))
                .isEqualTo(new Dxplan(2, "[]\n", missing + ": ファイルがありません。\n"));
        Path below = furano().resolve("nai.json");
        assertThat(Dxplan.run("validate", below).err()).isEqualTo(below + ": ファイルがありません。\n");
    }

    @Test
    void twoWinsOverOneAndTheOthersAreStillValidated() throws IOException {
        Path wrong = file("wrong.json", Dxplan.plan(Dxplan.TEN_MISTAKES));
        Path missing = folder.resolve("nai.json");
        Path good = furano();
        Dxplan run = Dxplan.run("validate", wrong, missing, good);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("\n" + wrong + ": エラー8件、警告2件、情報0件")
                .contains("\n" + good + ": エラー0件、警告0件、情報0件")
                .endsWith("\n2ファイル、エラー8件、警告2件、情報0件\n");
        assertThat(run.err()).isEqualTo(missing + ": ファイルがありません。\n処理できなかったもの: 1件\n");
    }

    @Test
    void aPlanNamedTwiceIsValidatedOnce() throws IOException {
        Path good = furano();
        Path dotted = folder.resolve(".").resolve("furano.json");
        assertThat(Dxplan.run("validate", good, folder, dotted).lastLine()).isEqualTo("1ファイル、エラー0件、警告0件、情報0件");
    }

    @Test
    void aFolderWithoutPlansIsTwo() throws IOException {
        Dxplan.write(folder.resolve("memo.txt"), "千歳市");
        Dxplan.write(folder.resolve(".vscode/settings.json"), "{}");
        Dxplan.write(folder.resolve("dxplan-schema.json"), "{}");
        assertThat(Dxplan.run("validate", folder))
                .isEqualTo(new Dxplan(2, "", folder + ": フォルダーに計画のファイル（*.json）がありません。\n"));
    }

    @Test
    void namesAndTextsOfAFileCannotCommandTheTerminal() throws IOException {
        Path file = Dxplan.write(
                folder.resolve("a\u001b[2J.json"), Dxplan.furano().replace("\"kinds\"", "\"k\u202einds\""));
        Path missing = folder.resolve("\u001b]0;x\u0007\n.json");
        Dxplan run = Dxplan.run("validate", file, missing);
        assertThat(run.out())
                .contains("a\\u001b[2J.json:5:3 警告 DOC-08 ")
                .contains("\n  \"k\\u202einds\": [\n  ^^^^^^^^^^^^^\n");
        assertThat(run.err()).contains("\\u001b]0;x\\u0007\\u000a.json: ファイルがありません。\n");
        assertThat(run.out() + run.err()).doesNotContain("\u001b").doesNotContain("\u202e");
    }

    @Test
    void aLongLineIsCutAroundTheCarets() throws IOException {
        String minified = Dxplan.furano().replaceAll("\n *", "").replace("\"m-02\"", "\"m-01\"");
        Dxplan run = Dxplan.run("validate", Dxplan.write(folder.resolve("a.json"), minified));
        assertThat(run.lines().get(1)).startsWith("…").hasSizeLessThan(101).contains("\"id\": \"m-01\"");
        assertThat(run.lines().get(2).strip()).isEqualTo("^^^^^^");
    }

    @Test
    void theFileOnDiskIsNeverChanged() throws IOException {
        Path file = file("a.json", "{\"dxplan\":\"1.0\"}".getBytes(StandardCharsets.UTF_8));
        Dxplan.run("validate", folder);
        assertThat(Files.readString(file)).isEqualTo("{\"dxplan\":\"1.0\"}");
    }
}
