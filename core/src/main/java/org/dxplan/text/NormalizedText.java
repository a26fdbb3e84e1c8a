package org.dxplan.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a text in which two ways of printing the same words are equal (正規化).
 *
 * <p>Widths, letter case, circled numbers, white space (OCR prints 「Ａ Ｉ」), the note mark ※ and the many dashes and wave
 * dashes no longer differ:
 *
 * <pre>{@code
 * NormalizedText.of("オンライン手続き※の拡大"); // オンライン手続きの拡大
 * NormalizedText.of("ＡＩ・ＲＰＡ");            // ai・rpa
 * NormalizedText.of("①");                       // 1
 * NormalizedText.of("令和６年度〜８年度");       // 令和6年度~8年度
 * }</pre>
 *
 * <p>The long vowel mark ー is a letter and no dash: サーバ and サ-バ stay different, as do サーバ and サーバー.
 */
public final class NormalizedText {

    /** How far the full-width forms of ASCII stand behind it. */
    private static final int FULL_WIDTH = 0xfee0;

    /** What {@link #of(char)} returns for a character that is dropped. */
    public static final int DROPPED = -1;

    /** What {@link #of(char)} returns for a character that depends on those around it, or on large tables. */
    public static final int UNKNOWN = -2;

    private NormalizedText() {}

    /**
     * Obtains the normal form of a text.
     *
     * @param text  the text as printed, not null
     * @return the form for comparing, the text itself if it has that form already, not null
     */
    public static String of(String text) {
        int length = text.length();
        int at = 0;
        while (at < length && isNormal(text.charAt(at))) {
            at++;
        }
        if (at == length) {
            return text;
        }
        while (at < length && of(text.charAt(at)) != UNKNOWN) {
            at++;
        }
        return at == length ? fold(text) : foldCompatible(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /**
     * Obtains the normal form of a character that has one by itself: kana, kanji, ASCII of both widths, the usual marks.
     *
     * @param c  the character
     * @return its normal form, {@link #DROPPED} if it has none, {@link #UNKNOWN} if only the whole text tells
     */
    public static int of(char c) {
        if (isNormal(c)) {
            return c;
        }
        char narrow = c >= '\uff01' && c <= '\uff5e' ? (char) (c - FULL_WIDTH) : c;
        if (narrow >= '!' && narrow <= '~') {
            return narrow >= 'A' && narrow <= 'Z' ? narrow + ('a' - 'A') : narrow;
        }
        if (c >= '①' && c <= '⑨') {
            return '1' + (c - '①');
        }
        return switch (c) {
            case ' ', '\n', '\t', '\u3000', '※' -> DROPPED;
            case '〜' -> '~';
            case '\u2212' -> '-';
            case '×', '÷', '▲', '△' -> c;
            default -> UNKNOWN;
        };
    }

    /** Folds a text of which each character has a normal form by itself. */
    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int c = of(text.charAt(i));
            if (c != DROPPED) {
                folded.append((char) c);
            }
        }
        return folded.toString();
    }

    /** Folds what the tables of NFKC leave. */
    private static String foldCompatible(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '※' && !isSpace(c)) {
                folded.append(dash(c));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** The usual kanji, kana, marks and letters, which stay as they are; most texts consist of nothing else. */
    private static boolean isNormal(char c) {
        if (c >= '\u4e00') {
            return c <= '\u9fff';
        }
        if (c >= '、') {
            return (c >= '\u3041' && c <= '\u30fe' && (c <= '\u3096' || c >= '\u30a1')) || (c <= '】' && c != '〄');
        }
        return c >= '!' && c <= '~' && (c < 'A' || c > 'Z');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** One hyphen for all hyphens, dashes and minus signs, one tilde for all wave dashes. */
    private static char dash(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u301c', '\u3030', '\u223c', '\u223e' -> '~';
            default -> c;
        };
    }
}
