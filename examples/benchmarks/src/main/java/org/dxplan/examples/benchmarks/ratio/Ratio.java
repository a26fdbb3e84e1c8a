package org.dxplan.examples.benchmarks.ratio;

import java.util.Arrays;

/**
 * What many rounds came to.
 *
 * @param median  half of the rounds gave less
 * @param lower  a quarter of the rounds gave less
 * @param upper  a quarter of the rounds gave more
 */
public record Ratio(double median, double lower, double upper) {

    /**
     * Divides the times of one body by those of another, round by round.
     *
     * @param times  the times of the body, one per round, not null
     * @param against  the times of the other body in the same rounds, not null
     * @return the ratio, not null
     * @throws IllegalArgumentException if there are no rounds
     */
    public static Ratio of(double[] times, double[] against) {
        double[] ratios = new double[times.length];
        Arrays.setAll(ratios, round -> times[round] / against[round]);
        return of(ratios);
    }

    /**
     * Sums up what each round gave.
     *
     * @param rounds  a number per round, not null
     * @return median and quartiles, not null
     * @throws IllegalArgumentException if there are no rounds
     */
    public static Ratio of(double... rounds) {
        if (rounds.length == 0) {
            throw new IllegalArgumentException("No rounds");
        }
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return new Ratio(quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75));
    }

    private static double quantile(double[] sorted, double part) {
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
