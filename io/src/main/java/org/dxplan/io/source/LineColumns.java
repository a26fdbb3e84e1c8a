package org.dxplan.io.source;

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
        int line = 1;
        int column = 1;
        int at = from;
        for (int offset : sorted) {
            while (at < offset && at < text.length) {
                int b = text[at] & 0xFF;
                at++;
                if (b == '\n' || (b == '\r' && (at == text.length || text[at] != '\n'))) {
                    line++;
                    column = 1;
                } else if (b == '\r') {
                    column++;
                } else if (b < 0x80 || b >= 0xC0) {
                    column += b >= 0xF0 ? 2 : 1;
                }
            }
            positions.put(offset, new int[] {line, column});
        }
        return new LineColumns(positions);
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
