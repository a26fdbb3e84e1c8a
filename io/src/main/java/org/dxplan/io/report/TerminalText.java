package org.dxplan.io.report;

import java.util.Locale;

/**
 * Text from a plan or a file name, made harmless for a terminal (端末に表示できる文字列): a file must not be able to colour
 * the screen, to erase a line, or to turn the reading direction of what follows.
 *
 * <p>Control characters, line ends included, become escapes as in JSON: {@code \u001b}. So do the invisible formatting
 * characters, among them those that reverse the reading direction, and halves of characters. The joiners that hold an emoji
 * together stay.
 */
public final class TerminalText {

    private TerminalText() {}

    /**
     * Returns a text with every character that a terminal could obey or hide as an escape.
     *
     * @param text  the text, not null
     * @return one line of text, the same object if nothing in it is dangerous, not null
     */
    public static String of(String text) {
        int at = 0;
        while (at < text.length() && !isEscaped(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, at);
        while (at < text.length()) {
            int character = text.codePointAt(at);
            safe.append(isEscaped(character) ? escape(character) : Character.toString(character));
            at += Character.charCount(character);
        }
        return safe.toString();
    }

    /** Whether a character is shown as an escape. */
    static boolean isEscaped(int character) {
        if (character >= ' ' && character <= '~') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> character != '\u200c' && character != '\u200d';
            default -> false;
        };
    }

    /** The escape of a character, as in JSON: six columns for each UTF-16 unit. */
    static String escape(int character) {
        StringBuilder escape = new StringBuilder(12);
        for (char unit : Character.toChars(character)) {
            escape.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
        }
        return escape.toString();
    }
}
