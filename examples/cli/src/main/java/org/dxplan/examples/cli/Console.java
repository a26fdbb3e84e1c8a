package org.dxplan.examples.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dxplan.io.report.TerminalText;
import org.jspecify.annotations.Nullable;

/**
 * Standard input, output and error. Both outputs are UTF-8 whatever the platform says. Writing never fails: where nobody
 * reads any more ({@code | head}) the rest is dropped in silence; where the output is lost for another reason, such as a full
 * disk, that is told at the end.
 */
final class Console implements AutoCloseable {

    private final InputStream in;
    private final Dropping outTarget;
    private final Writer out;
    private final Writer err;
    private final Texts texts;

    Console(InputStream in, OutputStream out, OutputStream err, Texts texts) {
        this.in = in;
        this.outTarget = new Dropping(out);
        this.out = utf8(outTarget);
        this.err = utf8(new Dropping(err));
        this.texts = texts;
    }

    private static Writer utf8(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 14);
    }

    InputStream in() {
        return in;
    }

    /** The standard output. */
    Writer out() {
        return out;
    }

    /** The standard error, for a report; what was written to the standard output before comes first. */
    Writer err() {
        flush();
        return err;
    }

    Texts texts() {
        return texts;
    }

    /** Prints one line to the standard output. */
    void print(String line) {
        print(out, line);
    }

    /** Writes a text as it is to the standard output. */
    void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints one line to the standard error. */
    void error(String line) {
        flush();
        print(err, line);
        flush(err);
    }

    /** Passes on what was written so far. */
    void flush() {
        flush(out);
    }

    /** Whether nobody reads the standard output any more, so that work for it is in vain. */
    boolean isOutputClosed() {
        return outTarget.failure != null;
    }

    /** Whether the standard output was lost although somebody wants it; this is told. */
    boolean isOutputLost() {
        flush();
        IOException failure = outTarget.failure;
        if (failure == null || isClosedPipe(failure)) {
            return false;
        }
        error("dxplan: " + texts.outputLost(String.valueOf(failure.getMessage())));
        return true;
    }

    private static boolean isClosedPipe(IOException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("パイプ");
    }

    @Override
    public void close() {
        flush(out);
        flush(err);
    }

    private static void print(Writer to, String line) {
        try {
            to.write(TerminalText.of(line));
            to.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void flush(Writer writer) {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Passes on until that fails, then drops everything. */
    private static final class Dropping extends FilterOutputStream {
        private @Nullable IOException failure;

        Dropping(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (failure == null) {
                try {
                    out.write(bytes, offset, length);
                } catch (IOException e) {
                    failure = e;
                }
            }
        }

        @Override
        public void flush() {
            if (failure == null) {
                try {
                    out.flush();
                } catch (IOException e) {
                    failure = e;
                }
            }
        }
    }
}
