package org.dxplan.io.source;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns byte offsets into lines and columns: from 1, columns in UTF-16 units. A line ends with LF, CR LF or CR. One pass
 * over the text serves any number of offsets.
 */
public final class LineColumns {

    private final Map<Integer, int[]> positions;

    private LineColumns(Map<Integer, int[]> positions) {
        this.positions = positions;
    }

    /** Computes the positions of some offsets. The text begins at {@code from}, behind a byte order mark. */
    public static LineColumns of(byte[] text, int from, int[] offsets) {
        int[] sorted = offsets.clone();
        Arrays.sort(sorted);
        Map<Integer, int[]> positions = new HashMap<>();
        Cursor cursor = new Cursor(text, from);
        for (int offset : sorted) {
            cursor.moveTo(Math.min(offset, text.length));
            positions.put(offset, new int[] {cursor.line, cursor.column()});
        }
        return new LineColumns(positions);
    }

    /** Moves forwards through a text, eight bytes at a time. */
    private static final class Cursor {
        private final byte[] text;
        private final ByteBuffer words;
        private int at;
        private int line = 1;
        /** The byte up to which the characters of the line were counted, and how many there are before it. */
        private int counted;

        private int units;

        Cursor(byte[] text, int from) {
            this.text = text;
            this.words = ByteBuffer.wrap(text);
            this.at = from;
            this.counted = from;
        }

        void moveTo(int offset) {
            while (at + Long.BYTES <= offset) {
                long word = words.getLong(at);
                if (EightBytes.places(word, '\r') != 0) {
                    step(at + Long.BYTES);
                    continue;
                }
                long ends = EightBytes.allPlaces(word, '\n');
                at += Long.BYTES;
                if (ends != 0) {
                    line += Long.bitCount(ends);
                    startLine(at - Long.numberOfTrailingZeros(ends) / Byte.SIZE);
                }
            }
            step(offset);
        }

        /** Goes on byte by byte. */
        private void step(int offset) {
            while (at < offset) {
                byte b = text[at];
                at++;
                if (b == '\n' || (b == '\r' && (at == text.length || text[at] != '\n'))) {
                    line++;
                    startLine(at);
                }
            }
        }

        private void startLine(int start) {
            counted = start;
            units = 0;
        }

        int column() {
            for (; counted < at; counted++) {
                int b = text[counted] & 0xFF;
                if (b < 0x80 || b >= 0xC0) {
                    units += b >= 0xF0 ? 2 : 1;
                }
            }
            return units + 1;
        }
    }

    /** The line of one of the offsets. */
    public int line(int offset) {
        return position(offset)[0];
    }

    /** The column of one of the offsets. */
    public int column(int offset) {
        return position(offset)[1];
    }

    private int[] position(int offset) {
        int[] position = positions.get(offset);
        if (position == null) {
            throw new IllegalArgumentException("Not one of the offsets: " + offset);
        }
        return position;
    }
}
