package org.dxplan.validation.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.model.index.Node;
import org.jspecify.annotations.Nullable;

/**
 * The printed shares of a table.
 *
 * @param sum  their sum in per cent
 * @param count  how many are printed
 * @param decimals  how many decimals the finest has
 */
record Shares(BigDecimal sum, int count, int decimals) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Shares of(List<Node<TallyEntry>> entries) {
        BigDecimal sum = BigDecimal.ZERO;
        int count = 0;
        int decimals = 0;
        for (Node<TallyEntry> entry : entries) {
            BigDecimal share = number(entry.part().share());
            if (share != null) {
                sum = sum.add(share);
                count++;
                decimals = Math.max(decimals, share.scale());
            }
        }
        return new Shares(sum, count, decimals);
    }

    /** Tells whether each line has a share and together they are exactly 100, as where one was adjusted (端数調整). */
    boolean isWhole(int lines) {
        return count == lines && sum.compareTo(HUNDRED) == 0;
    }

    /** By how much the sum may differ from 100 because each share is rounded. */
    BigDecimal rounding() {
        return BigDecimal.valueOf(5L * count).movePointLeft(decimals + 1);
    }

    /** The number of a share, null if there is none or it is not exact. */
    static @Nullable BigDecimal number(@Nullable Value share) {
        return share instanceof Value.NumberValue number
                        && number.bound() == null
                        && !Boolean.TRUE.equals(number.approximate())
                ? number.number()
                : null;
    }

    /** Computes a share in per cent, rounded half up. */
    static BigDecimal share(int count, int base, int decimals) {
        return BigDecimal.valueOf(count)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(base), Math.max(0, decimals), RoundingMode.HALF_UP);
    }

    /** Tells whether a printed share is that of a count in one of the totals, or off by its last digit if adjusted. */
    static boolean isOf(BigDecimal share, int count, List<Integer> bases, boolean isAdjusted) {
        int decimals = Math.max(0, share.scale());
        BigDecimal allowed = isAdjusted ? BigDecimal.ONE.movePointLeft(decimals) : BigDecimal.ZERO;
        for (int base : bases) {
            if (share(count, base, decimals).subtract(share).abs().compareTo(allowed) <= 0) {
                return true;
            }
        }
        return false;
    }
}
