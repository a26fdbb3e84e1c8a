package org.dxplan.io.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Says in which encoding a file that is not UTF-8 was probably saved, so that the hint can name it. */
public enum EncodingGuess {
    /** UTF-16, with or without a byte order mark. */
    UTF_16("utf-16"),
    /** UTF-32, with or without a byte order mark. */
    UTF_32("utf-32"),
    /** Shift_JIS as Windows writes it (CP932). */
    SHIFT_JIS("shift-jis"),
    /** Nothing that can be named. */
    UNKNOWN("unknown-encoding");

    private final String code;

    EncodingGuess(String code) {
        this.code = code;
    }

    /** The word for it in messages. */
    public String code() {
        return code;
    }

    /**
     * Recognises UTF-16 and UTF-32 by their first bytes: a mark, or zero bytes beside an ASCII character, which no JSON text
     * in UTF-8 starts with. The two odd orders of four bytes, which the parser would refuse with an exception, count too.
     */
    public static boolean isWide(byte[] text, int from) {
        return wide(text, from) != UNKNOWN;
    }

    /** Guesses the encoding of a text that is known not to be UTF-8. */
    public static EncodingGuess of(byte[] text, int from) {
        EncodingGuess wide = wide(text, from);
        return wide != UNKNOWN ? wide : decodes(text, "windows-31j") ? SHIFT_JIS : UNKNOWN;
    }

    private static EncodingGuess wide(byte[] text, int from) {
        int a = at(text, from);
        int b = at(text, from + 1);
        int c = at(text, from + 2);
        int d = at(text, from + 3);
        if (isMark(a, b)) {
            return c == 0 && d == 0 ? UTF_32 : UTF_16;
        }
        if (a == 0 && b == 0) {
            return isMark(c, d) || (d >= 0 && (c == 0) != (d == 0)) ? UTF_32 : UNKNOWN;
        }
        if (b < 0 || (a == 0) == (b == 0)) {
            return UNKNOWN;
        }
        return c == 0 && d == 0 ? UTF_32 : UTF_16;
    }

    private static boolean isMark(int first, int second) {
        return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
    }

    private static int at(byte[] text, int index) {
        return index < text.length ? text[index] & 0xFF : -1;
    }

    private static boolean decodes(byte[] text, String charset) {
        if (!Charset.isSupported(charset)) {
            return false;
        }
        try {
            Charset.forName(charset)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
