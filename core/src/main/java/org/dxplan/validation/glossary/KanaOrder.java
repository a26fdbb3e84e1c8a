package org.dxplan.validation.glossary;

import java.util.Locale;
import org.dxplan.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where a word stands in a glossary (五十音順): Latin letters first, then the kana, after JIS X 4061 made simple.
 *
 * <p>Voiced and small kana count as the plain ones. The long vowel mark is sorted in three ways in practice: as the vowel
 * before it (JIS X 4061), not at all, or behind all kana (千歳市: オンライン手続き before オープンデータ). Two words are out of
 * order only if they are so in each of the three.
 */
final class KanaOrder {

    /** Every kana group stands behind every Latin one. */
    private static final int KANA = 0x1000;

    private static final String PLAIN =
            "アアイイウウエエオオカカキキククケケココササシシススセセソソタタチチツツツテテトトナニヌネノ" + "ハハハヒヒヒフフフヘヘヘホホホマミムメモヤヤユユヨヨラリルレロワワイエヲンウカケ";

    private static final String VOWELS =
            "アアイイウウエエオオアアイイウウエエオオアアイイウウエエオオアアイイウウウエエオオアイウエオ" + "アアアイイイウウウエエエオオオアイウエオアアウウオオアイウエオアアイエオンウアエ";

    private static final char LONG = 'ー';
    private static final char BEHIND_KANA = '\uffff';

    private KanaOrder() {}

    /**
     * The place of a printed group (索引の区分) or of a word without one: A..Z, then ア..ン; -1 if it cannot be told, as for
     * kanji or 数字.
     */
    static int group(String printed) {
        String text = katakana(printed);
        if (text.isEmpty()) {
            return -1;
        }
        char first = text.charAt(0);
        if (first >= 'A' && first <= 'Z') {
            return first - 'A';
        }
        return isKana(first) ? KANA + plain(first) : -1;
    }

    /** Tells whether the second reading surely belongs before the first. */
    static boolean isReversed(String first, String second) {
        return key(first, Policy.VOWEL).compareTo(key(second, Policy.VOWEL)) > 0
                && key(first, Policy.IGNORED).compareTo(key(second, Policy.IGNORED)) > 0
                && key(first, Policy.BEHIND).compareTo(key(second, Policy.BEHIND)) > 0;
    }

    /** The letters of a word that is written in Latin letters only, in upper case; null for any other word. */
    static @Nullable String latin(String word) {
        String text = katakana(word);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'A' || text.charAt(i) > 'Z') {
                return null;
            }
        }
        return text;
    }

    private enum Policy {
        VOWEL,
        IGNORED,
        BEHIND
    }

    private static String key(String reading, Policy policy) {
        String text = katakana(reading);
        StringBuilder key = new StringBuilder(text.length());
        char vowel = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isKana(c)) {
                key.append(plain(c));
                vowel = VOWELS.charAt(c - 'ァ');
            } else if (c == LONG && policy != Policy.IGNORED) {
                key.append(policy == Policy.BEHIND || vowel == 0 ? BEHIND_KANA : vowel);
            } else if (Character.isLetterOrDigit(c) && c != LONG) {
                key.append(c);
                vowel = 0;
            }
        }
        return key.toString();
    }

    private static boolean isKana(char c) {
        return c >= 'ァ' && c <= 'ヶ';
    }

    private static char plain(char kana) {
        return PLAIN.charAt(kana - 'ァ');
    }

    /** The normal form in capital letters, with katakana for hiragana. */
    private static String katakana(String text) {
        String normal = NormalizedText.of(text).toUpperCase(Locale.ROOT);
        StringBuilder katakana = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            katakana.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c + ('ァ' - 'ぁ')) : c);
        }
        return katakana.toString();
    }
}
