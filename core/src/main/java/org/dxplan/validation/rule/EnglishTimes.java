package org.dxplan.validation.rule;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.jspecify.annotations.Nullable;

/** Writes dates of a plan in English: fiscal 2026, the end of February 2024, every fiscal year. */
final class EnglishTimes {

    private EnglishTimes() {}

    static String print(PlanDate date) {
        String stated = stated(date);
        Qualifier qualifier = date.qualifier();
        if (stated.isEmpty()) {
            String text = date.text();
            return qualifier == Qualifier.EVERY_YEAR ? "every fiscal year" : text == null ? "" : text;
        }
        return qualifier == null ? stated : qualified(stated, qualifier);
    }

    private static String qualified(String stated, Qualifier qualifier) {
        return switch (qualifier) {
            case BEGINNING -> "the beginning of " + stated;
            case END -> "the end of " + stated;
            case AROUND -> "around " + stated;
            case APPROXIMATELY -> "approximately " + stated;
            case BEFORE -> stated + " or before";
            case AFTER -> stated + " or after";
            case UNTIL -> "until " + stated;
            case EVERY_YEAR -> "every fiscal year from " + stated;
        };
    }

    private static String stated(PlanDate date) {
        return switch (date.precision()) {
            case FISCAL_YEAR -> fiscal(date);
            case FISCAL_HALF -> "the " + ordinal(date.half()) + " half of " + fiscal(date);
            case FISCAL_QUARTER -> "the " + ordinal(date.quarter()) + " quarter of " + fiscal(date);
            case YEAR -> String.valueOf(date.year());
            case MONTH -> {
                YearMonth month = Objects.requireNonNull(date.month());
                yield name(month.getMonth()) + " " + month.getYear();
            }
            case DAY -> {
                LocalDate day = Objects.requireNonNull(date.day());
                yield day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
            }
            case NONE -> "";
        };
    }

    private static String fiscal(PlanDate date) {
        FiscalYear year = Objects.requireNonNull(date.statedFiscalYear());
        return "fiscal " + year.value();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String ordinal(@Nullable Integer number) {
        return switch (Objects.requireNonNull(number)) {
            case 1 -> "first";
            case 2 -> "second";
            case 3 -> "third";
            default -> "fourth";
        };
    }
}
