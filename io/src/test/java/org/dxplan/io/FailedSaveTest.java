package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dxplan.io.support.Jvm;
import org.dxplan.io.support.RealPlan;
import org.dxplan.model.DxPlan;
import org.dxplan.part.ExtensionValue.JsonString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends a save, a full disk, an interruption or the end of the process, the old file or the new one is there. */
class FailedSaveTest {

    private static final int SAVES = 200;
    private static final int MOST_BETWEEN_KILLS = 70;
    private static final int LONGEST_SPIN = 100_000;

    private static final DxPlan FIRST = PlanReader.create().read(RealPlan.FILE).orElseThrow();
    private static final DxPlan SECOND = second(FIRST);

    private final PlanWriter writer = PlanWriter.create();

    @TempDir
    Path folder;

    private Path file;

    private static DxPlan second(DxPlan plan) {
        return plan.toBuilder().shortTitle("千歳DX計画（改訂）").build();
    }

    @BeforeEach
    void saveTheFirstVersion() {
        file = folder.resolve("plan.json");
        writer.write(FIRST, file);
    }

    private void assertOnlyTheFirstVersion() throws IOException {
        assertThat(file).hasBinaryContent(RealPlan.bytes());
        assertThat(files()).containsExactly(file);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void aDiskThatFillsUpLeavesTheOldFile() throws IOException {
        IOException full = new IOException("No space left on device");
        for (int written : new int[] {0, 1, 8_000, 50_000}) {
            assertThatIOException()
                    .isThrownBy(() -> SafeFile.replace(file, out -> {
                        out.write(new byte[written]);
                        throw full;
                    }))
                    .isSameAs(full);
            assertOnlyTheFirstVersion();
        }
    }

    @Test
    void aTextThatCannotBeWrittenLeavesTheOldFile() throws IOException {
        // At the end of the plan, when most of it is written already.
        DxPlan plan = FIRST.toBuilder()
                .extensions(FIRST.extensions().with("x-memo", new JsonString("千歳\ud83d市")))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(plan, file))
                .withMessageContaining("surrogate");
        assertOnlyTheFirstVersion();
    }

    @Test
    void anInterruptedThreadLeavesTheOldFileAndStaysInterrupted() throws IOException {
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> writer.write(SECOND, file))
                .withCauseInstanceOf(ClosedByInterruptException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertOnlyTheFirstVersion();
    }

    @Test
    void aThreadMayBeInterruptedAtAnyPiece() throws IOException {
        byte[] second = writer.toBytes(SECOND);
        for (int piece = 0; piece <= second.length; piece += 10_000) {
            int at = piece;
            assertThatExceptionOfType(ClosedByInterruptException.class)
                    .isThrownBy(() -> SafeFile.replace(file, out -> {
                        out.write(second, 0, at);
                        Thread.currentThread().interrupt();
                        out.write(second, at, second.length - at);
                    }));
            assertThat(Thread.interrupted()).isTrue();
            assertOnlyTheFirstVersion();
        }
    }

    @Test
    void whatAProcessLeavesThatEndsInTheMiddleTheNextSaveRemoves() throws Exception {
        Process process = Jvm.start(List.of(), Halting.class, file.toString());
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(file).hasBinaryContent(RealPlan.bytes());
        assertThat(files()).hasSize(2).first().asString().endsWith(".dxplan-tmp");

        writer.write(FIRST, file);
        assertOnlyTheFirstVersion();
    }

    /** Ends its process when half of a file is written. */
    static final class Halting {
        private Halting() {}

        public static void main(String[] args) throws IOException {
            SafeFile.replace(Path.of(args[0]), out -> {
                out.write("{\"dxplan\": ".getBytes(StandardCharsets.UTF_8));
                Runtime.getRuntime().halt(3);
            });
        }
    }

    /** The moments are random: after some save, and some turns of a loop later, which no assertion depends on. */
    @Test
    void aKilledProcessLeavesOneOfTheTwoVersions() throws Exception {
        byte[] second = writer.toBytes(SECOND);
        Random moments = new Random(20_240_401);
        int saves = 0;
        while (saves < SAVES) {
            Process process = Jvm.start(List.of(), Saving.class, file.toString());
            int until = Math.min(SAVES, saves + 1 + moments.nextInt(MOST_BETWEEN_KILLS));
            try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
                for (; saves < until; saves++) {
                    assertThat(told.readLine()).isEqualTo("saved");
                }
                for (int i = moments.nextInt(LONGEST_SPIN); i > 0; i--) {
                    Thread.onSpinWait();
                }
            } finally {
                process.destroyForcibly();
            }
            assertThat(process.waitFor()).isNotZero();
            assertThat(Files.readAllBytes(file)).isIn(RealPlan.bytes(), second);

            writer.write(FIRST, file);
            assertOnlyTheFirstVersion();
        }
    }

    /** Saves the two versions in turn until it is killed. */
    static final class Saving {
        private Saving() {}

        public static void main(String[] args) {
            Path file = Path.of(args[0]);
            DxPlan first = PlanReader.create().read(file).orElseThrow();
            DxPlan second = second(first);
            for (int i = 0; !Thread.interrupted(); i++) {
                PlanWriter.create().write(i % 2 == 0 ? second : first, file);
                System.out.println("saved");
            }
        }
    }
}
