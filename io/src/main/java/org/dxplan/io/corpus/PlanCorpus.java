package org.dxplan.io.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dxplan.io.PlanReader;
import org.jspecify.annotations.Nullable;

/**
 * Many plans to be read (計画の集まり): the files of a folder, a stream with a plan in each line (NDJSON), or several of these
 * one after the other.
 *
 * <pre>{@code
 * PlanReader reader = PlanReader.of(PlanValidator.create());
 * PlanCorpus corpus = PlanCorpus.directory(Path.of("plans")).parallel(4);
 * try (Stream<CorpusEntry> entries = corpus.read(reader)) {
 *     entries.forEach(entry -> entry.result().ifPresentOrElse(
 *             result -> System.out.println(entry.name() + ": " + result.problems().size()),
 *             () -> System.out.println(entry.name() + ": " + entry.failure().orElseThrow())));
 * }
 * }</pre>
 *
 * <p>Documents are read as the stream is asked for them, in parallel a few ahead: at most sixteen for each thread, and no more
 * together than a 32nd of the largest heap unless one alone is larger. Whoever keeps no entries needs the memory of these
 * few, not of all. This class is immutable and thread-safe; a corpus made of files can be read again, one made of a stream
 * only once.
 */
public final class PlanCorpus {

    private final List<Source> sources;
    private final int threads;
    private final @Nullable Executor executor;
    private final @Nullable Consumer<CorpusProgress> listener;

    private PlanCorpus(
            List<Source> sources,
            int threads,
            @Nullable Executor executor,
            @Nullable Consumer<CorpusProgress> listener) {
        this.sources = sources;
        this.threads = threads;
        this.executor = executor;
        this.listener = listener;
    }

    private static PlanCorpus of(List<Source> sources) {
        return new PlanCorpus(List.copyOf(sources), 1, null, null);
    }

    /**
     * Obtains the plans in a folder and below it, as {@link PlanFolder} finds them, named by their paths below it. What
     * could not be opened on the way comes first.
     *
     * @param folder  the folder, not null
     * @return the corpus, not null
     * @throws UncheckedIOException if the folder itself cannot be opened
     */
    public static PlanCorpus directory(Path folder) {
        try {
            PlanFolder found = PlanFolder.of(folder);
            List<Source> sources = new ArrayList<>();
            found.failures()
                    .forEach((name, failure) -> sources.add(Source.failed(name, folder.resolve(name), failure)));
            found.plans().forEach((name, file) -> sources.add(Source.file(name, file)));
            return of(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tells whether a file has a plan in each line (NDJSON).
     *
     * @param file  the file, not null
     * @return true if it is called {@code *.ndjson} or {@code *.jsonl}
     */
    public static boolean isLines(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    /**
     * Obtains the plans in some files, named as they are given.
     *
     * @param files  the files, not null; one that {@link #isLines} has a plan in each line
     * @return the corpus in the order of the files, not null
     */
    public static PlanCorpus files(Collection<Path> files) {
        return of(files.stream().map(file -> Source.file(file.toString(), file)).toList());
    }

    /**
     * Obtains the plan or plans in a file.
     *
     * @param name  the name of the entries, not null
     * @param file  the file, not null; one that {@link #isLines} has a plan in each line
     * @return the corpus, not null
     */
    public static PlanCorpus file(String name, Path file) {
        return of(List.of(Source.file(Objects.requireNonNull(name, "name"), file)));
    }

    /**
     * Obtains the plan that a stream consists of.
     *
     * @param name  the name of the entry, not null
     * @param in  the stream, not null, not closed
     * @return the corpus, which can be read once, not null
     */
    public static PlanCorpus document(String name, InputStream in) {
        Objects.requireNonNull(in, "in");
        return of(List.of(Source.stream(Objects.requireNonNull(name, "name"), in, false)));
    }

    /**
     * Obtains the plans in the lines of a stream (NDJSON). Lines end with LF or CR LF; blank ones are skipped, as is a byte
     * order mark; one that is longer than {@link org.dxplan.io.ReadLimits#documentBytes()} is a problem and is not kept in
     * memory as a whole. The problems of a plan have the line numbers of the stream. If the stream breaks, the last entry
     * says so.
     *
     * @param name  the name of the entries, not null
     * @param in  the stream, not null, not closed
     * @return the corpus, which can be read once, not null
     */
    public static PlanCorpus lines(String name, InputStream in) {
        Objects.requireNonNull(in, "in");
        return of(List.of(Source.stream(Objects.requireNonNull(name, "name"), in, true)));
    }

    /**
     * Obtains several corpora one after the other. How they were to be read is forgotten.
     *
     * @param parts  the corpora, not null
     * @return the corpus, not null
     */
    public static PlanCorpus concat(Collection<PlanCorpus> parts) {
        return of(parts.stream().flatMap(part -> part.sources.stream()).toList());
    }

    /**
     * Returns a copy that is read on several threads: the one that takes the entries, which reads while it would wait for the
     * next, and others of the corpus's own, which end with the reading.
     *
     * @param threads  how many documents to read at once; with 1, which is the default, the thread that takes the entries
     *     reads them all
     * @return the copy, not null
     * @throws IllegalArgumentException if it is less than 1
     */
    public PlanCorpus parallel(int threads) {
        return new PlanCorpus(sources, positive(threads), null, listener);
    }

    /**
     * Returns a copy that is read by an executor of the caller. The thread that takes the entries lends a hand where the
     * executor has not begun yet with what is to be taken next, so a busy executor delays but does not block.
     *
     * @param threads  how many documents the executor reads at once, as far as the caller knows; it is given sixteen times as
     *     many at most
     * @param executor  the executor, not null, not shut down
     * @return the copy, not null
     * @throws IllegalArgumentException if the number is less than 1
     */
    public PlanCorpus parallel(int threads, Executor executor) {
        return new PlanCorpus(sources, positive(threads), Objects.requireNonNull(executor, "executor"), listener);
    }

    private static int positive(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("There must be at least one thread: " + threads);
        }
        return threads;
    }

    /**
     * Returns a copy that tells how far it is.
     *
     * @param listener  is told after each document, before its entry is handed out, on the thread that takes the entries,
     *     not null
     * @return the copy, not null
     */
    public PlanCorpus onProgress(Consumer<CorpusProgress> listener) {
        return new PlanCorpus(sources, threads, executor, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Reads the documents, in their order whatever the number of threads.
     *
     * <p>The stream is lazy and sequential; close it, for what is read ahead is then given up. Taking the next entry throws
     * {@link UncheckedIOException} with an {@link java.io.InterruptedIOException} if the thread is interrupted, which stays
     * so; everything that concerns one document only is in its entry.
     *
     * @param reader  the reader, not null
     * @return an entry for each document, not null
     */
    public Stream<CorpusEntry> read(PlanReader reader) {
        CorpusReading reading =
                new CorpusReading(sources, Objects.requireNonNull(reader, "reader"), threads, executor, listener);
        return StreamSupport.stream(reading, false).onClose(reading::close);
    }
}
