package org.dxplan.io.source;

/** Looks at eight bytes of a text at once, held in one number. */
public final class EightBytes {

    /** A one in each byte: what a byte is multiplied by to stand in all eight. */
    public static final long ONES = 0x0101010101010101L;

    private static final long HIGHS = 0x8080808080808080L;

    private static final long LOWS = 0x7F7F7F7F7F7F7F7FL;

    private EightBytes() {}

    /** The zeros among the bytes, as their high bits: 0 if there is none; above the lowest the answer may be wrong. */
    public static long zeros(long bytes) {
        return (bytes - ONES) & ~bytes & HIGHS;
    }

    /** The bytes of a value, as {@link #zeros}. */
    public static long places(long bytes, int value) {
        return zeros(bytes ^ (value * ONES));
    }

    /** The same with an answer that is right for all eight bytes, which takes a little longer. */
    public static long allPlaces(long bytes, int value) {
        long others = bytes ^ (value * ONES);
        return ~(((others & LOWS) + LOWS) | others | LOWS);
    }
}
