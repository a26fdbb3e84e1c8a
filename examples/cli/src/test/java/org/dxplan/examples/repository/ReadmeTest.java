package org.dxplan.examples.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.dxplan.io.corpus.PlanFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the README to its word: its Java compiles and runs, and CI runs its test command. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void theFirstTenLinesRun(String readme) throws Exception {
        String code = blocks(readme, "java").get(0);
        assertThat(code.lines().filter(line -> !line.isBlank())).hasSizeBetween(8, 12);
        String output = run(
                code.replace("examples/plans", ROOT.resolve("examples/plans").toString()));
        assertThat(output)
                .contains("WARNING /goals/0/policyAreas/1/measures/0/title ")
                .contains("市民サービスの向上")
                .contains("安心安全なまちづくり");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void manyPlansAreReadInTheirOrder(String readme) throws Exception {
        String code = blocks(readme, "java").get(1);
        String output = run(
                code.replace("examples/plans", ROOT.resolve("examples/plans").toString()));
        assertThat(output.lines().map(line -> line.replaceFirst(": [0-9]+( problems|件の問題)$", "")))
                .containsExactlyElementsOf(
                        PlanFolder.of(ROOT.resolve("examples/plans")).plans().keySet())
                .contains("chitose-dx-2024.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void aHostFindsTheErrorOfItsPlan(String readme) throws Exception {
        assertThat(run(blocks(readme, "java").get(2)))
                .isEqualToNormalizingNewlines("plan.goals[0].title 基本目標「goal-1」の名称が空です。計画書に印刷されている名称を、そのまま書いてください。\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.ja.md"})
    void theQuickStartIsTwoCommandLines(String readme) throws Exception {
        List<String> commands = blocks(readme, "sh");
        assertThat(commands)
                .hasSize(2)
                .allMatch(command -> command.strip().lines().count() == 1);
        assertThat(Files.readString(ROOT.resolve(".ci/run")))
                .contains("\n" + commands.get(1).strip() + "\n");
    }

    @Test
    void bothLanguagesShowTheSameSections() throws Exception {
        assertThat(headings("README.ja.md")).hasSameSizeAs(headings("README.md"));
    }

    private static List<String> headings(String readme) throws Exception {
        return Files.readString(ROOT.resolve(readme))
                .lines()
                .filter(line -> line.startsWith("#"))
                .toList();
    }

    private static List<String> blocks(String readme, String language) throws Exception {
        Matcher matcher = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve(readme)));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private String run(String code) throws Exception {
        String source = """
                import jakarta.validation.*;
                import jakarta.validation.constraints.NotBlank;
                import java.nio.file.Path;
                import java.util.Locale;
                import java.util.stream.Stream;
                import org.dxplan.io.*;
                import org.dxplan.io.corpus.*;
                import org.dxplan.model.*;
                import org.dxplan.validation.*;
                import org.dxplan.validation.rule.*;
                import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

                public class FirstLines {
                    public static void main(String[] args) throws Exception {
                %s
                    }
                }
                """.formatted(code);
        Path file = Files.writeString(folder.resolve("FirstLines.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exit = compiler.run(
                null,
                errors,
                errors,
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                file.toString());
        assertThat(exit).as(errors.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream console = System.out;
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
            System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
            loader.loadClass("FirstLines").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
