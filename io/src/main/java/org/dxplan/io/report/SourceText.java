package org.dxplan.io.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a plan file, for reports that show the lines in question (原文): finds a line and column in it and returns
 * what stands around.
 *
 * <p>Lines and columns are those of {@link org.dxplan.validation.rule.TextRange}. Marks on the way make each search short
 * even in a file that is one line of many megabytes. This class is for one thread.
 */
public final class SourceText {

    /** So many bytes lie between two marks at most, give or take a character. */
    private static final int STEP = 4096;

    private final byte[] text;
    private final List<Mark> marks = new ArrayList<>();

    private SourceText(byte[] text, int firstLine) {
        this.text = text;
        boolean byteOrderMark =
                text.length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
        marks.add(new Mark(byteOrderMark ? 3 : 0, firstLine, 1));
    }

    /**
     * Obtains the text of a file.
     *
     * @param bytes  the file as it was read, not null, not copied and not to be changed
     * @return the text, not null
     */
    public static SourceText of(byte[] bytes) {
        return new SourceText(bytes, 1);
    }

    /**
     * Obtains a text that stands inside a longer one, such as a line of a stream of plans.
     *
     * @param bytes  the text as it was read, not null, not copied and not to be changed
     * @param firstLine  the number of the line that it begins on, from 1
     * @return the text, not null
     */
    public static SourceText of(byte[] bytes, int firstLine) {
        return new SourceText(bytes, firstLine);
    }

    /** A position in bytes and as people count. */
    private record Mark(int offset, int line, int column) {
        boolean isAtOrBefore(int otherLine, int otherColumn) {
            return line < otherLine || (line == otherLine && column <= otherColumn);
        }
    }

    /**
     * A part of one line.
     *
     * @param text  the part
     * @param at  where in it the column lies that was asked for
     * @param cutBefore  whether the line has more before it
     * @param cutAfter  whether the line has more behind it
     */
    record Stretch(String text, int at, boolean cutBefore, boolean cutAfter) {}

    /**
     * Returns what stands around a place, in its line; null if there is nothing, or if it is not UTF-8.
     *
     * @param before  how many UTF-16 units to take before the place, at most
     * @param after  how many to take from it on, at most
     */
    @Nullable
    Stretch around(int line, int column, int before, int after) {
        int place = offset(line, column);
        if (place > 0 && place < text.length && text[place] == '\n' && text[place - 1] == '\r') {
            place--;
        }
        int from = place;
        int units = 0;
        while (from > marks.get(0).offset && !isLineEnd(text[from - 1]) && units < before) {
            from--;
            while (from > 0 && isContinuation(text[from])) {
                from--;
            }
            units += units(text[from]);
        }
        int to = place;
        units = 0;
        while (to < text.length && !isLineEnd(text[to]) && units < after) {
            units += units(text[to]);
            to++;
            while (to < text.length && isContinuation(text[to])) {
                to++;
            }
        }
        String head = decode(from, place);
        String tail = decode(place, to);
        if (head == null || tail == null) {
            return null;
        }
        return new Stretch(
                head + tail,
                head.length(),
                from > marks.get(0).offset && !isLineEnd(text[from - 1]),
                to < text.length && !isLineEnd(text[to]));
    }

    /** The byte of a line and column; the end of the text if it has no such place. */
    private int offset(int wantedLine, int wantedColumn) {
        Mark from = markBefore(wantedLine, wantedColumn);
        Mark last = marks.get(marks.size() - 1);
        int at = from.offset;
        int line = from.line;
        int column = from.column;
        while (at < text.length && (line < wantedLine || (line == wantedLine && column < wantedColumn))) {
            int b = text[at];
            at++;
            if (b == '\n' || (b == '\r' && (at == text.length || text[at] != '\n'))) {
                line++;
                column = 1;
            } else if (!isContinuation(b)) {
                column += units(b);
            }
            if (at - last.offset >= STEP && (at == text.length || !isContinuation(text[at]))) {
                last = new Mark(at, line, column);
                marks.add(last);
            }
        }
        while (at < text.length && isContinuation(text[at])) {
            at++;
        }
        return at;
    }

    private Mark markBefore(int line, int column) {
        int low = 0;
        int high = marks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (marks.get(middle).isAtOrBefore(line, column)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return marks.get(low);
    }

    private @Nullable String decode(int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isLineEnd(int b) {
        return b == '\n' || b == '\r';
    }

    private static boolean isContinuation(int b) {
        return (b & 0xC0) == 0x80;
    }

    private static int units(int lead) {
        return (lead & 0xFF) >= 0xF0 ? 2 : 1;
    }
}
