package org.dxplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dxplan.validation.PlanValidator;
import org.jspecify.annotations.Nullable;

/**
 * Reads plans from JSON (計画の読込み): finds every problem in one pass, keeps what it does not know, never throws for bad
 * content.
 *
 * <pre>{@code
 * PlanReader reader = PlanReader.of(PlanValidator.create());
 * ReadResult result = reader.read(Path.of("chitose-dx-2024.json"));
 * for (Problem problem : result.problems()) {
 *     System.out.println(problem.range() + " " + problem.message(Locale.JAPANESE));
 * }
 * DxPlan plan = result.orElseThrow();
 * }</pre>
 *
 * <p>The source is UTF-8 with or without a byte order mark. A reader with a validator reads, validates and locates in one
 * call. This class is immutable and thread-safe; make one and keep it.
 */
public final class PlanReader {

    private final @Nullable PlanValidator validator;
    private final ReadLimits limits;
    private final JsonForm json;

    private PlanReader(@Nullable PlanValidator validator, ReadLimits limits) {
        this.validator = validator;
        this.limits = limits;
        this.json = new JsonForm(limits);
    }

    /**
     * Obtains a reader that reads and does not validate.
     *
     * @return the reader, not null
     */
    public static PlanReader create() {
        return new PlanReader(null, ReadLimits.DEFAULT);
    }

    /**
     * Obtains a reader that also validates what it reads.
     *
     * @param validator  the validator, not null
     * @return the reader, not null
     */
    public static PlanReader of(PlanValidator validator) {
        return new PlanReader(Objects.requireNonNull(validator, "validator"), ReadLimits.DEFAULT);
    }

    /**
     * Returns a copy with other limits than {@link ReadLimits#DEFAULT}.
     *
     * @param limits  the limits, not null
     * @return the copy, not null
     */
    public PlanReader withLimits(ReadLimits limits) {
        return new PlanReader(validator, Objects.requireNonNull(limits, "limits"));
    }

    /**
     * Reads a file.
     *
     * @param file  the file, not null
     * @return the plan and its problems, not null
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public ReadResult read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream to its end. The stream is not closed.
     *
     * @param in  the stream, not null
     * @return the plan and its problems, not null
     * @throws UncheckedIOException if the stream cannot be read
     */
    public ReadResult read(InputStream in) {
        try {
            return read(in.readNBytes((int) Math.min(limits.documentBytes() + 1L, Integer.MAX_VALUE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text in UTF-8.
     *
     * @param utf8  the text, not null, not changed and not kept
     * @return the plan and its problems, not null
     */
    public ReadResult read(byte[] utf8) {
        return new Reading(new JsonDocument(utf8, json, limits), validator, limits.problems()).result();
    }

    /**
     * Reads a text.
     *
     * @param text  the text, not null; a byte order mark at its start is skipped
     * @return the plan and its problems, not null
     */
    public ReadResult read(String text) {
        return read(TextBytes.of(text));
    }
}
