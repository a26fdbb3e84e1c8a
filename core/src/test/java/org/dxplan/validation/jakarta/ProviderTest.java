package org.dxplan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import jakarta.validation.Validation;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.dxplan.model.DxPlan;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host in a Java process of its own: as a module, on the class path, and without what it could do without. */
class ProviderTest {

    private static final Path CORE = place(DxPlan.class);
    private static final Path API = place(Validation.class);
    private static final String PROVIDER =
            path(place(HibernateValidator.class), place(Logger.class), place(TypeResolver.class));

    private static final String MAIN_WITHOUT = "town.host.WithoutProvider";

    private static final String FINDINGS = """
            plan.goals[0].title 基本目標「goal-4」の名称が空です。計画書に印刷されている名称を、そのまま書いてください。
            """;

    @TempDir
    static Path folder;

    private static Path host;

    /** Compiles the host, a module. Its classes serve on the class path, too. */
    @BeforeAll
    static void compile() throws IOException {
        host = Files.createDirectory(folder.resolve("host"));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(
                List.of("-p", path(CORE, API, place(NullMarked.class), PROVIDER), "-d", host.toString()));
        try (Stream<Path> sources = Files.list(Path.of("src/test/resources/jakarta-host"))) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        int exit = ToolProvider.getSystemJavaCompiler().run(null, errors, errors, arguments.toArray(String[]::new));
        assertThat(exit).as(errors.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void aHostMayBeAModule() throws Exception {
        assertThat(run("-p", path(host, CORE, API, PROVIDER), "-m", "town.host/town.host.Host"))
                .isEqualTo(FINDINGS);
    }

    /** The host's own constraint is on a field of the model, which the provider reads. */
    @Test
    void aModuleMayMapConstraintsToTheModel() throws Exception {
        String mapping = Files.writeString(folder.resolve("own.xml"), """
                        <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.0">
                          <bean class="org.dxplan.model.DxPlan" ignore-annotations="false">
                            <field name="period">
                              <constraint annotation="jakarta.validation.constraints.NotNull">
                                <message>計画期間がありません。</message>
                              </constraint>
                            </field>
                          </bean>
                        </constraint-mappings>
                        """).toString();
        assertThat(run("-p", path(host, CORE, API, PROVIDER), "-m", "town.host/town.host.Host", mapping))
                .isEqualTo(FINDINGS + "plan.period 計画期間がありません。\n");
    }

    @Test
    void aHostMayStandOnTheClassPath() throws Exception {
        assertThat(run("-cp", path(host, CORE, API, PROVIDER), "town.host.Host"))
                .isEqualTo(FINDINGS);
    }

    @Test
    void aProviderThatReadsNoServicesTakesTheDocumentedMapping() throws Exception {
        Path bare = Files.createDirectory(folder.resolve("bare"));
        copy(CORE.resolve("org"), bare.resolve("org"));
        String classPath = path(host, bare, API, PROVIDER);

        assertThat(run("-cp", classPath, "town.host.Host"))
                .startsWith("jakarta.validation.UnexpectedTypeException: HV000030: No validator could be found")
                .contains("org.dxplan.model.common.PlanRules");
        String mapping = Files.writeString(folder.resolve("documented.xml"), documentedMapping())
                .toString();
        assertThat(run("-cp", classPath, "town.host.Host", mapping)).isEqualTo(FINDINGS);
    }

    @Test
    void withoutAProviderThePlanIsValidatedAllTheSame() throws Exception {
        String found = "/goals/0/title\n";

        assertThat(run("-p", path(CORE, API), "--add-modules", "org.dxplan.core", "-cp", path(host), MAIN_WITHOUT))
                .isEqualTo(found);
        assertThat(run("-cp", path(host, CORE), MAIN_WITHOUT)).isEqualTo(found);
    }

    /** The mapping in the Javadoc of the constraint. */
    private static String documentedMapping() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/dxplan/model/common/PlanRules.java"));
        String end = "</constraint-mappings>";
        return source.substring(source.indexOf("<constraint-mappings"), source.indexOf(end) + end.length())
                .replace("\n * ", "\n");
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("errors.txt")))
                .isZero();
        return output;
    }

    private static String path(Object... places) {
        return Stream.of(places).map(Object::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
