package org.dxplan.validation.edition;

import java.math.BigDecimal;
import org.dxplan.model.common.Bound;
import org.dxplan.model.common.Value;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** Compares figures of two printings. */
final class Figures {

    private Figures() {}

    /**
     * Tells whether two figures surely differ. A missing one may have become known, and words cannot be held against a
     * number.
     */
    static boolean differ(@Nullable Value a, @Nullable Value b) {
        if (a instanceof Value.TextValue one && b instanceof Value.TextValue other) {
            return one.text() != null
                    && other.text() != null
                    && !NormalizedText.of(one.text()).equals(NormalizedText.of(other.text()));
        }
        if (!isFigure(a) || !isFigure(b) || a == null || b == null) {
            return false;
        }
        if (a instanceof Value.NumberValue one && b instanceof Value.NumberValue other) {
            return differ(one.number(), other.number()) || contradict(one.bound(), other.bound());
        }
        if (a instanceof Value.RangeValue one && b instanceof Value.RangeValue other) {
            return differ(one.from(), other.from()) || differ(one.to(), other.to());
        }
        if (a instanceof Value.ChangeValue one && b instanceof Value.ChangeValue other) {
            return differ(one.change(), other.change());
        }
        return !NormalizedText.of(FigureText.of(a, "").japanese())
                .equals(NormalizedText.of(FigureText.of(b, "").japanese()));
    }

    private static boolean isFigure(@Nullable Value value) {
        return value instanceof Value.NumberValue
                || value instanceof Value.RangeValue
                || value instanceof Value.ChangeValue;
    }

    /** Tells whether two numbers differ; 95 and 95.0 do not. */
    static boolean differ(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a != null || b != null;
        }
        return a.compareTo(b) != 0;
    }

    private static boolean differ(Value.Change a, Value.Change b) {
        boolean isOtherBasis =
                a.basis() != null && b.basis() != null && !a.basis().is(b.basis());
        boolean isOtherOperation =
                a.operation() != null && b.operation() != null && !a.operation().is(b.operation());
        return isOtherBasis || isOtherOperation || differ(a.amount(), b.amount());
    }

    private static boolean contradict(@Nullable Bound a, @Nullable Bound b) {
        return a != null && b != null && a != b;
    }

    /** The unit that holds for a figure, empty if none is printed. */
    static String unit(IndicatorValue value, Indicator indicator) {
        String unit = value.unit() != null ? value.unit() : indicator.unit();
        return unit == null ? "" : unit;
    }

    /** Tells whether two units are printed and are not the same, so that figures in them cannot be compared. */
    static boolean haveOtherUnits(@Nullable String a, @Nullable String b) {
        return a != null
                && b != null
                && !a.isBlank()
                && !b.isBlank()
                && !NormalizedText.of(a).equals(NormalizedText.of(b));
    }
}
