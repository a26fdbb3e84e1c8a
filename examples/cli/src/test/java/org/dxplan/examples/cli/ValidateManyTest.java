package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dxplan validate} with many plans: on several cores, and with a plan in each line of a file. */
class ValidateManyTest {

    /** A plan in one line, without any problem, and with an unknown member. */
    private static final String GOOD = line(Dxplan.furano());

    private static final String WRONG = line(Dxplan.furano().replace("\"kinds\"", "\"kind\""));

    @TempDir
    Path folder;

    private static String line(String plan) {
        return plan.replaceAll("\n *", "");
    }

    private static int column(String text) {
        return WRONG.indexOf(text) + 1;
    }

    private Path lines(String name, String... lines) throws IOException {
        return Dxplan.write(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "sarif", "junit"})
    void theReportIsTheSameWhateverTheNumberOfJobs(String form) throws IOException {
        for (int i = 10; i < 40; i++) {
            Dxplan.write(
                    folder.resolve(i + ".json"),
                    i % 3 == 0 ? Dxplan.plan(Dxplan.TEN_MISTAKES) : Dxplan.plan(Dxplan.FURANO));
        }
        Files.createSymbolicLink(folder.resolve("20b.json"), folder.resolve("nai.json"));
        lines("many.jsonl", GOOD, WRONG);
        Dxplan one = Dxplan.run("validate", "--jobs=1", "--format", form, folder, folder.resolve("many.jsonl"));
        assertThat(one.code()).isEqualTo(2);
        assertThat(one.err()).isEqualTo(folder + "/20b.json: リンクの指す先を開けません。\n処理できなかったもの: 1件\n");
        for (String jobs : new String[] {"2", "7"}) {
            assertThat(Dxplan.run("validate", "--jobs", jobs, "--format", form, folder, folder.resolve("many.jsonl")))
                    .isEqualTo(one);
        }
        assertThat(Dxplan.run("validate", "--format", form, folder, folder.resolve("many.jsonl")))
                .isEqualTo(one);
    }

    @Test
    void aProblemHasTheLineOfTheFileAndEachPlanItsSummary() throws IOException {
        Path file = lines("zenkoku.ndjson", GOOD, "", WRONG);
        Dxplan run = Dxplan.run("validate", file);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).hasSize(7);
        assertThat(run.lines().get(0)).isEqualTo(file + ":1: エラー0件、警告0件、情報0件（プロファイル: overview）");
        assertThat(run.lines().get(1)).startsWith(file + ":3:" + column("\"kind\"") + " 警告 DOC-08 ");
        assertThat(run.lines().get(2)).contains("\"kind\": [");
        assertThat(run.lines().get(3).strip()).isEqualTo("^^^^^^");
        assertThat(run.lines().get(5)).isEqualTo(file + ":3: エラー0件、警告1件、情報0件（プロファイル: overview）");
        assertThat(run.lines().get(6)).isEqualTo("1ファイル（計画2件）、エラー0件、警告1件、情報0件");
        Path other = Dxplan.write(folder.resolve("a.json"), Dxplan.furano());
        assertThat(Dxplan.run("validate", "--lang=en", file, other).lastLine())
                .isEqualTo("2 files (3 plans), 0 errors, 1 warning, 0 infos");
    }

    @Test
    void theOtherFormsNameTheLineToo() throws Exception {
        Path file = lines("zenkoku.ndjson", GOOD, WRONG);
        JsonNode json = JsonMapper.shared()
                .readTree(Dxplan.run("validate", "--format=json", file).out());
        assertThat(json.size()).isEqualTo(1);
        assertThat(json.get(0).get("file").asString()).isEqualTo(file.toString());
        assertThat(json.get(0).get("line").asInt()).isEqualTo(2);
        JsonNode sarif = JsonMapper.shared()
                .readTree(Dxplan.run("validate", "--format=sarif", file).out())
                .get("runs")
                .get(0);
        assertThat(sarif.get("artifacts").size()).isEqualTo(1);
        assertThat(sarif.at("/results/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(2);
        Element junit = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Dxplan.run("validate", "--format=junit", file).out().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Element suite = (Element) junit.getElementsByTagName("testsuite").item(1);
        assertThat(suite.getAttribute("name")).isEqualTo(file + ":2");
        Element test = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(test.getAttribute("classname")).isEqualTo(file.toString().replace(".ndjson", "") + ":2");
        assertThat(test.getAttribute("file")).isEqualTo(file.toString());
        assertThat(test.getAttribute("line")).isEqualTo("2");
    }

    @Test
    void aFileWithoutAnyLineHasNoPlans() throws IOException {
        Path file = Dxplan.write(folder.resolve("a.ndjson"), "\n");
        assertThat(Dxplan.run("validate", file)).isEqualTo(new Dxplan(0, "0ファイル、エラー0件、警告0件、情報0件\n", ""));
    }

    @Test
    void aFileOfLinesThatIsMissingIsTold() {
        Path missing = folder.resolve("nai.ndjson");
        assertThat(Dxplan.run("validate", missing)).isEqualTo(new Dxplan(2, "", missing + ": ファイルがありません。\n"));
    }

    @Test
    void aFileOfLinesIsNotFormatted() throws IOException {
        Path file = lines("a.ndjson", GOOD);
        assertThat(Dxplan.run("format", file))
                .isEqualTo(
                        new Dxplan(1, "1ファイル、整形0件、整形済み0件、整形できないもの1件\n", file + ": 1行に1計画のファイルは整形できません。ファイルはそのままです。\n"));
        assertThat(file).hasContent(GOOD + "\n");
    }
}
