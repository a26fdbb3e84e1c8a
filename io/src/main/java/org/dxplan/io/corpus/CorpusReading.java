package org.dxplan.io.corpus;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.dxplan.io.PlanReader;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a corpus: hands documents to an executor, a few ahead of the one that is taken next, and gives their
 * entries in order. For the one thread that takes them.
 */
final class CorpusReading implements Spliterator<CorpusEntry>, AutoCloseable {

    /** So many that the others have work while the thread with the next document has lost its core for a while. */
    private static final int AHEAD_OF_EACH_THREAD = 16;
    /** The part of the heap that the texts read ahead may take; with plan and problems each needs several times its text. */
    private static final int PART_OF_HEAP = 32;

    private final PlanReader reader;
    private final Iterator<Source> sources;
    private final long known;
    private final int most;
    private final int documentsAhead;
    private final long bytesAhead;
    private final ReadingThreads threads;
    private final @Nullable ProgressCount progress;
    private final Deque<Pending> window = new ArrayDeque<>();
    private Source.@Nullable Documents documents;
    private long pendingBytes;
    private boolean closed;

    /** A document that is being read. */
    private record Pending(Document document, FutureTask<CorpusEntry> task) {}

    CorpusReading(
            List<Source> sources,
            PlanReader reader,
            int threads,
            @Nullable Executor executor,
            @Nullable Consumer<CorpusProgress> listener) {
        this.reader = reader;
        this.sources = sources.iterator();
        this.known = sources.stream().anyMatch(Source::isLines) ? Long.MAX_VALUE : sources.size();
        this.most = Document.most(reader);
        boolean alone = executor == null && (threads == 1 || known <= 1);
        this.threads = ReadingThreads.of(alone ? Runnable::run : executor, threads);
        this.documentsAhead = alone ? 1 : AHEAD_OF_EACH_THREAD * threads;
        this.bytesAhead = Runtime.getRuntime().maxMemory() / PART_OF_HEAP;
        this.progress = listener == null ? null : ProgressCount.of(sources, listener);
    }

    @Override
    public boolean tryAdvance(Consumer<? super CorpusEntry> action) {
        if (closed) {
            return false;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw interrupted();
        }
        lookAhead();
        Pending next = window.peek();
        if (next == null) {
            close();
            return false;
        }
        CorpusEntry entry = entry(next.task());
        window.remove();
        pendingBytes -= next.document().size();
        if (progress != null) {
            progress.add(next.document(), entry);
        }
        action.accept(entry);
        return true;
    }

    private void lookAhead() {
        while (window.size() < documentsAhead && (window.isEmpty() || pendingBytes < bytesAhead)) {
            Document document = nextDocument();
            if (document == null) {
                return;
            }
            FutureTask<CorpusEntry> task = new FutureTask<>(() -> document.read(reader));
            window.add(new Pending(document, task));
            pendingBytes += document.size();
            threads.executor().execute(task);
        }
    }

    private @Nullable Document nextDocument() {
        while (true) {
            if (documents == null) {
                if (!sources.hasNext()) {
                    return null;
                }
                documents = sources.next().documents(most);
            }
            Document next = documents.next();
            if (next != null) {
                return next;
            }
            closeSource();
        }
    }

    private CorpusEntry entry(FutureTask<CorpusEntry> task) {
        // If it has not begun, then here: who waits for a thread that waits for him would wait forever.
        task.run();
        if (threads.areOwn()) {
            lendAHand(task);
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A document keeps its failures to itself", e);
        }
    }

    /** Reads others while a thread of ours is at the one that is next, for the one who takes the entries is one of them. */
    private void lendAHand(FutureTask<CorpusEntry> next) {
        for (Pending other : window) {
            if (next.isDone()) {
                return;
            }
            other.task().run();
        }
    }

    private UncheckedIOException interrupted() {
        close();
        return new UncheckedIOException(new InterruptedIOException("The reading of plans was interrupted"));
    }

    @Override
    public void close() {
        closed = true;
        window.forEach(pending -> pending.task().cancel(true));
        window.clear();
        threads.close();
        closeSource();
    }

    private void closeSource() {
        try {
            if (documents != null) {
                documents.close();
            }
        } catch (IOException e) {
            // What was wanted of it has been read.
            return;
        } finally {
            documents = null;
        }
    }

    /** Not split: entries come in their order, and no batches of them are to pile up. */
    @Override
    public @Nullable Spliterator<CorpusEntry> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return known;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
