package org.dxplan.validation.jakarta;

import java.util.Locale;
import org.dxplan.validation.rule.Problem;

/**
 * The text of a violation: message and hint of the problem, safe from interpolation. They quote the plan, and what a plan
 * says in braces is not to be looked up, or even computed, by the provider.
 */
final class ViolationText {

    private ViolationText() {}

    static String of(Problem problem, Locale language) {
        String message = problem.message(language);
        // A Japanese sentence ends in a full stop that brings its own space.
        String separator = message.endsWith("。") ? "" : " ";
        return escape(
                problem.hint(language).map(hint -> message + separator + hint).orElse(message));
    }

    /** Writes a backslash before each character that a message template gives a meaning to. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '}' || c == '$' || c == '\\') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
