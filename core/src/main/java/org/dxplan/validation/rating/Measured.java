package org.dxplan.validation.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Threshold;
import org.dxplan.model.evaluation.ThresholdBasis;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The figures by which an evaluation may have been rated: the printed rate of achievement, and what the indicator gives. Each
 * is there exactly and rounded as reports round.
 *
 * @param rates  rates of achievement in per cent, the printed one first
 * @param changes  changes from the baseline in per cent
 */
record Measured(Set<BigDecimal> rates, Set<BigDecimal> changes) {

    static Measured of(PlanIndex index, Evaluated evaluated) {
        Set<BigDecimal> rates = new LinkedHashSet<>();
        Set<BigDecimal> changes = new LinkedHashSet<>();
        BigDecimal printed = number(evaluated.part().achievementRate());
        if (printed != null) {
            rates.add(printed);
        }
        Indicator indicator = indicator(index, evaluated);
        FiscalYear year = evaluated.report().fiscalYear();
        if (indicator != null && year != null && evaluated.report().half() == null) {
            add(indicator, year, rates, changes);
        }
        return new Measured(rates, changes);
    }

    /** The indicator that is evaluated, or the only one of the element that is, null if there is none. */
    private static @Nullable Indicator indicator(PlanIndex index, Evaluated evaluated) {
        Node<?> node = index.find(evaluated.subject()).orElse(null);
        if (node != null && node.part() instanceof PlanElement element) {
            return element.indicators().size() == 1 ? element.indicators().get(0) : null;
        }
        return node != null && node.part() instanceof Indicator indicator ? indicator : null;
    }

    private static void add(Indicator indicator, FiscalYear year, Set<BigDecimal> rates, Set<BigDecimal> changes) {
        BigDecimal baseline = only(numbers(indicator, indicator.baselines(), null));
        BigDecimal target = only(numbers(indicator, indicator.targets(), year));
        for (BigDecimal actual : numbers(indicator, indicator.actuals(), year)) {
            if (target != null) {
                for (BigDecimal rate : Achievement.rates(indicator, baseline, target, actual)) {
                    addRounded(rates, rate);
                }
            }
            if (baseline != null) {
                for (BigDecimal change : Achievement.change(baseline, actual)) {
                    addRounded(changes, change);
                }
            }
        }
    }

    private static void addRounded(Set<BigDecimal> figures, BigDecimal exact) {
        figures.add(exact.setScale(1, RoundingMode.HALF_UP));
        figures.add(exact.setScale(0, RoundingMode.HALF_UP));
        figures.add(exact);
    }

    private static @Nullable BigDecimal only(List<BigDecimal> numbers) {
        return numbers.size() == 1 ? numbers.get(0) : null;
    }

    /** The plain numbers of a year, or of any time, for the whole and in the indicator's unit. */
    private static List<BigDecimal> numbers(
            Indicator indicator, List<IndicatorValue> values, @Nullable FiscalYear year) {
        List<BigDecimal> numbers = new ArrayList<>(2);
        for (IndicatorValue value : values) {
            BigDecimal number = number(value.value());
            boolean isInUnit = value.unit() == null || value.unit().equals(indicator.unit());
            if (number != null && value.segment() == null && isInUnit && isOf(value, year)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static boolean isOf(IndicatorValue value, @Nullable FiscalYear year) {
        return year == null || (value.at() != null && value.at().fiscalYear().equals(Optional.of(year)));
    }

    /** The number, with or without a bound (以上), null if there is none or it is not exact. */
    private static @Nullable BigDecimal number(@Nullable Value value) {
        return value instanceof Value.NumberValue number && !Boolean.TRUE.equals(number.approximate())
                ? number.number()
                : null;
    }

    /** Tells whether all thresholds can be judged by these figures. */
    boolean canJudge(List<Threshold> thresholds) {
        for (Threshold threshold : thresholds) {
            if (figures(threshold).isEmpty()) {
                return false;
            }
        }
        return !thresholds.isEmpty();
    }

    /** Tells whether each threshold holds for one of the figures. */
    boolean meets(List<Threshold> thresholds) {
        for (Threshold threshold : thresholds) {
            Interval interval = Interval.of(threshold);
            if (figures(threshold).stream().noneMatch(interval::contains)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether a threshold holds for the first of the figures by which it is judged. */
    boolean isByFirst(Threshold threshold) {
        return Interval.of(threshold).contains(figures(threshold).iterator().next());
    }

    /** The first of the figures for which a threshold holds. */
    BigDecimal decisive(Threshold threshold) {
        return figures(threshold).stream()
                .filter(Interval.of(threshold)::contains)
                .findFirst()
                .orElseThrow();
    }

    private Set<BigDecimal> figures(Threshold threshold) {
        String unit = threshold.unit();
        if (unit == null || !(unit.equals("%") || unit.equals("％"))) {
            return Set.of();
        }
        if (ThresholdBasis.CHANGE_FROM_BASELINE.is(threshold.basis())) {
            return changes;
        }
        return ThresholdBasis.ACTUAL_TO_TARGET.is(threshold.basis()) ? rates : Set.of();
    }
}
