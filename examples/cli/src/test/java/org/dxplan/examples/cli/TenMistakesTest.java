package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ten mistakes in one file, behind Japanese text and emoji: each is told once, at its exact place. */
class TenMistakesTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void writePlan() throws IOException {
        file = Dxplan.write(folder.resolve("富良野.json"), Dxplan.plan(Dxplan.TEN_MISTAKES));
    }

    @Test
    void theJsonTellsEachAtItsExactPlace() {
        Dxplan run = Dxplan.run("validate", "--format", "json", file);
        List<Tuple> found = new ArrayList<>();
        for (JsonNode problem : JsonMapper.shared().readTree(run.out())) {
            found.add(tuple(
                    problem.get("code").asString(),
                    problem.get("severity").asString(),
                    problem.get("pointer").asString(),
                    problem.get("line").asInt(),
                    problem.get("column").asInt(),
                    problem.get("endLine").asInt(),
                    problem.get("endColumn").asInt()));
        }
        String measures = "/goals/0/policyAreas/0/measures/";
        assertThat(found)
                .containsExactly(
                        // wrong type
                        tuple("DOC-05", "error", "/localGovernments/0/code", 6, 70, 6, 75),
                        // unknown code
                        tuple("DOC-09", "warning", "/edition/status", 7, 44, 7, 52),
                        // impossible date
                        tuple("DOC-10", "error", "/edition/decided", 7, 65, 7, 77),
                        // number as text
                        tuple("DOC-05", "error", "/period/start", 8, 46, 8, 52),
                        // missing member
                        tuple("DOC-06", "error", measures + "0", 20, 13, 20, 14),
                        // duplicate member
                        tuple("DOC-07", "error", measures + "1/title", 21, 55, 21, 62),
                        // unknown member near a known one
                        tuple("DOC-08", "warning", measures + "2/nunber", 22, 51, 22, 59),
                        // bad id
                        tuple("IDN-02", "error", measures + "3/id", 23, 71, 23, 77),
                        // duplicate id
                        tuple("IDN-01", "error", measures + "4/id", 24, 48, 24, 54),
                        // dangling reference
                        tuple("REF-01", "error", measures + "5/responsibles/0/unit", 25, 96, 25, 104));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theTextTellsEachAtItsExactPlace() {
        Dxplan run = Dxplan.run("validate", file);
        Pattern head = Pattern.compile(Pattern.quote(file.toString()) + ":(\\d+:\\d+ \\S+ \\S+) .+");
        List<String> found = new ArrayList<>();
        for (String line : run.lines()) {
            Matcher matcher = head.matcher(line);
            if (matcher.matches()) {
                found.add(matcher.group(1));
            }
        }
        assertThat(found)
                .containsExactly(
                        "6:70 エラー DOC-05",
                        "7:44 警告 DOC-09",
                        "7:65 エラー DOC-10",
                        "8:46 エラー DOC-05",
                        "20:13 エラー DOC-06",
                        "21:55 エラー DOC-07",
                        "22:51 警告 DOC-08",
                        "23:71 エラー IDN-02",
                        "24:48 エラー IDN-01",
                        "25:96 エラー REF-01");
        assertThat(run.lines())
                .contains(file + ": エラー8件、警告2件、情報0件（プロファイル: overview）")
                .endsWith("1ファイル、エラー8件、警告2件、情報0件");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void theTextPutsTheCaretsUnderTheMistakes() {
        assertThat(Dxplan.run("validate", file).out())
                .contains("""
                          "edition": {"label": "第1版 🌸", "status": "adoptd", "decided": "2024-02-31"},
                                                                     ^^^^^^^^
                        """)
                .contains("""
                                    {"note": "ﾏｲﾅﾝﾊﾞｰｶｰﾄﾞ 📇", "title": "マイナンバーカードの普及", "id": "M 04"},
                                                                                                          ^^^^^^
                        """)
                .contains("""
                                    {"title": "キャッシュレス決済の導入 💴", "id": "m-02"},
                                                                                   ^^^^^^
                        """);
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsMoveNothing() throws IOException {
        String text = new String(Dxplan.plan(Dxplan.TEN_MISTAKES), StandardCharsets.UTF_8);
        String before = Dxplan.run("validate", "--format=json", file).out();
        Dxplan.write(file, "\ufeff" + text.replace("\n", "\r\n"));
        assertThat(Dxplan.run("validate", "--format=json", file).out()).isEqualTo(before);
    }

    @Test
    void formatLeavesTheFileUntouched() throws IOException {
        Dxplan run = Dxplan.run("format", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(file + ":6:70 エラー DOC-05 ")
                .contains(file + ":21:55 エラー DOC-07 ")
                .endsWith(file + ": 読み取れなかった箇所が失われるため、整形しません。ファイルはそのままです。\n");
        assertThat(run.out()).isEqualTo("1ファイル、整形0件、整形済み0件、整形できないもの1件\n");
        assertThat(Files.readAllBytes(file)).isEqualTo(Dxplan.plan(Dxplan.TEN_MISTAKES));
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**tmp");
    }
}
