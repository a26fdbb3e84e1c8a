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
     * Recognises UTF-16 and UTF-32 by their first bytes: a mark, or a zero byte beside an ASCII character, which no JSON
     * text in UTF-8 starts with.
     */
    public static boolean isWide(byte[] text) {
        return wide(text) != UNKNOWN;
    }

    /** Guesses the encoding of a text that is known not to be UTF-8. */
    public static EncodingGuess of(byte[] text) {
        EncodingGuess wide = wide(text);
        return wide != UNKNOWN ? wide : decodes(text, "windows-31j") ? SHIFT_JIS : UNKNOWN;
    }

    private static EncodingGuess wide(byte[] text) {
        int a = at(text, 0);
        int b = at(text, 1);
        int c = at(text, 2);
        int d = at(text, 3);
        if ((a == 0 && b == 0 && c == 0xFE && d == 0xFF) || (a == 0xFF && b == 0xFE && c == 0 && d == 0)) {
            return UTF_32;
        }
        if ((a == 0xFE && b == 0xFF) || (a == 0xFF && b == 0xFE)) {
            return UTF_16;
        }
        if (text.length >= 4 && ((a == 0 && b == 0 && c == 0 && d != 0) || (a != 0 && b == 0 && c == 0 && d == 0))) {
            return UTF_32;
        }
        return text.length >= 2 && ((a == 0) != (b == 0)) ? UTF_16 : UNKNOWN;
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
