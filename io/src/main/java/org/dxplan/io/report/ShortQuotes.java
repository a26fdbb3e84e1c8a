package org.dxplan.io.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dxplan.validation.rule.Phrase;
import org.dxplan.validation.rule.Problem;

/** Cuts long texts of a plan, so that a message that quotes them stays readable. */
final class ShortQuotes {

    /** The characters that a message quotes at most. */
    private static final int QUOTED = 120;

    private ShortQuotes() {}

    /** The same problem with shorter quotes. */
    static Problem of(Problem problem) {
        Map<String, Object> arguments = new LinkedHashMap<>(problem.arguments());
        arguments.replaceAll((name, value) -> shortened(value));
        return arguments.equals(problem.arguments())
                ? problem
                : new Problem(
                        problem.rule(),
                        problem.severity(),
                        problem.place(),
                        problem.subject(),
                        problem.member(),
                        problem.related(),
                        arguments,
                        problem.hintVariant());
    }

    private static Object shortened(Object value) {
        if (value instanceof String text) {
            return cut(text, QUOTED);
        }
        return value instanceof Phrase phrase
                ? new Phrase(cut(phrase.japanese(), QUOTED), cut(phrase.english(), QUOTED))
                : value;
    }

    /** The text, with an ellipsis if it has more characters. */
    static String cut(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }
}
