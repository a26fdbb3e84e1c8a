package org.dxplan.io.corpus;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Counts what has been read, and tells it. */
final class ProgressCount {

    private final Consumer<CorpusProgress> listener;
    private final @Nullable Long totalDocuments;
    private final @Nullable Long totalBytes;
    private long documents;
    private long bytes;

    private ProgressCount(Consumer<CorpusProgress> listener, @Nullable Long totalDocuments, @Nullable Long totalBytes) {
        this.listener = listener;
        this.totalDocuments = totalDocuments;
        this.totalBytes = totalBytes;
    }

    static ProgressCount of(List<Source> sources, Consumer<CorpusProgress> listener) {
        Long total = 0L;
        for (Source source : sources) {
            Long size = source.size();
            total = total == null || size == null ? null : Long.valueOf(total + size);
        }
        boolean isCountable = sources.stream().noneMatch(Source::isLines);
        return new ProgressCount(listener, isCountable ? (long) sources.size() : null, total);
    }

    void add(Document document, CorpusEntry entry) {
        documents++;
        // How long a stream is that is one document shows when it has been read.
        bytes += document.size() > 0 ? document.size() : entry.text().length;
        listener.accept(new CorpusProgress(documents, totalDocuments, bytes, totalBytes));
    }
}
