package org.dxplan.io;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/** The buffers of parsers that are closed, for those to come. At most as many are kept as parsers were open at once. */
final class ParserBuffers implements RecyclerPool<BufferRecycler> {

    private static final long serialVersionUID = 1;

    private final transient Deque<BufferRecycler> free = new ArrayDeque<>(2);

    @Override
    public BufferRecycler acquirePooled() {
        synchronized (free) {
            return free.isEmpty() ? new Buffers() : free.pop();
        }
    }

    @Override
    public void releasePooled(BufferRecycler buffers) {
        synchronized (free) {
            free.push(buffers);
        }
    }

    /** Keeps the last buffer, where Jackson keeps the larger one with a lambda, the first that a program would link. */
    private static final class Buffers extends BufferRecycler {

        @Override
        public void releaseByteBuffer(int kind, byte[] buffer) {
            _byteBuffers.set(kind, buffer);
        }

        @Override
        public void releaseCharBuffer(int kind, char[] buffer) {
            _charBuffers.set(kind, buffer);
        }
    }
}
