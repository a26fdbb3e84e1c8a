package org.dxplan.examples.benchmarks.ratio;

import java.util.Locale;

/**
 * What a ratio may come to.
 *
 * @param limit  the limit
 * @param most  true if the ratio may be the limit at most, false if it must be the limit at least
 */
public record Budget(double limit, boolean most) {

    /** Returns an upper limit. */
    public static Budget atMost(double limit) {
        return new Budget(limit, true);
    }

    /** Returns a lower limit. */
    public static Budget atLeast(double limit) {
        return new Budget(limit, false);
    }

    /** Tells whether a number keeps to the budget, to the two decimals that the table shows. */
    public boolean isMet(double value) {
        double shown = Math.round(value * 100) / 100.0;
        return most ? shown <= limit : shown >= limit;
    }

    @Override
    public String toString() {
        return (most ? "≤ " : "≥ ") + String.format(Locale.ROOT, "%.2f", limit);
    }
}
