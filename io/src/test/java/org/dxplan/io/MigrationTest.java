package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dxplan.io.migration.From08;
import org.dxplan.io.migration.From09;
import org.dxplan.io.migration.Migrations;
import org.dxplan.io.support.JsonText;
import org.dxplan.io.support.JsonText.Value;
import org.dxplan.io.support.ProblemLines;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of two versions that never were: with their renamed, split and moved members they become plans of today, and what is
 * wrong in them is told at its place in the file as it is written. {@code -Dupdate.golden=true} writes the problems and the
 * plans beside them anew.
 */
class MigrationTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "migration");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    private static final Migrations INVENTED = new Migrations(List.of(new From08(), new From09()));

    private final PlanReader reader =
            PlanReader.of(PlanValidator.builder().clock(CLOCK).build()).withMigrations(INVENTED);
    private final PlanWriter writer = PlanWriter.create();

    static List<String> sound() throws IOException {
        return files("sound-[0-9.]+\\.json");
    }

    static List<String> unsound() throws IOException {
        return files("(?!sound).*\\.json");
    }

    private static List<String> files(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(pattern))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aSoundFileIsWrittenInTheNewVersion(String name) throws IOException {
        ReadResult result = reader.read(FOLDER.resolve(name + ".json"));
        assertThat(result.migratedFrom()).contains(name.substring(name.indexOf('-') + 1));
        assertThat(result.isComplete()).isTrue();
        ProblemLines.compare(result.problems(), FOLDER.resolve(name + ".problems"));

        DxPlan plan = result.orElseThrow();
        assertThat(plan.formatVersion()).isEqualTo(DxPlan.FORMAT_VERSION);
        Path written = FOLDER.resolve(name + ".written.json");
        if (Boolean.getBoolean("update.golden")) {
            writer.write(plan, written);
        }
        assertThat(writer.toText(plan)).isEqualTo(Files.readString(written));

        ReadResult again = reader.read(written);
        assertThat(again.migratedFrom()).isEmpty();
        assertThat(again.plan()).contains(plan);
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void problemsNameTheFileAsItIsWritten(String name) throws IOException {
        ReadResult result = reader.read(FOLDER.resolve(name + ".json"));
        assertThat(result.isComplete()).isFalse();
        ProblemLines.compareTold(result.problems(), FOLDER.resolve(name + ".problems"));
    }

    @Test
    void theLibraryKnowsNoOlderVersion() {
        ReadResult result = PlanReader.create().read(FOLDER.resolve("sound-0.9.json"));
        assertThat(result.plan()).isEmpty();
        assertThat(result.migratedFrom()).isEmpty();
        assertThat(result.problems())
                .extracting(ProblemLines::line)
                .containsExactly("3:13-3:18 error DOC-03 /dxplan {found=0.9, supported=1.0} hint=");
    }

    @Test
    void aVersionFromWhichNoStepLeadsIsRefused() throws IOException {
        String text = Files.readString(FOLDER.resolve("sound-0.9.json"));
        for (String version : List.of("0.7", "0.10", "0.90", "2.0", "9", "")) {
            ReadResult result = reader.read(text.replace("\"0.9\"", '"' + version + '"'));
            assertThat(result.plan()).as(version).isEmpty();
            assertThat(result.problems()).extracting(Problem::code).containsExactly("DOC-03");
        }
    }

    @Test
    void otherLimitsLeaveTheMigrationsAsTheyAre() {
        ReadResult result = reader.withLimits(ReadLimits.DEFAULT.withNesting(6)).read(FOLDER.resolve("sound-0.9.json"));
        assertThat(result.migratedFrom()).contains("0.9");
    }

    @Test
    void stepsMustFollowEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Migrations(List.of(new From08())))
                .withMessage("The step from 0.8 must lead to 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Migrations(List.of(new From09(), new From08())))
                .withMessage("The step from 0.8 must lead to 1.0");
    }

    /** Whatever stands in the place of a value, it is told at a place that the file has, and nothing is thrown. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "7", "-1.5e999", "\"違う😀\"", "\"～\"", "[\n null ]", "{}", "{\"name\": {}}", "true"})
    void anyValueMayBeWrong(String misfit) throws IOException {
        JsonText sound = JsonText.of(Files.readString(FOLDER.resolve("sound-0.9.json")));
        for (Value value : sound.all().toList()) {
            if (!value.pointer().isEmpty() && !value.pointer().equals("/dxplan")) {
                JsonText text = JsonText.of(sound.with(value.start(), value.end(), misfit));
                for (Problem problem : reader.read(text.text()).problems()) {
                    assertThat(problem.range())
                            .as(value.pointer() + ": " + problem)
                            .isIn(ranges(text, problem));
                }
            }
        }
    }

    /** The places that a problem may have: the value, its opening or its name; if it is not there, what is around it. */
    private static List<Optional<?>> ranges(JsonText text, Problem problem) {
        String pointer = problem.pointer();
        Optional<Value> value = text.find(pointer);
        while (value.isEmpty()) {
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
            value = text.find(pointer);
        }
        Value found = value.get();
        return List.of(Optional.of(text.opening(found)), Optional.of(text.range(found)), Optional.of(text.name(found)));
    }

    @Test
    void aMarkAtTheStartMakesNoDifference() throws IOException {
        byte[] text = Files.readAllBytes(FOLDER.resolve("mistakes-0.9.json"));
        byte[] marked = ("\ufeff" + new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(marked).problems()).isEqualTo(reader.read(text).problems());
    }

    @Test
    void whatLiesDeeperThanBeforeIsStillRead() {
        // The member is moved into an object that is one level deeper than the reader may go.
        PlanReader flat = reader.withLimits(ReadLimits.DEFAULT.withNesting(1));
        ReadResult result = flat.read("""
                {"dxplan": "0.9", "id": "k", "name": "架空町DX推進計画", "publishedOn": "2024-04-01", "term": "令和6年度～令和8年度"}
                """);
        assertThat(result.isComplete()).isTrue();
        assertThat(Optional.ofNullable(result.orElseThrow().edition())
                        .orElseThrow()
                        .published())
                .isNotNull();
    }
}
