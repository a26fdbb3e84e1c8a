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
        while (at < length && (isNormal(text.charAt(at)) || isPlain(text.charAt(at)))) {
            at++;
        }
        return fold(at == length ? text : Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** Letters, kana and the usual kanji, which stay as they are; most texts consist of nothing else. */
    private static boolean isNormal(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || (c >= '\u3041' && c <= '\u3096')
                || (c >= '\u30a1' && c <= '\u30fe')
                || (c >= '\u4e00' && c <= '\u9fff')
                || (c >= '\u3001' && c <= '\u3003')
                || (c >= '\u3005' && c <= '\u3011');
    }

    /** What {@link #fold} handles by itself, without the tables of NFKC: most of the rest, ASCII of both widths. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c <= '~')
                || (c >= '\uff01' && c <= '\uff5e')
                || c == '\n'
                || c == '\t'
                || c == '\u3000'
                || c == '\u203b'
                || c == '\u301c';
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isNormal(c)) {
                folded.append(c);
            } else if (c != '\u203b' && !isSpace(c)) {
                folded.append(dash(c >= '\uff01' && c <= '\uff5e' ? (char) (c - FULL_WIDTH) : c));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
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
