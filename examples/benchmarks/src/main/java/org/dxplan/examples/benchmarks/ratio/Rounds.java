package org.dxplan.examples.benchmarks.ratio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Runs bodies in turn, A B C A B C, and keeps the time of each in each round. Each round starts with another body, so that none
 * always follows the same one.
 */
public final class Rounds {

    /** A time is long enough that the clock and a switch of threads hardly count. */
    private static final long SHORTEST_NANOS = 20_000_000;

    private static final String JMH_ASKS_FOR_THIS =
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

    private final List<Supplier<?>> bodies = new ArrayList<>();
    private final Blackhole blackhole = new Blackhole(JMH_ASKS_FOR_THIS);
    private final LongSupplier clock;
    private final int rounds;
    private final long warmUpNanos;

    /**
     * Makes rounds without bodies.
     *
     * @param clock  tells nanoseconds, such as {@link Clocks#WALL}, not null
     * @param rounds  how many rounds are kept
     * @param warmUpSeconds  how long the bodies run in turn before that, all together
     */
    public Rounds(LongSupplier clock, int rounds, double warmUpSeconds) {
        this.clock = clock;
        this.rounds = rounds;
        this.warmUpNanos = (long) (warmUpSeconds * 1e9);
    }

    /**
     * Adds a body.
     *
     * @param body  what is measured, not null
     * @return this, not null
     */
    public Rounds add(Supplier<?> body) {
        bodies.add(body);
        return this;
    }

    /**
     * Warms up, then measures.
     *
     * @return the nanoseconds of each body, in the order in which they were added, in each round, not null
     */
    public double[][] run() {
        double shortest = warmUp();
        int repetitions = (int) Math.max(1, Math.ceil(SHORTEST_NANOS / shortest));
        System.gc();
        double[][] times = new double[bodies.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < bodies.size(); i++) {
                int body = (round + i) % bodies.size();
                times[body][round] = time(bodies.get(body), repetitions);
            }
        }
        return times;
    }

    /** Returns the shortest time that any body has taken. */
    private double warmUp() {
        double shortest = Double.MAX_VALUE;
        long start = clock.getAsLong();
        do {
            for (Supplier<?> body : bodies) {
                shortest = Math.min(shortest, time(body, 1));
            }
        } while (clock.getAsLong() - start < warmUpNanos);
        return shortest;
    }

    private double time(Supplier<?> body, int repetitions) {
        long start = clock.getAsLong();
        for (int i = 0; i < repetitions; i++) {
            blackhole.consume(body.get());
        }
        return clock.getAsLong() - start;
    }
}
