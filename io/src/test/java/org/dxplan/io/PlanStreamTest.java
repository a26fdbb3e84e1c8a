package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dxplan.io.support.RealPlan;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any stream gets the bytes of the file, in whatever pieces, and one that fails gets the beginning of them. */
class PlanStreamTest {

    private static final Path FULL = Path.of("/dev/full");

    private final PlanWriter writer = PlanWriter.create();
    private final DxPlan real = PlanReader.create().read(RealPlan.FILE).orElseThrow();

    @TempDir
    Path folder;

    /** Takes so many bytes and fails at the next one. */
    private static final class Failing extends OutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final IOException failure = new IOException("No space left on device");
        private final int limit;

        Failing(int limit) {
            this.limit = limit;
        }

        @Override
        public void write(int b) throws IOException {
            if (taken.size() == limit) {
                throw failure;
            }
            taken.write(b);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 1000, 8000, 1 << 20})
    void theSizeOfThePiecesMakesNoDifference(int size) throws IOException {
        Path file = folder.resolve("plan.json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), size)) {
            writer.write(real, out);
        }
        assertThat(file).hasBinaryContent(RealPlan.bytes());
    }

    @Test
    void severalPlansGoIntoOneStream() {
        Failing out = new Failing(Integer.MAX_VALUE);
        writer.write(real, out);
        writer.write(real, out);
        byte[] taken = out.taken.toByteArray();
        int length = RealPlan.bytes().length;
        assertThat(Arrays.copyOf(taken, length)).isEqualTo(RealPlan.bytes());
        assertThat(Arrays.copyOfRange(taken, length, taken.length)).isEqualTo(RealPlan.bytes());
    }

    @Test
    void aPlanIsCompressedOnItsWay() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            writer.write(real, out);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readAllBytes()).isEqualTo(RealPlan.bytes());
        }
    }

    @Test
    void aStreamMayFailAtEveryByte() {
        DxPlan plan = DxPlan.builder()
                .id("chitose-dx-2024")
                .title("千歳市DX推進計画")
                .addGoals(Goal.builder().id("g1").title("行かなくてよい市役所🏠").build())
                .build();
        byte[] bytes = writer.toBytes(plan);
        for (int limit = 0; limit < bytes.length; limit++) {
            Failing out = new Failing(limit);
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> writer.write(plan, out))
                    .withCause(out.failure);
            assertThat(out.taken.toByteArray()).isEqualTo(Arrays.copyOf(bytes, limit));
        }
        Failing enough = new Failing(bytes.length);
        writer.write(plan, enough);
        assertThat(enough.taken.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void aFullDeviceIsReported() throws IOException {
        try (OutputStream out = Files.exists(FULL) ? Files.newOutputStream(FULL) : new Failing(0)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> writer.write(real, out))
                    .withMessageContaining("No space left on device");
        }
    }
}
