package org.dxplan.io;

/**
 * How large a plan file may be before the reader refuses it (読込みの上限), so that a hostile or broken file cannot use up
 * time and memory.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param nesting  how deep objects and arrays may nest, from 1 to 500
 * @param documentBytes  how long the file may be, in bytes
 * @param stringLength  how long a string may be, in UTF-16 units
 * @param numberLength  how many characters a number may have
 * @param nameLength  how long the name of a member may be, in bytes of UTF-8
 */
public record ReadLimits(int nesting, int documentBytes, int stringLength, int numberLength, int nameLength) {

    /** The limits in force unless others are set: 100 levels, 256 MiB, 10,000,000 units, 1,000 digits, 1,000 bytes. */
    public static final ReadLimits DEFAULT = new ReadLimits(100, 256 << 20, 10_000_000, 1_000, 1_000);

    /** The deepest nesting that can be allowed. */
    public static final int DEEPEST_NESTING = 500;

    /**
     * Obtains limits.
     *
     * @throws IllegalArgumentException if a limit is less than 1, or the nesting more than {@value #DEEPEST_NESTING}
     */
    public ReadLimits {
        if (nesting < 1 || documentBytes < 1 || stringLength < 1 || numberLength < 1 || nameLength < 1) {
            throw new IllegalArgumentException("A limit must be at least 1");
        }
        if (nesting > DEEPEST_NESTING) {
            throw new IllegalArgumentException("The nesting can be at most " + DEEPEST_NESTING);
        }
    }

    /**
     * Returns a copy with another nesting limit.
     *
     * @param nesting  how deep objects and arrays may nest, from 1 to 500
     * @return the copy, not null
     * @throws IllegalArgumentException if it is out of range
     */
    public ReadLimits withNesting(int nesting) {
        return new ReadLimits(nesting, documentBytes, stringLength, numberLength, nameLength);
    }

    /**
     * Returns a copy with another limit on the file's length.
     *
     * @param documentBytes  how long the file may be, in bytes, at least 1
     * @return the copy, not null
     * @throws IllegalArgumentException if it is out of range
     */
    public ReadLimits withDocumentBytes(int documentBytes) {
        return new ReadLimits(nesting, documentBytes, stringLength, numberLength, nameLength);
    }
}
