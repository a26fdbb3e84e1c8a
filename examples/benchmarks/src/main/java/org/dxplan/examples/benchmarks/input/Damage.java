package org.dxplan.examples.benchmarks.input;

import org.jspecify.annotations.Nullable;

/** The mistakes of a damaged plan: each gives exactly one problem of severity error, and the naive way finds it, too. */
enum Damage {
    /** A measure without a title: IDN-03. */
    TITLE,
    /** A responsible unit that the plan does not list: REF-01. */
    UNIT,
    /** A bar of the roadmap that ends before it starts: RDM-01. */
    BAR,
    /** A share above 100 %: KPI-02. */
    SHARE,
    /** A value that its classification does not have: REF-01. */
    CLASSIFICATION;

    /**
     * Chooses the mistake of a measure.
     *
     * @param measure  which measure, from 0
     * @param measures  how many measures the plan has
     * @param problems  how many of them have a mistake
     * @return the mistake, null for a sound measure
     */
    static @Nullable Damage of(int measure, int measures, int problems) {
        long before = (long) measure * problems / measures;
        long after = (measure + 1L) * problems / measures;
        return before == after ? null : values()[(int) (before % values().length)];
    }
}
