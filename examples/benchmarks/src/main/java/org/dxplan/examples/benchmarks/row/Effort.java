package org.dxplan.examples.benchmarks.row;

import java.util.List;
import java.util.function.LongSupplier;
import org.dxplan.examples.benchmarks.ratio.Clocks;
import org.dxplan.examples.benchmarks.ratio.Rounds;

/**
 * How much is done to measure.
 *
 * @param rounds  how many rounds of bodies in this JVM
 * @param warmUpSeconds  how long bodies run before that
 * @param starts  how many rounds of JVMs
 * @param corpusPlans  how many plans the corpus has
 * @param corpusRounds  how often it is read
 * @param sizes  how many measures the plans have that bodies are run over, not null
 * @param clock  what the time of bodies is taken by, not null
 */
public record Effort(
        int rounds,
        double warmUpSeconds,
        int starts,
        int corpusPlans,
        int corpusRounds,
        List<Integer> sizes,
        LongSupplier clock) {

    /** What the table of the README is made with. */
    public static final Effort FULL = new Effort(60, 15, 40, 1_800, 7, List.of(200, 20_000), Clocks.WALL);

    /** Enough to see where one stands. */
    public static final Effort QUICK = new Effort(20, 5, 12, 300, 3, List.of(200, 20_000), Clocks.WALL);

    /** Starts rounds. */
    Rounds newRounds() {
        return new Rounds(clock, rounds, warmUpSeconds);
    }

    /** Returns a copy with another clock. */
    public Effort withClock(LongSupplier other) {
        return new Effort(rounds, warmUpSeconds, starts, corpusPlans, corpusRounds, sizes, other);
    }

    /** Returns a copy with another number of rounds. */
    public Effort withRounds(int other) {
        return new Effort(other, warmUpSeconds, starts, corpusPlans, corpusRounds, sizes, clock);
    }

    /** Returns a copy with other sizes. */
    public Effort withSizes(List<Integer> other) {
        return new Effort(rounds, warmUpSeconds, starts, corpusPlans, corpusRounds, List.copyOf(other), clock);
    }
}
