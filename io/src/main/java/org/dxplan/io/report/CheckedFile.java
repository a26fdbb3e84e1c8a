package org.dxplan.io.report;

import java.util.List;
import java.util.Objects;
import org.dxplan.io.ReadResult;
import org.dxplan.io.corpus.CorpusEntry;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Omitted;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A file, or one plan of a file that has a plan in each line, and what was found in it (検証したファイル).
 *
 * <p>This class is immutable; its source text, if there is one, is for one thread.
 *
 * @param name  the file's name as the report shows it, not null
 * @param planId  the id of the plan, null if the file holds none
 * @param profile  the profile that was applied, null if the file was not validated
 * @param problems  what was found, in its order, not null, copied
 * @param omitted  how many problems were found beyond them, not null
 * @param source  the text that was read, null if the report is not to show any of it
 * @param line  the line of the file that the plan stands in, null if the file is the plan
 */
public record CheckedFile(
        String name,
        @Nullable String planId,
        @Nullable Profile profile,
        List<Problem> problems,
        Omitted omitted,
        @Nullable SourceText source,
        @Nullable Integer line) {

    /**
     * Obtains a checked file.
     *
     * @throws NullPointerException if a component that must not be null is
     */
    public CheckedFile {
        Objects.requireNonNull(name, "name");
        problems = List.copyOf(problems);
        Objects.requireNonNull(omitted, "omitted");
    }

    /**
     * Obtains a checked file that is one plan.
     *
     * @throws NullPointerException if a component that must not be null is
     */
    public CheckedFile(
            String name,
            @Nullable String planId,
            @Nullable Profile profile,
            List<Problem> problems,
            Omitted omitted,
            @Nullable SourceText source) {
        this(name, planId, profile, problems, omitted, source, null);
    }

    /**
     * Obtains a file that has been read.
     *
     * @param name  the file's name as the report shows it, not null
     * @param result  what reading it came to, not null
     * @return the checked file without its source text, not null
     */
    public static CheckedFile of(String name, ReadResult result) {
        return new CheckedFile(
                name,
                result.plan().map(DxPlan::id).orElse(null),
                result.profile().orElse(null),
                result.problems(),
                result.omitted(),
                null,
                null);
    }

    /**
     * Obtains a document of a corpus that has been read.
     *
     * @param entry  the document, not null
     * @return the checked file with its source text, not null
     * @throws java.util.NoSuchElementException if the entry has no result
     */
    public static CheckedFile of(CorpusEntry entry) {
        ReadResult result = entry.result().orElseThrow();
        SourceText source = SourceText.of(entry.text(), entry.line().orElse(1));
        CheckedFile file = of(entry.name(), result).withSource(source);
        return entry.line().isEmpty() ? file : file.onLine(entry.line().getAsInt());
    }

    /**
     * Returns a copy with the text that was read, so that the report can show the lines in question.
     *
     * @param source  the text, null for none
     * @return the copy, not null
     */
    public CheckedFile withSource(@Nullable SourceText source) {
        return new CheckedFile(name, planId, profile, problems, omitted, source, line);
    }

    /**
     * Returns a copy with other problems, such as only those that are new.
     *
     * @param problems  the problems, not null
     * @return the copy, not null
     */
    public CheckedFile withProblems(List<Problem> problems) {
        return new CheckedFile(name, planId, profile, problems, omitted, source, line);
    }

    private CheckedFile onLine(int line) {
        return new CheckedFile(name, planId, profile, problems, omitted, source, line);
    }

    /** The name by which reports tell one plan from another: {@code plans.ndjson:12} for the one in line 12. */
    String title() {
        return line == null ? name : name + ":" + line;
    }

    /**
     * Counts the problems of a severity, those that are not listed included.
     *
     * @param severity  the severity, not null
     * @return how many there are
     */
    public long count(Severity severity) {
        long count = omitted.count(severity);
        for (Problem problem : problems) {
            if (problem.severity() == severity) {
                count++;
            }
        }
        return count;
    }
}
