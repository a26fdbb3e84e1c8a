package org.dxplan.validation.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.indicator.AchievementMethod;
import org.dxplan.model.indicator.Aggregation;
import org.dxplan.model.indicator.Calculation;
import org.dxplan.model.indicator.Direction;
import org.dxplan.model.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of achievement (達成率): from baseline, target and actual to per cent, exact to ten decimals.
 *
 * <p>A method may leave more than one way to compute; all of them are given. Where figures or method do not say how, none is:
 * a target of 0, a target that equals the baseline, a figure that is to fall without a named method.
 */
final class Achievement {

    private static final int DECIMALS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Achievement() {}

    /**
     * Computes the rates that an actual may have by the indicator's method.
     *
     * @param indicator  the indicator, for its method, direction and aggregation
     * @param baseline  the baseline, null if there is none
     * @param target  the target of the time
     * @param actual  the actual of the time
     * @return the rates in per cent, empty if they cannot be computed
     */
    static List<BigDecimal> rates(
            Indicator indicator, @Nullable BigDecimal baseline, BigDecimal target, BigDecimal actual) {
        Calculation calculation = indicator.calculation();
        AchievementMethod method = calculation == null ? null : calculation.method();
        boolean isToFall = indicator.direction() == Direction.DECREASE;
        List<BigDecimal> rates = new ArrayList<>(2);
        if (method == null ? indicator.direction() == Direction.INCREASE : AchievementMethod.RATIO.is(method)) {
            if (!isToFall) {
                addRatio(rates, actual, target);
            }
        } else if (AchievementMethod.CUMULATIVE.is(method)) {
            if (indicator.aggregation() == Aggregation.CUMULATIVE) {
                addRatio(rates, actual, target);
            }
        } else if (AchievementMethod.PROGRESS.is(method)) {
            addProgress(rates, baseline, target, actual);
        } else if (AchievementMethod.REDUCTION.is(method)) {
            addProgress(rates, baseline, target, actual);
            addRatio(rates, target, actual);
        }
        return rates;
    }

    /**
     * Computes the change from the baseline.
     *
     * @param baseline  the baseline
     * @param actual  the actual
     * @return the change in per cent, negative if the figure fell, empty if the baseline is 0
     */
    static List<BigDecimal> change(BigDecimal baseline, BigDecimal actual) {
        List<BigDecimal> changes = new ArrayList<>(1);
        addRatio(changes, actual.subtract(baseline), baseline.abs());
        return changes;
    }

    /** (実績 − 基準) ÷ (目標 − 基準), which is also (基準 − 実績) ÷ (基準 − 目標). */
    private static void addProgress(
            List<BigDecimal> rates, @Nullable BigDecimal baseline, BigDecimal target, BigDecimal actual) {
        if (baseline != null) {
            addRatio(rates, actual.subtract(baseline), target.subtract(baseline));
        }
    }

    private static void addRatio(List<BigDecimal> rates, BigDecimal part, BigDecimal whole) {
        if (whole.signum() != 0) {
            rates.add(part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP));
        }
    }
}
