package org.dxplan.io.report;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.validation.rule.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A line of the source as a terminal shows it, and below it the carets under the stretch in question. A tab is shown as one
 * space, what must not reach a terminal as an escape; of a long line only the part around the carets is shown.
 */
final class Excerpt {

    /** The columns that an excerpt takes at most. */
    private static final int WIDTH = 100;
    /** The columns that stay before the carets if the line's start is cut off. */
    private static final int BEFORE = 30;
    /** The columns of the stretch that should be in sight before the line's start is cut off. */
    private static final int MARKED = 30;

    private static final String CUT = "…";

    private final String line;
    private final String carets;

    private Excerpt(String line, String carets) {
        this.line = line;
        this.carets = carets;
    }

    /** The line that a range starts in, with its carets; null if there is nothing to show. */
    static @Nullable Excerpt of(SourceText source, TextRange range) {
        SourceText.Stretch stretch = source.around(range.startLine(), range.startColumn(), 2 * WIDTH, 2 * WIDTH);
        if (stretch == null || stretch.text().isBlank()) {
            return null;
        }
        int end = range.endLine() > range.startLine()
                ? stretch.text().length()
                : stretch.at() + range.endColumn() - range.startColumn();
        Cells cells = new Cells(stretch.text());
        return cut(cells, cells.indexOf(stretch.at()), cells.indexOf(end), stretch.cutBefore(), stretch.cutAfter());
    }

    private static Excerpt cut(Cells cells, int from, int to, boolean cutBefore, boolean cutAfter) {
        int left = 0;
        int needed = cells.width(0, from) + Math.min(cells.width(from, to), MARKED);
        if (cutBefore || (needed > WIDTH - 1 && cells.width(0, from) > BEFORE)) {
            while (cells.width(left, from) > BEFORE) {
                left++;
            }
            // A short rest of the line leaves room for more of its start.
            while (!cutAfter && left > 0 && cells.width(left - 1, cells.count()) <= WIDTH - CUT.length()) {
                left--;
            }
        }
        String head = cutBefore || left > 0 ? CUT : "";
        int room = WIDTH - head.length();
        int right = cells.count();
        if (cutAfter || cells.width(left, right) > room) {
            while (right > left && cells.width(left, right) > room - CUT.length()) {
                right--;
            }
        }
        String tail = cutAfter || right < cells.count() ? CUT : "";
        int indent = head.length() + cells.width(left, from);
        int length = Math.max(1, cells.width(from, Math.min(to, Math.max(from, right))));
        return new Excerpt(
                (head + cells.text(left, right) + tail).stripTrailing(), " ".repeat(indent) + "^".repeat(length));
    }

    /** The line as shown. */
    String line() {
        return line;
    }

    /** Spaces and carets, to stand below the line. */
    String carets() {
        return carets;
    }

    /** A text as the terminal shows it, character by character. */
    private static final class Cells {
        private final List<String> shown = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        /** The columns before each cell and, last, of them all. */
        private final List<Integer> columns = new ArrayList<>();

        Cells(String text) {
            int column = 0;
            int at = 0;
            while (at < text.length()) {
                int character = text.codePointAt(at);
                starts.add(at);
                columns.add(column);
                if (character == '\t') {
                    shown.add(" ");
                    column++;
                } else if (TerminalText.isEscaped(character)) {
                    String escape = TerminalText.escape(character);
                    shown.add(escape);
                    column += escape.length();
                } else {
                    shown.add(Character.toString(character));
                    column += DisplayWidth.of(character);
                }
                at += Character.charCount(character);
            }
            columns.add(column);
        }

        int count() {
            return shown.size();
        }

        /** The cell that shows the UTF-16 unit of an index; behind the last one for an index at the end or beyond. */
        int indexOf(int unit) {
            int cell = 0;
            while (cell < starts.size() && starts.get(cell) < unit) {
                cell++;
            }
            return cell;
        }

        int width(int from, int to) {
            return columns.get(to) - columns.get(from);
        }

        String text(int from, int to) {
            return String.join("", shown.subList(from, to));
        }
    }
}
