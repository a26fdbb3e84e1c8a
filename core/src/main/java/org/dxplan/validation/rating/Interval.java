package org.dxplan.validation.rating;

import java.math.BigDecimal;
import java.util.Comparator;
import org.dxplan.model.evaluation.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * The figures between two ends, either of which may be absent or may not itself belong to it.
 *
 * @param from  the lower end, null if there is none
 * @param fromOpen  whether the lower end is left out
 * @param to  the upper end, null if there is none
 * @param toOpen  whether the upper end is left out
 */
record Interval(
        @Nullable BigDecimal from,
        boolean fromOpen,
        @Nullable BigDecimal to,
        boolean toOpen) {

    /** The one that begins lower first. */
    static final Comparator<Interval> BY_START = Interval::compareStart;

    static Interval of(Threshold threshold) {
        return new Interval(
                threshold.from(),
                Boolean.TRUE.equals(threshold.fromOpen()),
                threshold.to(),
                Boolean.TRUE.equals(threshold.toOpen()));
    }

    boolean contains(BigDecimal figure) {
        int above = from == null ? 1 : figure.compareTo(from);
        int below = to == null ? -1 : figure.compareTo(to);
        return (above > 0 || (above == 0 && !fromOpen)) && (below < 0 || (below == 0 && !toOpen));
    }

    /** Tells whether the ends stand the wrong way round. */
    boolean isReversed() {
        return from != null && to != null && from.compareTo(to) > 0;
    }

    /** How an interval follows another one that begins no later. */
    enum Joint {
        /** No figure belongs to both, none lies between. */
        CLOSE,
        /** Some figure belongs to both. */
        OVERLAP,
        /** Figures between belong to neither. */
        GAP,
        /** The one figure at which they meet belongs to neither. */
        POINT
    }

    /**
     * Tells how another interval, which begins no earlier, follows this one. Whole ends such as 79 and 80 leave no gap: such
     * scales are for figures rounded that far.
     */
    Joint joint(Interval next) {
        if (to == null || next.from == null) {
            return Joint.OVERLAP;
        }
        int order = to.compareTo(next.from);
        if (order == 0 && (toOpen || next.fromOpen)) {
            return toOpen && next.fromOpen ? Joint.POINT : Joint.CLOSE;
        }
        if (order >= 0) {
            return Joint.OVERLAP;
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, Math.max(to.scale(), next.from.scale())));
        boolean isStep = !toOpen && !next.fromOpen && next.from.subtract(to).compareTo(step) == 0;
        return isStep ? Joint.CLOSE : Joint.GAP;
    }

    /** Tells whether this one goes on behind the end of another. */
    boolean endsBehind(Interval other) {
        return other.to != null && (to == null || to.compareTo(other.to) > 0);
    }

    private static int compareStart(Interval a, Interval b) {
        if (a.from == null || b.from == null) {
            return Boolean.compare(a.from != null, b.from != null);
        }
        int order = a.from.compareTo(b.from);
        return order != 0 ? order : Boolean.compare(a.fromOpen, b.fromOpen);
    }
}
