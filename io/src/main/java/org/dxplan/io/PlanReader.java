package org.dxplan.io;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dxplan.io.migration.Migrations;
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
 * <p>A plan of a newer minor version of the format is read with a warning, and what is new in it is kept; one of an older
 * major version is brought to {@link org.dxplan.model.DxPlan#FORMAT_VERSION} first; any other version is refused.
 *
 * <p>The source is UTF-8 with or without a byte order mark. A reader with a validator reads, validates and locates in one
 * call. This class is immutable and thread-safe; make one and keep it.
 */
public final class PlanReader {

    private final @Nullable PlanValidator validator;
    private final ReadLimits limits;
    private final JsonForm json;
    private final @Nullable Migrations migrations;

    private PlanReader(@Nullable PlanValidator validator, ReadLimits limits, @Nullable Migrations migrations) {
        this.validator = validator;
        this.limits = limits;
        this.migrations = migrations;
        this.json = new JsonForm(limits);
    }

    /**
     * Obtains a reader that reads and does not validate.
     *
     * @return the reader, not null
     */
    public static PlanReader create() {
        return new PlanReader(null, ReadLimits.DEFAULT, null);
    }

    /**
     * Obtains a reader that also validates what it reads.
     *
     * @param validator  the validator, not null
     * @return the reader, not null
     */
    public static PlanReader of(PlanValidator validator) {
        return new PlanReader(Objects.requireNonNull(validator, "validator"), ReadLimits.DEFAULT, null);
    }

    /**
     * Returns a copy with other limits than {@link ReadLimits#DEFAULT}.
     *
     * @param limits  the limits, not null
     * @return the copy, not null
     */
    public PlanReader withLimits(ReadLimits limits) {
        return new PlanReader(validator, Objects.requireNonNull(limits, "limits"), migrations);
    }

    /** Returns a copy that knows other older versions than the library, for tests. */
    PlanReader withMigrations(Migrations others) {
        return new PlanReader(validator, limits, others);
    }

    /**
     * Returns the limits in force.
     *
     * @return the limits, not null
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Reads a file.
     *
     * @param file  the file, not null
     * @return the plan and its problems, not null
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public ReadResult read(Path file) {
        try (InputStream in = open(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream of a file of this machine, for which no channel has to be loaded; the other way says why it cannot be opened. */
    private static InputStream open(Path file) throws IOException {
        if (file.getFileSystem() == FileSystems.getDefault()) {
            try {
                return new FileInputStream(file.toFile());
            } catch (FileNotFoundException e) {
                return Files.newInputStream(file);
            }
        }
        return Files.newInputStream(file);
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
        return read(utf8, 1);
    }

    /**
     * Reads a text in UTF-8 that stands inside a longer one, such as a line of a stream of plans; problems get the line
     * numbers of the longer one.
     *
     * @param utf8  the text, not null, not changed and not kept
     * @param firstLine  the number of the line that the text begins on, from 1; columns count from where it begins
     * @return the plan and its problems, not null
     * @throws IllegalArgumentException if the line is less than 1
     */
    public ReadResult read(byte[] utf8, int firstLine) {
        if (firstLine < 1) {
            throw new IllegalArgumentException("Lines count from 1: " + firstLine);
        }
        return new Reading(new JsonDocument(utf8, json, limits, migrations), validator, limits.problems(), firstLine)
                .result();
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
