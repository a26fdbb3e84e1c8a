package org.dxplan.validation.glossary;

import java.lang.Character.UnicodeScript;

/** Finds the word that a note mark follows (※の付いた語). */
final class MarkedWord {

    private static final char MARK = '※';

    private MarkedWord() {}

    /**
     * Finds the next mark that stands behind a word. A mark at the start, behind white space or behind punctuation belongs
     * to a note and not to a word: （※令和6年2月現在）.
     *
     * @return the index of the mark, -1 if there is none
     */
    static int nextMark(String text, int from) {
        int mark = text.indexOf(MARK, from);
        while (mark >= 0 && (mark == 0 || !endsWord(text.charAt(mark - 1)))) {
            mark = text.indexOf(MARK, mark + 1);
        }
        return mark;
    }

    private static boolean endsWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Bracketed.isClosing(c);
    }

    /**
     * Cuts the last word off a text, as printed. Japanese has no spaces, so a word is what is written in one script:
     * katakana, Latin letters and digits, or kanji with the kana behind them; and a bracket with the word before it.
     */
    static String lastOf(String text) {
        int end = text.length();
        if (end > 0 && Bracketed.isClosing(text.charAt(end - 1))) {
            return text.substring(start(text, Bracketed.openOf(text)));
        }
        return text.substring(start(text, end));
    }

    private static int start(String text, int end) {
        if (end == 0) {
            return 0;
        }
        UnicodeScript script = script(text.codePointBefore(end));
        int start = runStart(text, end, script);
        if (script == UnicodeScript.HIRAGANA && start > 0 && script(text.codePointBefore(start)) == UnicodeScript.HAN) {
            start = runStart(text, start, UnicodeScript.HAN);
        }
        return start;
    }

    private static int runStart(String text, int end, UnicodeScript script) {
        int start = end;
        while (start > 0) {
            int before = text.codePointBefore(start);
            if (script(before) != script) {
                break;
            }
            start -= Character.charCount(before);
        }
        return start;
    }

    /** The script that a character is written in; ー and ・ belong to katakana, digits and the marks in names to Latin. */
    private static UnicodeScript script(int codePoint) {
        return switch (codePoint) {
            case 'ー', '・', 'ｰ', '･', 'ﾞ', 'ﾟ' -> UnicodeScript.KATAKANA;
            case '.', '-', '+', '&', '/', '＋', '－', '．' -> UnicodeScript.LATIN;
            default -> Character.isDigit(codePoint) ? UnicodeScript.LATIN : UnicodeScript.of(codePoint);
        };
    }
}
