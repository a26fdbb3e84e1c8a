package org.dxplan.io.report;

import java.io.IOException;
import java.io.Writer;

/** A writer to a disk that is full. */
final class FullDisk extends Writer {

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        throw new IOException("No space left on device");
    }

    @Override
    public void flush() throws IOException {
        throw new IOException("No space left on device");
    }

    @Override
    public void close() {}
}
