package org.dxplan.examples.benchmarks.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void theMedianIsThatOfTheRatiosOfEachRound() {
        // the machine was twice as slow in the second round and ten times as slow in the third
        Ratio ratio = Ratio.of(new double[] {12, 26, 140, 11, 14}, new double[] {10, 20, 100, 10, 10});

        assertThat(ratio).isEqualTo(new Ratio(1.3, 1.2, 1.4));
    }

    @Test
    void withoutRoundsThereIsNoRatio() {
        assertThatThrownBy(() -> Ratio.of()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBudgetIsJudgedByWhatTheTableShows() {
        assertThat(Budget.atMost(1.35).isMet(1.354)).isTrue();
        assertThat(Budget.atMost(1.35).isMet(1.356)).isFalse();
        assertThat(Budget.atLeast(1.7).isMet(1.695)).isTrue();
        assertThat(Budget.atLeast(1.7).isMet(1.69)).isFalse();
    }

    @Test
    void aLineShowsRatioSpreadAndWhetherTheBudgetIsMet() {
        assertThat(Line.of("read", "scan", new Ratio(1.4, 1.35, 1.456), Budget.atMost(1.35)))
                .hasToString("| read | scan | 1.40 | 1.35–1.46 | ≤ 1.35 | NO |");
        assertThat(Line.of("read", "scan", new Ratio(1.2, 1.1, 1.3), null))
                .hasToString("| read | scan | 1.20 | 1.10–1.30 |  |  |");
    }

    @Test
    void bodiesRunInTurnAndEachRoundStartsWithAnother() {
        AtomicLong clock = new AtomicLong();
        List<String> order = new ArrayList<>();

        double[][] times = new Rounds(clock::get, 3, 0)
                .add(() -> run("A", 20_000_000, order, clock))
                .add(() -> run("B", 30_000_000, order, clock))
                .run();

        assertThat(order).containsExactly("A", "B", "A", "B", "B", "A", "A", "B");
        assertThat(times).isDeepEqualTo(new double[][] {{2e7, 2e7, 2e7}, {3e7, 3e7, 3e7}});
    }

    private static String run(String name, long nanos, List<String> order, AtomicLong clock) {
        order.add(name);
        clock.addAndGet(nanos);
        return name;
    }
}
