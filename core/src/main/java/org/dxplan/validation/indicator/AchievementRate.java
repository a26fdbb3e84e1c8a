package org.dxplan.validation.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A rate of achievement as a fraction in per cent, computed exactly (達成率). An actual with decimals was rounded before it was
 * printed, so whoever computed the rate may have had a figure half a unit of its last place away.
 *
 * @param numerator  what is reached
 * @param denominator  what is due, not zero
 * @param slack  by how much the numerator may be off, not negative
 */
record AchievementRate(BigDecimal numerator, BigDecimal denominator, BigDecimal slack) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** 実績値÷目標値, null for a target of zero. */
    static @Nullable AchievementRate ratio(BigDecimal actual, BigDecimal target) {
        return of(actual, target, slack(actual));
    }

    /** 目標値÷実績値, for what is to fall; null for an actual of zero. */
    static @Nullable AchievementRate inverse(BigDecimal actual, BigDecimal target) {
        // The actual stands below: as far as it may be off, the target may, in the same proportion.
        BigDecimal slack = slack(actual);
        boolean isUnknown = actual.signum() == 0;
        return isUnknown
                ? null
                : of(target, actual, slack.multiply(target).abs().divide(actual.abs(), 20, RoundingMode.CEILING));
    }

    /** (実績値−基準値)÷(目標値−基準値), which is the same for what rises and what falls; null if there is no way to go. */
    static @Nullable AchievementRate progress(BigDecimal actual, BigDecimal target, BigDecimal baseline) {
        return of(actual.subtract(baseline), target.subtract(baseline), slack(actual));
    }

    private static @Nullable AchievementRate of(BigDecimal numerator, BigDecimal denominator, BigDecimal slack) {
        return denominator.signum() == 0 ? null : new AchievementRate(numerator, denominator, slack);
    }

    private static BigDecimal slack(BigDecimal actual) {
        return actual.scale() > 0 ? actual.ulp().multiply(HALF) : BigDecimal.ZERO;
    }

    /** The rate with a number of decimals, rounded half up. */
    BigDecimal rounded(int decimals) {
        return perCent(numerator, decimals, RoundingMode.HALF_UP);
    }

    /**
     * Tells whether a printed rate is this one: rounded half up or cut off at the printed decimals, or held within 0 and 100%.
     */
    boolean isPrintedAs(BigDecimal printed) {
        int decimals = Math.max(0, printed.scale());
        BigDecimal one = numerator.subtract(slack);
        BigDecimal other = numerator.add(slack);
        boolean isUp = denominator.signum() > 0;
        BigDecimal least = perCent(isUp ? one : other, decimals, RoundingMode.DOWN);
        BigDecimal most = perCent(isUp ? other : one, decimals, RoundingMode.HALF_UP);
        boolean isCapped = (printed.compareTo(HUNDRED) == 0 && most.compareTo(HUNDRED) > 0)
                || (printed.signum() == 0 && least.signum() < 0);
        return isCapped || (least.compareTo(printed) <= 0 && printed.compareTo(most) <= 0);
    }

    private BigDecimal perCent(BigDecimal part, int decimals, RoundingMode rounding) {
        return part.multiply(HUNDRED).divide(denominator, decimals, rounding);
    }
}
