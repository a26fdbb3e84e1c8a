package org.dxplan.io.corpus;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.dxplan.io.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * A document of a corpus and what reading it came to (1件の読込み結果): a result, or the reason why there is none.
 *
 * <pre>{@code
 * entry.name();                  // "2024/chitose.json"
 * entry.result().orElseThrow();  // the plan and its problems
 * entry.failure();               // empty; of a file that cannot be opened, the IOException
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, except that its text must not be changed.
 */
public final class CorpusEntry {

    private static final byte[] NOTHING = {};

    private final Document document;
    private final byte[] text;
    private final @Nullable ReadResult result;
    private final @Nullable Throwable failure;

    private CorpusEntry(Document document, byte[] text, @Nullable ReadResult result, @Nullable Throwable failure) {
        this.document = document;
        this.text = text;
        this.result = result;
        this.failure = failure;
    }

    static CorpusEntry read(Document document, byte[] text, ReadResult result) {
        return new CorpusEntry(document, text, Objects.requireNonNull(result), null);
    }

    static CorpusEntry failed(Document document, Throwable failure) {
        return new CorpusEntry(document, NOTHING, null, Objects.requireNonNull(failure));
    }

    /**
     * Returns the name of the file or stream.
     *
     * @return the path below the folder with slashes, or the name as it was given, not null; the documents of one stream
     *     share it
     */
    public String name() {
        return document.name();
    }

    /**
     * Returns the file that the document stands in.
     *
     * @return the file, empty if it comes from a stream that is no file
     */
    public Optional<Path> file() {
        return Optional.ofNullable(document.file());
    }

    /**
     * Returns the line on which the document stands in its stream. Problems have the line numbers of the stream, too.
     *
     * @return the line from 1, empty if the file or stream is one document
     */
    public OptionalInt line() {
        return document.line() == 0 ? OptionalInt.empty() : OptionalInt.of(document.line());
    }

    /**
     * Returns where the document begins in its file or stream.
     *
     * @return the number of bytes before it, 0 if the file or stream is one document
     */
    public long offset() {
        return document.offset();
    }

    /**
     * Returns the plan and its problems.
     *
     * @return the result, empty if there is a failure
     */
    public Optional<ReadResult> result() {
        return Optional.ofNullable(result);
    }

    /**
     * Returns why there is no result: an {@link java.io.IOException} if the document could not be opened or read, something
     * else if the reading itself broke down, such as an {@link OutOfMemoryError} or what a rule of one's own has thrown and
     * the validator lets pass. (An exception of a rule is a problem DOC-13 of the result.)
     *
     * @return the reason, empty if there is a result
     */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Returns the text that was read, for reports that show its lines.
     *
     * @return the bytes as they stand in the file, not more than the reader's limit and one, none if there is a failure;
     *     not null, not to be changed
     */
    public byte[] text() {
        return text;
    }

    /** Returns the entry as one line for logs: name, line, and how many problems or which failure. */
    @Override
    public String toString() {
        return document.name()
                + (document.line() == 0 ? "" : ":" + document.line())
                + ": "
                + (result == null ? failure : result.problems().size() + " problems");
    }
}
