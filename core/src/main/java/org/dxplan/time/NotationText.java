package org.dxplan.time;

import java.text.Normalizer;

/**
 * A notation made uniform, with a place to which it has been read.
 *
 * <p>Full-width ASCII becomes half width, every bracket round, the compatibility forms that text from PDF files is full
 * of (⽉, ⽇, the CJK compatibility characters such as ㋿) the usual ones. Blanks go, except between two digits, where
 * nothing tells whether they mean anything; a notation with such a blank is none.
 */
final class NotationText {

    /** Longer texts are no notation; the longest known one has some 30 characters. */
    static final int MAX_LENGTH = 64;

    /** What {@link #number} returns at most; larger than any year. */
    private static final int LARGEST_NUMBER = 99_999;

    private final String text;
    private int at;

    private NotationText(String text) {
        this.text = text;
    }

    static NotationText of(CharSequence raw) {
        if (raw.length() > MAX_LENGTH) {
            return new NotationText("");
        }
        StringBuilder folded = new StringBuilder(raw.length());
        boolean blank = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = fold(raw.charAt(i));
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
                continue;
            }
            if (blank && isDigit(c) && !folded.isEmpty() && isDigit(folded.charAt(folded.length() - 1))) {
                folded.append(' ');
            }
            blank = false;
            if (isCompatibility(c)) {
                folded.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else {
                folded.append(c);
            }
        }
        return new NotationText(folded.toString());
    }

    private static char fold(char c) {
        char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        return switch (half) {
            case '〔', '[' -> '(';
            case '〕', ']' -> ')';
            case '−' -> '-';
            default -> half;
        };
    }

    private static boolean isCompatibility(char c) {
        return (c >= '\u2F00' && c <= '\u2FDF') // Kangxi radicals
                || c == '\u32FF' // the square era name of 令和
                || (c >= '\u3300' && c <= '\u33FF') // CJK compatibility, with the other era names
                || (c >= '\uF900' && c <= '\uFAFF'); // CJK compatibility ideographs
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Tells whether there is nothing left to read. */
    boolean isAtEnd() {
        return at == text.length();
    }

    /** Tells whether the whole text consists of digits. */
    boolean isNumber() {
        return !text.isEmpty() && countDigits(0) == text.length();
    }

    /** Tells whether a word comes next. */
    boolean isNext(String word) {
        return text.startsWith(word, at);
    }

    /** Passes over a word if it comes next. */
    boolean accept(String word) {
        if (!isNext(word)) {
            return false;
        }
        at += word.length();
        return true;
    }

    /** Passes over one of several characters if it comes next. */
    boolean acceptAny(String characters) {
        if (isAtEnd() || characters.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        at++;
        return true;
    }

    /** Counts the digits that come next. */
    int countDigits() {
        return countDigits(at);
    }

    private int countDigits(int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end - from;
    }

    /** Reads the digits that come next; 0 if there are none. */
    int number() {
        int number = 0;
        while (!isAtEnd() && isDigit(text.charAt(at))) {
            number = Math.min(LARGEST_NUMBER, number * 10 + (text.charAt(at) - '0'));
            at++;
        }
        return number;
    }
}
