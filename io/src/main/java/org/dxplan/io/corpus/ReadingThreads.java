package org.dxplan.io.corpus;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who reads: the executor of the caller, or threads of our own. These keep no process alive and end by themselves, so that a
 * reading that nobody closes leaves nothing behind.
 */
record ReadingThreads(Executor executor, @Nullable ThreadPoolExecutor own) implements AutoCloseable {

    static ReadingThreads of(@Nullable Executor executor, int threads) {
        if (executor != null) {
            return new ReadingThreads(executor, null);
        }
        int others = threads - 1;
        ThreadPoolExecutor own = new ThreadPoolExecutor(
                others, others, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), ReadingThreads::thread);
        own.allowCoreThreadTimeOut(true);
        return new ReadingThreads(own, own);
    }

    /** Whether the threads are our own, beside the one that takes the entries, and not those of the caller. */
    boolean areOwn() {
        return own != null;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "dxplan-corpus");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        if (own != null) {
            own.shutdownNow();
        }
    }
}
