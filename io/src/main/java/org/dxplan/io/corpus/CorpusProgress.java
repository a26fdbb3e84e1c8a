package org.dxplan.io.corpus;

import org.jspecify.annotations.Nullable;

/**
 * How far the reading of a corpus has come (進み具合).
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param documents  how many documents have been read, those that could not be opened included
 * @param totalDocuments  how many there are, null if that is unknown, as it is of the lines of a stream
 * @param bytes  how many bytes of the files and streams are behind
 * @param totalBytes  how many there are, null if that is unknown, as it is of a stream that is no file
 */
public record CorpusProgress(
        long documents,
        @Nullable Long totalDocuments,
        long bytes,
        @Nullable Long totalBytes) {}
