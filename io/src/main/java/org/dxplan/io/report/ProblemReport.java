package org.dxplan.io.report;

/**
 * A report of problems in some form (検証結果の出力): is told of one file after the other, writes as it goes, and is ended
 * once.
 *
 * <pre>{@code
 * ProblemReport report = TextReport.to(writer, Locale.JAPANESE);
 * for (Path file : files) {
 *     byte[] bytes = Files.readAllBytes(file);
 *     report.add(CheckedFile.of(file.toString(), reader.read(bytes)).withSource(SourceText.of(bytes)));
 * }
 * report.end();
 * }</pre>
 *
 * <p>A report is made for one use by one thread. It does not close what it writes to.
 */
public interface ProblemReport {

    /**
     * Reports what was found in a file.
     *
     * @param file  the file, not null
     * @throws java.io.UncheckedIOException if the report cannot be written
     */
    void add(CheckedFile file);

    /**
     * Ends the report and flushes it. Nothing can be added afterwards.
     *
     * @throws java.io.UncheckedIOException if the report cannot be written
     */
    void end();
}
