package org.dxplan.examples.benchmarks.fork;

import java.nio.file.Path;

/**
 * Reads a corpus again and again, with one thread and with two in turn, and tells how long each reading took. The first
 * readings need not be told: in a fresh JVM the compiler takes the second core.
 */
public final class CorpusMain {

    private CorpusMain() {}

    /**
     * Reads the folder that is named first, in which there are as many plans as the second argument says; after as many
     * rounds as the third says, prints a line of nanoseconds, with one thread and with two, for each of as many as the
     * fourth says.
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        long plans = Long.parseLong(arguments[1]);
        int warmUp = Integer.parseInt(arguments[2]);
        int rounds = Integer.parseInt(arguments[3]);
        for (int round = -warmUp; round < rounds; round++) {
            long[] times = new long[2];
            for (int i = 0; i < 2; i++) {
                int threads = 1 + Math.floorMod(round + i, 2);
                times[threads - 1] = time(folder, threads, plans);
            }
            if (round >= 0) {
                System.out.println(times[0] + " " + times[1]);
            }
        }
    }

    private static long time(Path folder, int threads, long plans) {
        long start = System.nanoTime();
        long read = CorpusReading.read(folder, threads);
        long time = System.nanoTime() - start;
        if (read != plans) {
            throw new IllegalStateException(read + " plans were read");
        }
        return time;
    }
}
