package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dxplan.io.migration.MigrationStep;
import org.dxplan.io.migration.Migrations;
import org.dxplan.io.migration.TreeObject;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.junit.jupiter.api.Test;

/**
 * A version 0.9 in which nothing differs but the version: whatever a file of today holds, the same file of that version gives
 * the same plan and the same problems at the same places.
 */
class MigrationParityTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final Path PLANS = Path.of("..", "examples", "plans");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private static final Migrations SAME = new Migrations(List.of(new Same()));

    private final PlanReader reader = PlanReader.create().withMigrations(SAME);
    private final PlanReader validating =
            PlanReader.of(PlanValidator.builder().clock(CLOCK).build()).withMigrations(SAME);

    /** Changes nothing. */
    private static final class Same implements MigrationStep {
        @Override
        public String from() {
            return "0.9";
        }

        @Override
        public String to() {
            return "1.0";
        }

        @Override
        public void migrate(TreeObject plan) {}
    }

    @Test
    void everyPlanFileOfTheTests() throws IOException {
        int migrated = 0;
        for (Path file : Stream.concat(files(RESOURCES), files(PLANS)).toList()) {
            migrated += compare(validating, Files.readAllBytes(file), file.toString());
        }
        assertThat(migrated).isGreaterThan(300);
    }

    @Test
    void aFileThatIsCutAnywhere() throws IOException {
        byte[] text = Files.readAllBytes(RESOURCES.resolve("ten-mistakes.json"));
        for (int length = 0; length < text.length; length++) {
            byte[] cut = new byte[length];
            System.arraycopy(text, 0, cut, 0, length);
            compare(reader, cut, "cut at " + length);
        }
    }

    @Test
    void aFileThatIsBrokenAnywhere() throws IOException {
        byte[] text = Files.readAllBytes(RESOURCES.resolve("ten-mistakes.json"));
        for (int at = 0; at < text.length; at++) {
            for (int wrong : new int[] {'"', '{', ']', ',', '\\', 0xFF}) {
                byte[] broken = text.clone();
                broken[at] = (byte) wrong;
                compare(reader, broken, "byte " + wrong + " at " + at);
            }
        }
    }

    /** Compares a file with itself in the other version; 1 if that was migrated. */
    private static int compare(PlanReader reader, byte[] text, String name) {
        String bytes = new String(text, StandardCharsets.ISO_8859_1);
        byte[] older = bytes.replaceFirst("\"dxplan\": \"1\\.0\"", "\"dxplan\": \"0.9\"")
                .getBytes(StandardCharsets.ISO_8859_1);
        ReadResult expected = reader.read(text);
        ReadResult result = reader.read(older);
        if (result.migratedFrom().isEmpty() && !Arrays.equals(text, older)) {
            // Not JSON, or too large, before anybody asks for the version.
            assertThat(expected.plan()).as(name).isEmpty();
        }
        assertThat(result.problems()).as(name).isEqualTo(expected.problems());
        assertThat(result.problems()).as(name).extracting(Problem::range).doesNotContain(Optional.empty());
        assertThat(result.plan()).as(name).isEqualTo(expected.plan());
        assertThat(result.isComplete()).as(name).isEqualTo(expected.isComplete());
        return result.migratedFrom().isPresent() ? 1 : 0;
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
