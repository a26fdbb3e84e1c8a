package org.dxplan.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dxplan.io.codec.CanonicalPrinter;
import org.dxplan.io.codec.DxPlanCodec;
import org.dxplan.io.codec.PlanOutput;
import org.dxplan.model.DxPlan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * Writes plans as JSON (計画の書出し) in the canonical form: members in their order, two spaces of indent, {@code \n} at the
 * end of each line, UTF-8 without a byte order mark, Japanese as it is. Equal plans give equal bytes on every machine.
 *
 * <pre>{@code
 * PlanWriter.create().write(plan, Path.of("chitose-dx-2024.json"));
 * }</pre>
 *
 * <p>Nothing is computed or checked: what the plan holds is written. This class is immutable and thread-safe.
 */
public final class PlanWriter {

    private static final PlanWriter INSTANCE = new PlanWriter();

    private PlanWriter() {}

    /**
     * Obtains a writer.
     *
     * @return the writer, not null
     */
    public static PlanWriter create() {
        return INSTANCE;
    }

    /**
     * Writes a plan to a file, so that the file is at every moment either the old or the new one as a whole: into a new
     * file in the same folder first, which then takes the place of the old one. Symbolic links are followed, permissions
     * are kept. A file that a killed process left half written is removed by the next write into the folder.
     *
     * @param plan  the plan, not null
     * @param file  the file to write, replaced if it exists, not null
     * @throws UncheckedIOException if the file cannot be written, the file system cannot replace a file in one step, or the
     *     thread is interrupted, which it then still is; the old file is then as it was
     * @throws IllegalArgumentException if a text holds a lone surrogate, which UTF-8 cannot carry, or the plan nests
     *     deeper than any reader would follow
     */
    public void write(DxPlan plan, Path file) {
        try {
            SafeFile.replace(file, out -> write(plan, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a plan to a stream, piece by piece, the same bytes as to a file. The stream is flushed and not closed. If
     * writing fails, the stream has got the beginning of the plan.
     *
     * @param plan  the plan, not null
     * @param out  the stream, not null
     * @throws UncheckedIOException if the stream cannot be written
     * @throws IllegalArgumentException if a text holds a lone surrogate, which UTF-8 cannot carry, or the plan nests
     *     deeper than any reader would follow
     */
    public void write(DxPlan plan, OutputStream out) {
        try {
            CanonicalPrinter printer = new CanonicalPrinter();
            JsonGenerator generator = CanonicalForm.generator(new Unclosable(out), printer);
            new PlanOutput(generator, printer).object(DxPlanCodec.INSTANCE, plan);
            generator.writeRaw('\n');
            generator.close();
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "The plan nests deeper than " + ReadLimits.DEEPEST_NESTING + " levels", e);
        }
    }

    /**
     * Returns a plan as bytes in UTF-8.
     *
     * @param plan  the plan, not null
     * @return the canonical form, not null
     * @throws IllegalArgumentException if a text holds a lone surrogate, which UTF-8 cannot carry, or the plan nests
     *     deeper than any reader would follow
     */
    public byte[] toBytes(DxPlan plan) {
        // Keeps blocks until the length is known, where a growing array would copy the plan again and again.
        ByteArrayBuilder out = new ByteArrayBuilder(1 << 16);
        write(plan, out);
        return out.toByteArray();
    }

    /**
     * Returns a plan as text.
     *
     * @param plan  the plan, not null
     * @return the canonical form, not null
     * @throws IllegalArgumentException if a text holds a lone surrogate, which UTF-8 cannot carry, or the plan nests
     *     deeper than any reader would follow
     */
    public String toText(DxPlan plan) {
        return new String(toBytes(plan), StandardCharsets.UTF_8);
    }

    /** Lets the generator finish without closing the user's stream. */
    private static final class Unclosable extends OutputStream {
        private final OutputStream out;

        Unclosable(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
