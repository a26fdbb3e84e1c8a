package org.dxplan.validation.rule;

/**
 * A stretch of a plan file (ファイル内の範囲), from a line and column up to but not including another one.
 *
 * <p>Lines and columns count from 1. A column counts UTF-16 units, as editors and {@link String#length()} do: あ counts
 * one, 𠮷 and an emoji count two. A byte order mark at the start of a file counts nothing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param startLine  the line of the first character, from 1
 * @param startColumn  the column of the first character, from 1
 * @param endLine  the line of the end, from 1
 * @param endColumn  the column behind the last character, from 1
 */
public record TextRange(int startLine, int startColumn, int endLine, int endColumn) {

    /**
     * Obtains a range.
     *
     * @throws IllegalArgumentException if a number is less than 1 or the end stands before the start
     */
    public TextRange {
        if (startLine < 1 || startColumn < 1 || endColumn < 1) {
            throw new IllegalArgumentException("Lines and columns count from 1");
        }
        if (endLine < startLine || (endLine == startLine && endColumn < startColumn)) {
            throw new IllegalArgumentException("The end stands before the start");
        }
    }

    /**
     * Returns the range as {@code line:column-line:column}.
     *
     * @return for example {@code 12:15-12:20}, not null
     */
    @Override
    public String toString() {
        return startLine + ":" + startColumn + "-" + endLine + ":" + endColumn;
    }
}
