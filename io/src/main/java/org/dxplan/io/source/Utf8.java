package org.dxplan.io.source;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;

/**
 * Checks what the JSON parser lets pass: it decodes overlong forms, surrogates and code points above U+10FFFF in UTF-8
 * without complaint. All of these begin with one of the bytes C0, C1, E0, ED and F0 to FF, which Japanese text hardly ever
 * contains, so a block of words of eight bytes is looked at together and closer only where one of them occurs. On the way it
 * notices whether the text contains an escaped surrogate, for only then can a string hold half a character.
 */
public final class Utf8 {

    private static final int BLOCK = 256;

    private final int malformedAt;
    private final boolean escapedSurrogates;

    private Utf8(int malformedAt, boolean escapedSurrogates) {
        this.malformedAt = malformedAt;
        this.escapedSurrogates = escapedSurrogates;
    }

    /** Looks through a text. */
    public static Utf8 check(byte[] text, int from) {
        LongBuffer words = ByteBuffer.wrap(text, from, text.length - from)
                .order(ByteOrder.nativeOrder())
                .asLongBuffer();
        long[] block = new long[BLOCK];
        boolean surrogates = false;
        int at = from;
        for (; words.remaining() >= BLOCK; at += BLOCK * Long.BYTES) {
            words.get(block);
            if (!isSuspicious(block)) {
                continue;
            }
            for (int i = 0; i < BLOCK; i++) {
                if (suspects(block[i]) == 0) {
                    continue;
                }
                int word = at + i * Long.BYTES;
                int malformed = malformedLead(text, word, word + Long.BYTES);
                if (malformed >= 0) {
                    return new Utf8(malformed, surrogates);
                }
                surrogates = surrogates || hasEscapedSurrogate(text, word, word + Long.BYTES);
            }
        }
        int malformed = malformedLead(text, at, text.length);
        return new Utf8(malformed, surrogates || hasEscapedSurrogate(text, at, text.length));
    }

    /** The offset of the first byte that no UTF-8 text contains there, as far as the parser does not find it itself; -1. */
    public int malformedAt() {
        return malformedAt;
    }

    /** Whether an escape such as {@code \ud842} occurs. */
    public boolean hasEscapedSurrogates() {
        return escapedSurrogates;
    }

    /**
     * Finds the first byte at which a text is not UTF-8, by looking at every byte; -1 if it is. A character that the end of
     * the text cuts off says nothing about the encoding.
     */
    public static int firstMalformed(byte[] text, int from) {
        int at = from;
        while (at < text.length) {
            int lead = text[at] & 0xFF;
            int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
            if (length == 0 || isMalformedLead(text, at)) {
                return at;
            }
            for (int i = 1; i < length && at + i < text.length; i++) {
                if ((text[at + i] & 0xC0) != 0x80) {
                    return at;
                }
            }
            at += length;
        }
        return -1;
    }

    /** Without a branch in it, so that the compiler takes several words in one instruction. */
    private static boolean isSuspicious(long[] block) {
        long suspects = 0;
        for (long word : block) {
            suspects |= suspects(word);
        }
        return suspects != 0;
    }

    /** The bytes of a word that must be looked at, as their high bits: the leads above, and the backslash. */
    private static long suspects(long word) {
        return EightBytes.places(word & (0xF0 * EightBytes.ONES), 0xF0)
                | EightBytes.places(word, 0xE0)
                | EightBytes.places(word, 0xED)
                | EightBytes.places(word & (0xFE * EightBytes.ONES), 0xC0)
                | EightBytes.places(word, '\\');
    }

    private static int malformedLead(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isMalformedLead(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasEscapedSurrogate(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isEscapedSurrogate(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMalformedLead(byte[] text, int at) {
        int lead = text[at] & 0xFF;
        if (lead < 0xC0) {
            return false;
        }
        if (lead == 0xC0 || lead == 0xC1 || at + 1 == text.length) {
            return lead < 0xC2 || lead > 0xF4;
        }
        int next = text[at + 1] & 0xFF;
        return switch (lead) {
            case 0xE0 -> next < 0xA0;
            case 0xED -> next >= 0xA0;
            case 0xF0 -> next < 0x90;
            case 0xF4 -> next >= 0x90;
            default -> lead > 0xF4;
        };
    }

    private static boolean isEscapedSurrogate(byte[] text, int at) {
        return text[at] == '\\'
                && at + 3 < text.length
                && text[at + 1] == 'u'
                && (text[at + 2] == 'd' || text[at + 2] == 'D')
                && Character.digit(text[at + 3], 16) >= 8;
    }
}
