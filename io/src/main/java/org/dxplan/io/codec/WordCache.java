package org.dxplan.io.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.dxplan.io.source.EightBytes;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a short word that has been read before by its bytes in the text, so that the parser need not make characters of
 * it. What stands between the quotation marks is kept as two numbers: up to fifteen bytes and how many they are. A slot that
 * is taken is overwritten, as in {@link TextPool}.
 */
final class WordCache {

    private static final int SLOT_BITS = 8;
    private static final int SLOTS = 1 << SLOT_BITS;

    private final ByteBuffer text;
    private final long[] firsts = new long[SLOTS];
    private final long[] seconds = new long[SLOTS];
    private final @Nullable String[] words = new String[SLOTS];
    /** The word that was looked for last; its slot is -1 if it cannot be kept. */
    private long first;

    private long second;
    private int slot;

    WordCache(byte[] text) {
        this.text = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The word that begins at a byte, behind its quotation mark; null if it has to be read by the parser. */
    @Nullable
    String find(int from) {
        slot = -1;
        if (from + 2 * Long.BYTES > text.capacity()) {
            return null;
        }
        first = text.getLong(from);
        second = 0;
        long end = EightBytes.places(first, '"');
        int length = Long.numberOfTrailingZeros(end) / Byte.SIZE;
        if (end != 0) {
            first &= before(end);
        } else {
            second = text.getLong(from + Long.BYTES);
            end = EightBytes.places(second, '"');
            if (end == 0) {
                return null;
            }
            length += Long.numberOfTrailingZeros(end) / Byte.SIZE;
            second &= before(end);
        }
        second |= (long) length << 56;
        long hash = (first * 31 + second) * 0x9E3779B97F4A7C15L;
        slot = (int) (hash >>> (Long.SIZE - SLOT_BITS));
        return firsts[slot] == first && seconds[slot] == second ? words[slot] : null;
    }

    /** Keeps what the parser has made of the word that was looked for last. */
    void keep(String word) {
        // Behind a backslash the quotation mark may be one of the word's own.
        if (slot >= 0 && (EightBytes.places(first, '\\') | EightBytes.places(second, '\\')) == 0) {
            firsts[slot] = first;
            seconds[slot] = second;
            words[slot] = word;
        }
    }

    /** The bytes before the first of the places. */
    private static long before(long places) {
        return ((places & -places) >>> 7) - 1;
    }
}
