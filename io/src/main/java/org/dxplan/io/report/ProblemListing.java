package org.dxplan.io.report;

import java.util.List;
import java.util.Locale;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;

/**
 * Problems as plain lines, complete and exact, for files of expectations (期待結果の一覧): place, severity, code, pointer,
 * arguments, hint and related places, then message and hint in both languages.
 *
 * <pre>
 * 6:46-6:53 error REF-01 /contacts/0/unit {kind=organizational-unit, id=johoo, nearest=joho} hint=nearest
 *   ここで参照している所管課「johoo」は、この計画にありません。
 *   &gt; 「joho」の誤りではありませんか。
 *   The organizational unit "johoo" referred to here is not in this plan.
 *   &gt; Did you mean "joho"?
 * </pre>
 *
 * <p>Lines end with {@code \n}; control characters are escaped.
 */
public final class ProblemListing {

    private ProblemListing() {}

    /**
     * Lists problems.
     *
     * @param problems  the problems, not null
     * @return their lines in the given order, empty if there are none, not null
     */
    public static String of(List<Problem> problems) {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : problems) {
            lines.append(line(problem)).append('\n');
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                lines.append("  ").append(escaped(problem.message(locale))).append('\n');
                problem.hint(locale)
                        .ifPresent(hint ->
                                lines.append("  > ").append(escaped(hint)).append('\n'));
            }
        }
        return lines.toString();
    }

    /**
     * Lists the facts of one problem.
     *
     * @param problem  the problem, not null
     * @return its first line, without a line end, not null
     */
    public static String line(Problem problem) {
        StringBuilder related = new StringBuilder();
        for (Place place : problem.related()) {
            related.append(" related=")
                    .append(place.isPrevious() ? "previous" : place.range())
                    .append(' ')
                    .append(pointer(place));
        }
        return escaped(problem.place().range() + " " + problem.severity().code() + " " + problem.code() + " "
                + pointer(problem.place()) + " " + problem.arguments() + " hint=" + problem.hintVariant() + related);
    }

    private static String pointer(Place place) {
        return place.pointer().isEmpty() ? "(root)" : place.pointer();
    }

    private static String escaped(String line) {
        StringBuilder text = new StringBuilder();
        line.chars()
                .forEach(c -> text.append(
                        Character.isISOControl(c) || c == 0xfeff
                                ? String.format(Locale.ROOT, "\\u%04x", c)
                                : String.valueOf((char) c)));
        return text.toString();
    }
}
