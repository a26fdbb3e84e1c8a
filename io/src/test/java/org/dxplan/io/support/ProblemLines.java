package org.dxplan.io.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dxplan.io.report.ProblemListing;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Word;

/** Problems as lines of a text file, complete and exact. */
public final class ProblemLines {

    private static final String UNFILLED = "\\{[A-Za-z]+}";
    private static final boolean UPDATE = Boolean.getBoolean("update.golden");

    private ProblemLines() {}

    /** Compares problems with the lines of a file, or writes the file if the run is to update it. */
    public static void compare(List<Problem> problems, Path file) throws IOException {
        compare(
                problems,
                file,
                problems.stream().map(problem -> line(problem) + "\n").collect(Collectors.joining()));
    }

    /** Compares problems, each with message and hint in both languages, as {@link #compare(List, Path)} does. */
    public static void compareTold(List<Problem> problems, Path file) throws IOException {
        compare(problems, file, ProblemListing.of(problems));
    }

    private static void compare(List<Problem> problems, Path file, String lines) throws IOException {
        if (UPDATE) {
            Files.writeString(file, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(file));
        problems.forEach(ProblemLines::isTold);
    }

    /** One problem: place, severity, code, pointer, arguments, hint, related places. */
    public static String line(Problem problem) {
        return ProblemListing.line(problem);
    }

    /** A line as {@link ProblemListing} writes it: control characters escaped. */
    public static String escaped(String line) {
        return Pattern.compile("[\\p{Cc}\ufeff]")
                .matcher(line)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
    }

    /** A problem can be told in both languages: no text, no argument and no word is missing. */
    public static void isTold(Problem problem) {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(problem.message(locale))
                    .as(problem.toString())
                    .isNotBlank()
                    .doesNotContainPattern(UNFILLED);
            if (problem.hintVariant() != null) {
                assertThat(problem.hint(locale))
                        .as(problem.toString())
                        .hasValueSatisfying(
                                hint -> assertThat(hint).isNotBlank().doesNotContainPattern(UNFILLED));
            }
        }
        problem.arguments().values().forEach(ProblemLines::hasLabel);
    }

    private static void hasLabel(Object argument) {
        if (argument instanceof Word word) {
            assertThat(word.label(Locale.JAPANESE)).as("label of " + word).isNotEqualTo(word.code());
        } else if (argument instanceof Collection<?> items) {
            items.forEach(ProblemLines::hasLabel);
        }
    }
}
