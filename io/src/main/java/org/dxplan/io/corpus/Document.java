package org.dxplan.io.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.dxplan.io.PlanReader;
import org.jspecify.annotations.Nullable;

/**
 * One document on its way to be read, on whatever thread.
 *
 * @param name  the name of the file or stream
 * @param file  the file, null for a stream that is none
 * @param line  the line in the stream, 0 if the file or stream is one document
 * @param offset  the bytes before it in the file or stream
 * @param size  the bytes that are behind when it has been read, as far as that is known before
 * @param text  how its bytes are had
 */
record Document(String name, @Nullable Path file, int line, long offset, long size, Text text) {

    /** The bytes of a document. */
    interface Text {
        /** Obtains the bytes, or so many of them if there are more. */
        byte[] read(int most) throws IOException;
    }

    /** Whatever goes wrong with this document stays in its entry. */
    CorpusEntry read(PlanReader reader) {
        try {
            byte[] bytes = text.read(most(reader));
            return CorpusEntry.read(this, bytes, reader.read(bytes, Math.max(1, line)));
        } catch (IOException | RuntimeException | Error e) {
            return CorpusEntry.failed(this, e);
        }
    }

    /** How much of a document to read: one byte more than the reader takes, so that it sees that there are more. */
    static int most(PlanReader reader) {
        return (int) Math.min(reader.limits().documentBytes() + 1L, Integer.MAX_VALUE - 8);
    }
}
