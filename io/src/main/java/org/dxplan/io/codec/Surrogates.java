package org.dxplan.io.codec;

import java.util.Locale;

/** Half characters: surrogates without their other half, which JSON can escape but UTF-8 cannot carry. */
final class Surrogates {

    private Surrogates() {}

    /** The index of the first lone surrogate; -1 if there is none. */
    static int firstLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /** The text as it can be shown: its beginning, the lone surrogate as an escape. */
    static String shown(String text) {
        int at = firstLone(text);
        return text.substring(Math.max(0, at - 20), at) + String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(at));
    }
}
