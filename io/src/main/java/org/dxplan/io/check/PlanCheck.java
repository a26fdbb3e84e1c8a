package org.dxplan.io.check;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dxplan.io.PlanReader;
import org.dxplan.io.ReadResult;
import org.dxplan.io.report.CheckedFile;
import org.dxplan.io.report.ProblemListing;
import org.dxplan.io.report.SourceText;
import org.dxplan.io.report.TextReport;
import org.dxplan.model.common.Severity;

/**
 * The check of one plan file (計画ファイル1件の試験). Nothing is read before it is asked for.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanCheck {

    private final String name;
    private final Path file;
    private final PlanReader reader;
    private final Severity failOn;
    private final Locale locale;

    PlanCheck(String name, Path file, PlanReader reader, Severity failOn, Locale locale) {
        this.name = name;
        this.file = file;
        this.reader = reader;
        this.failOn = failOn;
        this.locale = locale;
    }

    /**
     * Returns the name of the check.
     *
     * @return the path below the folder, with slashes, such as {@code 2024/chitose.json}, not null
     */
    public String name() {
        return name;
    }

    /**
     * Returns the plan file.
     *
     * @return the file, not null
     */
    public Path file() {
        return file;
    }

    /**
     * Returns the plan file as an address, as test frameworks take it.
     *
     * @return the address, not null
     */
    public URI uri() {
        return file.toUri();
    }

    /**
     * Reads and validates the file.
     *
     * @return the plan and its problems, not null
     * @throws UncheckedIOException if the file cannot be read
     */
    public ReadResult read() {
        return reader.read(file);
    }

    /**
     * Checks that nothing is wrong with the plan.
     *
     * @throws PlanCheckFailure if a problem is at least as serious as the checks allow; the message tells all problems with
     *     their lines
     * @throws UncheckedIOException if the file cannot be read
     */
    public void verify() {
        byte[] bytes = bytes(file);
        ReadResult result = reader.read(bytes);
        if (result.problems().stream().anyMatch(problem -> problem.severity().isAtLeast(failOn))) {
            StringWriter text = new StringWriter();
            text.append(name).append('\n');
            TextReport report = TextReport.to(text, locale);
            report.add(CheckedFile.of(file.toString(), result).withSource(SourceText.of(bytes)));
            throw new PlanCheckFailure(text.toString());
        }
    }

    /**
     * Checks that exactly those problems are found that the file of the same name with the suffix {@code .problems} lists,
     * as {@link ProblemListing} writes them.
     *
     * @param update  whether to write that file anew instead, for instance {@code Boolean.getBoolean("update.golden")}
     * @throws PlanCheckFailure if other problems are found, or there is no such file
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public void verifyExpected(boolean update) {
        Path expected =
                file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst("\\.json$", "") + ".problems");
        String found = ProblemListing.of(read().problems());
        try {
            if (update) {
                Files.writeString(expected, found);
            } else if (!Files.exists(expected)) {
                throw new PlanCheckFailure(name + ": " + expected + " is missing; found are\n" + found);
            } else if (!Files.readString(expected).equals(found)) {
                throw new PlanCheckFailure(
                        name + ": expected by " + expected + "\n" + Files.readString(expected) + "found\n" + found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
