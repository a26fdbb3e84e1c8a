package org.dxplan.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.dxplan.io.corpus.CorpusProgress;
import org.jspecify.annotations.Nullable;

/**
 * A line that shows how far the work is, {@code 検証中 [##########..........]  50% 900/1800}, below what has been reported.
 * It appears when the work takes more than a second and somebody sits at the terminal.
 *
 * <p>It is drawn on the standard output: that this is a terminal Java can tell, of the standard error it cannot. So it must
 * be cleared before anything else is written. It is erased with spaces, which every terminal understands.
 */
final class ProgressBar {

    private static final long PATIENCE = 1_000_000_000L;
    private static final int CELLS = 20;

    private final Terminal terminal;
    private final Writer out;
    private final Texts texts;
    private final long start;
    private @Nullable Boolean interactive;
    private int columns;

    ProgressBar(Terminal terminal, Writer out, Texts texts) {
        this.terminal = terminal;
        this.out = out;
        this.texts = texts;
        this.start = terminal.nanoTime();
    }

    /** Shows how far the work is, if it is time for that. */
    void show(CorpusProgress progress) {
        if (terminal.nanoTime() - start < PATIENCE || !isInteractive()) {
            return;
        }
        clear();
        String line = texts.progress() + " " + bar(progress) + count(progress);
        write(line);
        // The Japanese characters take two columns each.
        columns = line.length()
                + (int) line.chars().filter(character -> character > 0xFF).count();
    }

    /** Leaves nothing behind. */
    void clear() {
        if (columns > 0) {
            write("\r" + " ".repeat(columns) + "\r");
            columns = 0;
        }
    }

    private boolean isInteractive() {
        // Asked once, and only by work that takes its time: the answer costs a few milliseconds.
        Boolean known = interactive;
        if (known == null) {
            known = terminal.isInteractive();
            interactive = known;
        }
        return known;
    }

    private static String bar(CorpusProgress progress) {
        Long total = progress.totalBytes();
        if (total == null || total == 0) {
            return "";
        }
        // A file may have grown since.
        long done = Math.min(progress.bytes(), total);
        int cells = (int) (CELLS * done / total);
        String percent = "   " + 100 * done / total;
        return "[" + "#".repeat(cells) + ".".repeat(CELLS - cells) + "] " + percent.substring(percent.length() - 3)
                + "% ";
    }

    private static String count(CorpusProgress progress) {
        Long total = progress.totalDocuments();
        return progress.documents() + (total == null ? "" : "/" + total);
    }

    private void write(String text) {
        try {
            out.write(text);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
