package org.dxplan.io;

/**
 * How large a plan file may be before the reader refuses it (読込みの上限), so that a hostile or broken file cannot use up
 * time and memory. Whatever exceeds a limit is told as DOC-12.
 *
 * <pre>{@code
 * PlanReader reader = PlanReader.create().withLimits(ReadLimits.DEFAULT.withDocumentBytes(1 << 20).withProblems(100));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param nesting  how deep objects and arrays may nest, from 1 to 500; beyond it reading ends. 100 unless set, for a plan
 *     with ten levels of measures needs 25
 * @param documentBytes  how long the file may be, in bytes; a longer one is not read. 256 MiB unless set, some
 *     hundred plans of a large city
 * @param stringLength  how long a string may be, in UTF-16 units; beyond it reading ends. 10,000,000 unless set, so that
 *     an unknown member may hold a picture
 * @param numberLength  how many characters a number may have; beyond it reading ends. 1,000 unless set
 * @param nameLength  how long the name of a member may be, in bytes of UTF-8; beyond it reading ends. 1,000 unless set
 * @param members  how many members of objects and items of arrays the file may have in all; beyond it reading ends.
 *     5,000,000 unless set: a file of empty measures takes thirty times its size in memory, half a gigabyte then
 * @param problems  how many problems are listed; those behind them are counted, see {@link ReadResult#omitted()}. 10,000
 *     unless set, more than anybody reads
 */
public record ReadLimits(
        int nesting, int documentBytes, int stringLength, int numberLength, int nameLength, int members, int problems) {

    /** The limits in force unless others are set. */
    public static final ReadLimits DEFAULT =
            new ReadLimits(100, 256 << 20, 10_000_000, 1_000, 1_000, 5_000_000, 10_000);

    /** The deepest nesting that can be allowed. */
    public static final int DEEPEST_NESTING = 500;

    /**
     * Obtains limits; start from {@link #DEFAULT} instead.
     *
     * @throws IllegalArgumentException if a limit is less than 1, or the nesting more than {@value #DEEPEST_NESTING}
     */
    public ReadLimits {
        if (nesting < 1
                || documentBytes < 1
                || stringLength < 1
                || numberLength < 1
                || nameLength < 1
                || members < 1
                || problems < 1) {
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
        return new ReadLimits(nesting, documentBytes, stringLength, numberLength, nameLength, members, problems);
    }

    /**
     * Returns a copy with another limit on the file's length.
     *
     * @param documentBytes  how long the file may be, in bytes, at least 1
     * @return the copy, not null
     * @throws IllegalArgumentException if it is out of range
     */
    public ReadLimits withDocumentBytes(int documentBytes) {
        return new ReadLimits(nesting, documentBytes, stringLength, numberLength, nameLength, members, problems);
    }

    /**
     * Returns a copy with another limit on the length of strings.
     *
     * @param stringLength  how long a string may be, in UTF-16 units, at least 1
     * @return the copy, not null
     * @throws IllegalArgumentException if it is out of range
     */
    public ReadLimits withStringLength(int stringLength) {
        return new ReadLimits(nesting, documentBytes, stringLength, numberLength, nameLength, members, problems);
    }

    /**
     * Returns a copy with another limit on the length of numbers.
     *
     * @param numberLength  how many characters a number may have, at least 1
     * @return the copy, not null
     * @throws IllegalArgumentException if it is out of range
     */
    public ReadLimits withNumberLength(int numberLength) {
        return new ReadLimits(nesting, documentBytes, stringLength, numberLength, nameLength, members, problems);
    }

    /**
     * Returns a copy with another limit on the length of names.
     *
     * @param nameLength  how long the name of a member may be, in bytes of UTF-8, at least 1
     * @return the copy, not null
     * @throws IllegalArgumentException if it is out of range
     */
    public ReadLimits withNameLength(int nameLength) {
        return new ReadLimits(nesting, documentBytes, stringLength, numberLength, nameLength, members, problems);
    }

    /**
     * Returns a copy with another limit on members.
     *
     * @param members  how many members and items the file may have in all, at least 1
     * @return the copy, not null
     * @throws IllegalArgumentException if it is out of range
     */
    public ReadLimits withMembers(int members) {
        return new ReadLimits(nesting, documentBytes, stringLength, numberLength, nameLength, members, problems);
    }

    /**
     * Returns a copy with another limit on the problems that are listed.
     *
     * @param problems  how many problems are listed, at least 1
     * @return the copy, not null
     * @throws IllegalArgumentException if it is out of range
     */
    public ReadLimits withProblems(int problems) {
        return new ReadLimits(nesting, documentBytes, stringLength, numberLength, nameLength, members, problems);
    }
}
