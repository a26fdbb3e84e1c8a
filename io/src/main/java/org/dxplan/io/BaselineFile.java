package org.dxplan.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dxplan.io.codec.BaselineCodec;
import org.dxplan.io.codec.CanonicalPrinter;
import org.dxplan.io.codec.PlanOutput;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.config.Baseline;
import org.dxplan.validation.rule.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A file with the problems that were there before (既知の指摘のファイル), in JSON, one object for each, so that it differs well
 * from one version to the next.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BaselineFile {

    private final @Nullable Baseline baseline;
    private final List<Problem> problems;

    private BaselineFile(JsonDocument document) {
        Baseline read = document.read(BaselineCodec.INSTANCE, false);
        this.problems = document.problems().problems();
        this.baseline = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR) ? null : read;
    }

    /**
     * Reads a file.
     *
     * @param file  the file, not null
     * @return the baseline and what is wrong with it, not null
     * @throws UncheckedIOException if the file cannot be opened or read
     */
    public static BaselineFile read(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param utf8  the content in UTF-8, not changed afterwards, not null
     * @return the baseline and what is wrong with it, not null
     */
    public static BaselineFile read(byte[] utf8) {
        return new BaselineFile(new JsonDocument(utf8, new JsonForm(ReadLimits.DEFAULT), ReadLimits.DEFAULT));
    }

    /**
     * Writes a baseline to a file, which is at every moment either the old or the new one as a whole.
     *
     * @param baseline  the baseline, not null
     * @param file  the file to write, replaced if it exists, not null
     * @throws UncheckedIOException if the file cannot be written; the old file is then as it was
     */
    public static void write(Baseline baseline, Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CanonicalPrinter printer = new CanonicalPrinter();
        try (JsonGenerator generator = CanonicalForm.generator(bytes, printer)) {
            new PlanOutput(generator, printer).object(BaselineCodec.INSTANCE, baseline);
            generator.writeRaw('\n');
        }
        try {
            SafeFile.replace(file, bytes::writeTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the baseline.
     *
     * @return the baseline, empty if something of severity error was found, not null
     */
    public Optional<Baseline> baseline() {
        return Optional.ofNullable(baseline);
    }

    /**
     * Returns what is wrong with the file.
     *
     * @return the problems in the order of their places, immutable, not null
     */
    public List<Problem> problems() {
        return problems;
    }
}
