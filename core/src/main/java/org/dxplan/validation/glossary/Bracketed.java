package org.dxplan.validation.glossary;

import java.util.List;

/**
 * Takes a word with brackets behind it apart (括弧書き): デジタル・トランスフォーメーション（DX） is printed for either.
 */
final class Bracketed {

    private static final String OPENING = "（(「『［[【";
    private static final String CLOSING = "）)」』］]】";

    private Bracketed() {}

    /** The text itself; if it ends with a bracket, also what is before the bracket and what is inside. */
    static List<String> of(String text) {
        int open = openOf(text);
        return open == text.length()
                ? List.of(text)
                : List.of(text, text.substring(0, open), text.substring(open + 1, text.length() - 1));
    }

    /** Where the bracket opens with which the text ends; the length of the text if it ends with none. */
    static int openOf(String text) {
        int close = text.length() - 1;
        int kind = close < 0 ? -1 : CLOSING.indexOf(text.charAt(close));
        int open = kind < 0 ? -1 : text.lastIndexOf(OPENING.charAt(kind), close);
        return open < 0 ? text.length() : open;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }
}
