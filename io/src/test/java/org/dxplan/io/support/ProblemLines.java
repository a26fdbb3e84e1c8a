package org.dxplan.io.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Word;

/** Problems as lines of a text file, complete and exact. */
public final class ProblemLines {

    private static final String UNFILLED = "\\{[A-Za-z]+}";
    private static final boolean UPDATE = Boolean.getBoolean("update.golden");

    private ProblemLines() {}

    /** Compares problems with the lines of a file, or writes the file if the run is to update it. */
    public static void compare(List<Problem> problems, Path file) throws IOException {
        compare(problems, file, ProblemLines::line);
    }

    /** Compares problems, each with message and hint in both languages, as {@link #compare(List, Path)} does. */
    public static void compareTold(List<Problem> problems, Path file) throws IOException {
        compare(problems, file, ProblemLines::told);
    }

    private static void compare(List<Problem> problems, Path file, Function<Problem, String> print) throws IOException {
        String lines =
                problems.stream().map(problem -> print.apply(problem) + "\n").collect(Collectors.joining());
        if (UPDATE) {
            Files.writeString(file, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(file));
        problems.forEach(ProblemLines::isTold);
    }

    /** One problem: place, severity, code, pointer, arguments, hint, related places. */
    public static String line(Problem problem) {
        String related = problem.related().stream()
                .map(place -> " related=" + place(place))
                .collect(Collectors.joining());
        return escaped(range(problem.place()) + " " + problem.severity().code() + " " + problem.code() + " "
                + pointer(problem.place()) + " " + problem.arguments() + " hint=" + problem.hintVariant() + related);
    }

    private static String told(Problem problem) {
        StringBuilder lines = new StringBuilder(line(problem));
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            lines.append("\n  ").append(problem.message(locale));
            problem.hint(locale).ifPresent(hint -> lines.append("\n  > ").append(hint));
        }
        return lines.toString();
    }

    private static String place(Place place) {
        return (place.isPrevious() ? "previous" : range(place)) + " " + pointer(place);
    }

    private static String range(Place place) {
        return String.valueOf(place.range());
    }

    private static String pointer(Place place) {
        return place.pointer().isEmpty() ? "(root)" : place.pointer();
    }

    /** A line without control characters, which become escapes. */
    public static String escaped(String line) {
        StringBuilder text = new StringBuilder();
        line.chars()
                .forEach(c -> text.append(
                        Character.isISOControl(c) || c == 0xfeff
                                ? String.format(Locale.ROOT, "\\u%04x", c)
                                : (char) c));
        return text.toString();
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
