package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code dxplan validate --format sarif} and {@code junit}: whole documents, whatever happens. */
class ReportFormsTest {

    @TempDir
    Path folder;

    private static JsonNode sarif(Dxplan run) {
        return JsonMapper.shared().readTree(run.out()).get("runs").get(0);
    }

    private static Element junit(Dxplan run) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    @Test
    void sarifTellsTheSameAsTheTextAndEndsWithTheSameCode() throws Exception {
        Path good = Dxplan.write(folder.resolve("富良野.json"), Dxplan.furano());
        Dxplan run = Dxplan.runWithInput(Dxplan.plan(Dxplan.TEN_MISTAKES), "validate", "--format", "sarif", good, "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        JsonNode sarif = sarif(run);
        assertThat(sarif.get("results").size()).isEqualTo(10);
        assertThat(sarif.get("language").asString()).isEqualTo("ja");
        assertThat(sarif.get("artifacts")
                        .valueStream()
                        .map(one -> one.get("location").get("uri").asString()))
                .containsExactly(good.toUri().toASCIIString(), "%3Cstdin%3E");
        assertThat(sarif.get("tool").get("driver").get("version").asString())
                .isEqualTo(Dxplan.run("--version").out().strip().replace("dxplan ", ""));
        assertThat(Dxplan.run("validate", "--format=sarif", "--lang=en", good).code())
                .isZero();
    }

    @Test
    void junitTellsTheSameAsTheTextAndEndsWithTheSameCode() throws Exception {
        Path good = Dxplan.write(folder.resolve("富良野.json"), Dxplan.furano());
        Dxplan run = Dxplan.runWithInput(Dxplan.plan(Dxplan.TEN_MISTAKES), "validate", "--format", "junit", good, "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        Element suites = junit(run);
        assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(11);
        assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(8);
        assertThat(suites.getElementsByTagName("skipped").getLength()).isEqualTo(2);
        assertThat(((Element) suites.getElementsByTagName("testsuite").item(0)).getAttribute("name"))
                .isEqualTo(good.toString());
    }

    @Test
    void aFileThatIsMissingLeavesAWholeDocument() throws Exception {
        Path missing = folder.resolve("nai.json");
        Dxplan sarif = Dxplan.run("validate", "--format=sarif", missing);
        assertThat(sarif.code()).isEqualTo(2);
        assertThat(sarif.err()).isEqualTo(missing + ": ファイルがありません。\n");
        assertThat(sarif(sarif).get("results")).isEmpty();
        Dxplan junit = Dxplan.run("validate", "--format=junit", missing);
        assertThat(junit.code()).isEqualTo(2);
        assertThat(junit(junit).getElementsByTagName("testcase").getLength()).isZero();
    }
}
