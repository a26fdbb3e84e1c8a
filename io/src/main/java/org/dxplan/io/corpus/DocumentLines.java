package org.dxplan.io.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a stream with one in each line (NDJSON), which ends with LF or CR LF. Blank lines are none. Of a line
 * that is longer than a document may be, only so much is kept as shows that. Lines are numbered as {@link
 * org.dxplan.validation.rule.TextRange} does it: a single CR, which JSON takes for a space, begins a new one.
 */
final class DocumentLines implements Source.Documents {

    private static final int CHUNK = 1 << 16;
    /** A buffer that is larger is not kept for the next line. */
    private static final int LARGE = 1 << 20;

    private static final byte[] NOTHING = {};

    private final Source source;
    private final int most;
    private final byte[] chunk = new byte[CHUNK];
    private @Nullable InputStream in;
    private int at;
    private int filled;
    private boolean ended;
    /** The bytes before the chunk. */
    private long before;
    /** The bytes before what has been given. */
    private long given;

    private int line = 1;
    private byte[] kept = NOTHING;
    private int length;
    private boolean cut;
    private @Nullable OutOfMemoryError tooLong;

    DocumentLines(Source source, int most) {
        this.source = source;
        this.most = most;
    }

    @Override
    public @Nullable Document next() {
        int start = line;
        long offset = before + at;
        try {
            while (!ended) {
                start = line;
                offset = before + at;
                readLine();
                if (tooLong != null || !isBlank(offset == 0)) {
                    return document(start, offset, line());
                }
            }
            return null;
        } catch (IOException | RuntimeException e) {
            ended = true;
            // What cannot even be opened has no lines.
            return document(in == null ? 0 : start, offset, wanted -> {
                throw e;
            });
        }
    }

    private Document document(int start, long offset, Document.Text text) {
        long size = before + at - given;
        given += size;
        return new Document(source.name(), source.file(), start, offset, size, text);
    }

    private Document.Text line() {
        OutOfMemoryError failure = tooLong;
        if (failure != null) {
            return wanted -> {
                throw failure;
            };
        }
        byte[] bytes = Arrays.copyOf(kept, length);
        if (kept.length > LARGE) {
            kept = NOTHING;
        }
        return wanted -> bytes;
    }

    /** Reads up to the end of a line, or of the stream, and keeps what stands before it. */
    private void readLine() throws IOException {
        length = 0;
        cut = false;
        tooLong = null;
        boolean afterReturn = false;
        while (at < filled || fill()) {
            int from = at;
            while (at < filled && chunk[at] != '\n') {
                line += afterReturn ? 1 : 0;
                afterReturn = chunk[at] == '\r';
                at++;
            }
            keep(from, at);
            if (at < filled) {
                at++;
                line++;
                break;
            }
        }
        if (afterReturn && length > 0 && !cut) {
            length--;
        }
    }

    private void keep(int from, int to) {
        int wanted = tooLong == null ? Math.min(to - from, most - length) : 0;
        if (length + wanted > kept.length) {
            try {
                kept = Arrays.copyOf(kept, (int) Math.min(most, Math.max(length + wanted, kept.length * 2L)));
            } catch (OutOfMemoryError e) {
                // The rest of this line is skipped, and the next one has its chance.
                tooLong = e;
                kept = NOTHING;
                length = 0;
                return;
            }
        }
        cut = cut || wanted < to - from;
        System.arraycopy(chunk, from, kept, length, wanted);
        length += wanted;
    }

    private boolean fill() throws IOException {
        if (in == null) {
            in = source.opener().open();
        }
        before += filled;
        at = 0;
        filled = Math.max(0, in.read(chunk, 0, CHUNK));
        ended = filled == 0;
        return !ended;
    }

    private boolean isBlank(boolean isFirst) {
        int from = isFirst && length >= 3 && kept[0] == (byte) 0xEF && kept[1] == (byte) 0xBB && kept[2] == (byte) 0xBF
                ? 3
                : 0;
        for (int i = from; i < length; i++) {
            if (kept[i] != ' ' && kept[i] != '\t' && kept[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        if (in != null) {
            in.close();
        }
    }
}
