package org.dxplan.io.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where documents come from.
 *
 * @param name  the name of the file or stream
 * @param file  the file, null for a stream that is none
 * @param isLines  whether each line is a document; otherwise the whole is one
 * @param opener  how it is opened
 */
record Source(String name, @Nullable Path file, boolean isLines, Opener opener) {

    /** Opens a file or stream. */
    interface Opener {
        /** Opens it, for one who closes it. */
        InputStream open() throws IOException;
    }

    /** The documents of a source, one after the other. */
    interface Documents extends Closeable {
        /** The next one, null if there are no more. */
        @Nullable
        Document next();
    }

    /** A file, read line by line if its ending says so. */
    static Source file(String name, Path file) {
        return new Source(name, file, PlanCorpus.isLines(file), () -> Files.newInputStream(file));
    }

    /** A stream, which is not closed. */
    static Source stream(String name, InputStream in, boolean isLines) {
        return new Source(name, null, isLines, () -> new LeftOpen(in));
    }

    /** A file that is known to be unreadable. */
    static Source failed(String name, Path file, IOException failure) {
        return new Source(name, file, false, () -> {
            throw failure;
        });
    }

    /** How many bytes it has, null if that cannot be known before it is read; of a file that cannot be asked 0. */
    @Nullable
    Long size() {
        try {
            return file == null ? null : Long.valueOf(Files.size(file));
        } catch (IOException e) {
            return 0L;
        }
    }

    /**
     * The documents of the source. That it cannot be opened or read is told by a document that cannot be read.
     *
     * @param most  how many bytes of a document are wanted
     */
    Documents documents(int most) {
        return isLines ? new DocumentLines(this, most) : new OneDocument(this);
    }

    /** The only document of a source, which is opened by whoever reads it. */
    private static final class OneDocument implements Documents {
        private final Source source;
        private boolean given;

        OneDocument(Source source) {
            this.source = source;
        }

        @Override
        public @Nullable Document next() {
            if (given) {
                return null;
            }
            given = true;
            Long size = source.size();
            return new Document(source.name, source.file, 0, 0, size == null ? 0 : size, most -> {
                try (InputStream in = source.opener.open()) {
                    return in.readNBytes(most);
                }
            });
        }

        @Override
        public void close() {
            // Nothing is open between one document and the next.
        }
    }

    /** A stream that belongs to somebody else. */
    private static final class LeftOpen extends InputStream {
        private final InputStream in;

        LeftOpen(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, length);
        }
    }
}
