package org.dxplan.validation.edition;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.dxplan.model.common.Bound;
import org.dxplan.model.common.ChangeOperation;
import org.dxplan.model.common.Code;
import org.dxplan.model.common.Value;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.reference.CodeLabels;
import org.dxplan.validation.rule.Phrase;
import org.jspecify.annotations.Nullable;

/** Prints figures as a message quotes them: 900百万円以上, at least 900百万円. Units are the printed words in both languages. */
final class FigureText {

    private FigureText() {}

    /** A figure of an indicator with the unit that holds for it; the value must have one. */
    static Phrase of(IndicatorValue value, Indicator indicator) {
        return of(Objects.requireNonNull(value.value(), "value"), Figures.unit(value, indicator));
    }

    /** The figure as the document prints it, else with its unit. */
    static Phrase of(Value value, String unit) {
        String text = value.text();
        if (text != null && !text.isBlank()) {
            return Phrase.of(text);
        }
        boolean isAbout = Boolean.TRUE.equals(value.approximate());
        if (value instanceof Value.NumberValue number) {
            String figure = print(number.number()) + unit;
            return about(isAbout, bounded(figure, number.bound()));
        }
        if (value instanceof Value.RangeValue range) {
            String from = print(range.from());
            String to = print(range.to()) + unit;
            return about(isAbout, new Phrase(from + "～" + to, from + " to " + to));
        }
        return value instanceof Value.ChangeValue change ? of(change.change(), unit) : Phrase.of("");
    }

    private static Phrase about(boolean isAbout, Phrase figure) {
        return isAbout ? new Phrase("約" + figure.japanese(), "about " + figure.english()) : figure;
    }

    private static Phrase bounded(String figure, @Nullable Bound bound) {
        if (bound == null) {
            return Phrase.of(figure);
        }
        return switch (bound) {
            case AT_LEAST -> new Phrase(figure + "以上", "at least " + figure);
            case AT_MOST -> new Phrase(figure + "以下", "at most " + figure);
            case LESS_THAN -> new Phrase(figure + "未満", "less than " + figure);
            case MORE_THAN -> new Phrase(figure + "超", "more than " + figure);
        };
    }

    /** 基準値比-30%, -30% against the baseline; 前年度比増加, increase against the year before. */
    private static Phrase of(Value.Change change, String unit) {
        ChangeOperation operation = change.operation();
        Phrase against = label(change.basis());
        String amount = print(change.amount());
        if (ChangeOperation.PERCENT.is(operation) || ChangeOperation.DIFFERENCE.is(operation)) {
            String figure = amount + (ChangeOperation.PERCENT.is(operation) ? "%" : unit);
            return new Phrase(against.japanese() + figure, (figure + " " + against.english()).strip());
        }
        Phrase what = label(operation);
        String english = (amount + " " + what.english()).strip() + " " + against.english();
        return new Phrase(against.japanese() + amount + what.japanese(), english.strip());
    }

    private static Phrase label(@Nullable Code code) {
        CodeLabels labels = CodeLabels.builtIn();
        return code == null
                ? Phrase.of("")
                : new Phrase(labels.label(code, Locale.JAPANESE), labels.label(code, Locale.ENGLISH));
    }

    private static String print(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
