package org.dxplan.examples.benchmarks.fork;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.dxplan.io.PlanReader;
import org.dxplan.io.corpus.CorpusEntry;
import org.dxplan.io.corpus.PlanCorpus;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;

/** Reads and validates the plans of a folder, each forgotten when it has been counted. */
public final class CorpusReading {

    private CorpusReading() {}

    /**
     * Reads a folder.
     *
     * @param folder  the folder, not null
     * @param threads  how many threads read
     * @return how many plans without an error were read
     */
    public static long read(Path folder, int threads) {
        PlanReader reader = PlanReader.of(PlanValidator.create());
        try (Stream<CorpusEntry> entries =
                PlanCorpus.directory(folder).parallel(threads).read(reader)) {
            return entries.filter(CorpusReading::isSound).count();
        }
    }

    private static boolean isSound(CorpusEntry entry) {
        return entry.result()
                .filter(result -> result.count(Severity.ERROR) == 0)
                .isPresent();
    }
}
