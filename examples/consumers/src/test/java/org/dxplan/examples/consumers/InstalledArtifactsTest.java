package org.dxplan.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What {@code mvn install} gives: the artifacts, their sources, their Javadoc, and what their POMs say of them. */
class InstalledArtifactsTest {

    private static final String VERSION = System.getProperty("dxplan.version");
    private static final Path REPOSITORY = Path.of("target/repository/org/dxplan");

    @Test
    void whatIsInstalled() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("-" + VERSION))
                    .filter(name -> name.endsWith(".jar") || name.endsWith(".pom"))
                    .filter(name -> !name.startsWith("dxplan-example-")) // this module's own, for the projects only
                    .map(name -> name.replace("-" + VERSION, ""))
                    .sorted()
                    .toList();
        }
        assertThat(names)
                .containsExactly(
                        "dxplan-bom.pom",
                        "dxplan-core-javadoc.jar",
                        "dxplan-core-sources.jar",
                        "dxplan-core.jar",
                        "dxplan-core.pom",
                        "dxplan-io-javadoc.jar",
                        "dxplan-io-sources.jar",
                        "dxplan-io.jar",
                        "dxplan-io.pom",
                        "dxplan-parent.pom");
    }

    @Test
    void sourcesHaveWhatIsWrittenAndWhatIsGenerated() throws IOException {
        assertThat(entry("dxplan-core", "-sources", "org/dxplan/model/Measure.java"))
                .contains("public record Measure(");
        assertThat(entry("dxplan-core", "-sources", "org/dxplan/model/MeasureBuilder.java"))
                .contains("class MeasureBuilder");
        assertThat(entry("dxplan-io", "-sources", "org/dxplan/io/PlanReader.java"))
                .contains("public final class PlanReader");
    }

    @Test
    void javadocSaysTheTermsOfTheField() throws IOException {
        assertThat(entry("dxplan-core", "-javadoc", "org.dxplan.core/org/dxplan/model/Measure.html"))
                .contains("What is carried out (取組, 事業): ① 子育てアプリの導入 in 千歳市")
                .contains(
                        "href=\"https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/String.html\"");
        assertThat(entry("dxplan-io", "-javadoc", "org.dxplan.io/org/dxplan/io/PlanReader.html"))
                .contains(">Class PlanReader</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dxplan-core", "dxplan-io"})
    void javadocIsOfThePackagesThatEverybodyMayUse(String artifact) throws IOException {
        List<String> exported;
        try (JarFile jar = jar(artifact, "");
                InputStream module = jar.getInputStream(jar.getEntry("module-info.class"))) {
            exported = ModuleDescriptor.read(module).exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .toList();
        }
        try (JarFile jar = jar(artifact, "-javadoc")) {
            assertThat(jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith("/package-summary.html")))
                    .extracting(name -> name.replaceAll("^[^/]*/|/package-summary.html$", "")
                            .replace('/', '.'))
                    .containsExactlyInAnyOrderElementsOf(exported);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dxplan-parent", "dxplan-bom"})
    void aPomWithoutParentSaysEverything(String artifact) throws Exception {
        assertThat(members(artifact))
                .contains("name", "description", "url", "licenses", "developers", "scm")
                .doesNotContain("parent", "repositories");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dxplan-core", "dxplan-io"})
    void aPomWithParentSaysWhatItIs(String artifact) throws Exception {
        assertThat(members(artifact)).contains("parent", "name", "description").doesNotContain("repositories");
    }

    @Test
    void theBomManagesTheArtifactsAndNothingElse() throws Exception {
        NodeList managed = pom("dxplan-bom").getElementsByTagName("artifactId");
        assertThat(IntStream.range(0, managed.getLength())
                        .mapToObj(managed::item)
                        .map(Node::getTextContent))
                .containsExactly("dxplan-bom", "dxplan-core", "dxplan-io");
    }

    private static Path file(String artifact, String end) {
        return REPOSITORY.resolve(artifact).resolve(VERSION).resolve(artifact + "-" + VERSION + end);
    }

    private static JarFile jar(String artifact, String classifier) throws IOException {
        return new JarFile(file(artifact, classifier + ".jar").toFile());
    }

    private static String entry(String artifact, String classifier, String name) throws IOException {
        try (JarFile jar = jar(artifact, classifier)) {
            ZipEntry entry = jar.getEntry(name);
            assertThat(entry).as(name).isNotNull();
            try (InputStream in = jar.getInputStream(entry)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private static List<String> members(String artifact) throws Exception {
        List<String> names = new ArrayList<>();
        for (Node node = pom(artifact).getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element) {
                names.add(node.getNodeName());
            }
        }
        return names;
    }

    private static Element pom(String artifact) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file(artifact, ".pom").toFile())
                .getDocumentElement();
    }
}
