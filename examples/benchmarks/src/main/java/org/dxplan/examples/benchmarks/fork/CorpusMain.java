package org.dxplan.examples.benchmarks.fork;

import java.nio.file.Path;

/** Reads a corpus and tells how long it took, the start of the JVM not counted. */
public final class CorpusMain {

    private CorpusMain() {}

    /** Reads the folder that is named first with as many threads as the second argument says; prints nanoseconds. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        long plans = CorpusReading.read(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        long time = System.nanoTime() - start;
        if (plans != Long.parseLong(arguments[2])) {
            throw new IllegalStateException(plans + " plans were read");
        }
        System.out.println(time);
    }
}
