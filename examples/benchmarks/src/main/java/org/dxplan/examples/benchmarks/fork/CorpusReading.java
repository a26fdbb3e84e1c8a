package org.dxplan.examples.benchmarks.fork;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dxplan.io.PlanReader;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;
import org.jspecify.annotations.Nullable;

/** Reads and validates the plans of a folder one by one, each forgotten before the thread takes the next. */
public final class CorpusReading {

    private CorpusReading() {}

    /**
     * Reads a folder.
     *
     * @param folder  the folder, not null
     * @param threads  how many threads read
     * @return how many plans without an error were read
     * @throws UncheckedIOException if the folder cannot be listed
     */
    public static long read(Path folder, int threads) {
        PlanReader reader = PlanReader.of(PlanValidator.create());
        AtomicLong read = new AtomicLong();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Stream<Path> files = Files.list(folder)) {
            Iterator<Path> next = files.iterator();
            for (int i = 0; i < threads; i++) {
                pool.execute(() -> {
                    for (Path file = take(next); file != null; file = take(next)) {
                        if (reader.read(file).count(Severity.ERROR) == 0) {
                            read.incrementAndGet();
                        }
                    }
                });
            }
            pool.shutdown();
            if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IllegalStateException("Reading takes longer than an hour");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
        return read.get();
    }

    private static @Nullable Path take(Iterator<Path> files) {
        synchronized (files) {
            return files.hasNext() ? files.next() : null;
        }
    }
}
