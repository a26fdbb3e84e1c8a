package org.dxplan.examples.benchmarks.ratio;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table.
 *
 * @param what  what was measured
 * @param against  what it is divided by
 * @param ratio  what came out, such as 1.24, or words where nothing was measured
 * @param spread  between which ratios half of the rounds lie, empty if nothing was measured
 * @param budget  what it may be, empty for information
 * @param met  yes, NO, or empty where there is no budget or nothing was measured
 */
public record Line(String what, String against, String ratio, String spread, String budget, String met) {

    /** The head of the table. */
    public static final Line HEAD = new Line("what", "against", "ratio", "half of the rounds", "budget", "met");

    /** Makes a line of a ratio. */
    public static Line of(String what, String against, Ratio ratio, @Nullable Budget budget) {
        return new Line(
                what,
                against,
                number(ratio.median()),
                number(ratio.lower()) + "–" + number(ratio.upper()),
                budget == null ? "" : budget.toString(),
                budget == null ? "" : budget.isMet(ratio.median()) ? "yes" : "NO");
    }

    /** Makes a line of something that either holds or not. */
    public static Line of(String what, String against, boolean holds) {
        return new Line(what, against, holds ? "holds" : "fails", "", "holds", holds ? "yes" : "NO");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Returns the line as a row of a Markdown table. */
    @Override
    public String toString() {
        return "| " + String.join(" | ", what, against, ratio, spread, budget, met) + " |";
    }
}
