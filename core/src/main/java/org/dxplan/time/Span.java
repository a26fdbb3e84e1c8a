package org.dxplan.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a date states without its qualifier and its text: the year, and whatever narrows it.
 *
 * @param precision  how exactly it is stated
 * @param year  the fiscal or calendar year, 0 if there is none
 * @param part  the half, the quarter or the month, 0 if there is none
 * @param dayOfMonth  the day, 0 if there is none
 */
record Span(Precision precision, int year, int part, int dayOfMonth) {

    static final Span NONE = new Span(Precision.NONE, 0, 0, 0);

    boolean isFiscal() {
        return switch (precision) {
            case FISCAL_YEAR, FISCAL_HALF, FISCAL_QUARTER -> true;
            case YEAR, MONTH, DAY, NONE -> false;
        };
    }

    Optional<FiscalYear> fiscalYear() {
        return switch (precision) {
            case FISCAL_YEAR, FISCAL_HALF, FISCAL_QUARTER -> Optional.of(FiscalYear.of(year));
            case MONTH, DAY -> {
                int fiscal = FiscalYear.yearOf(year, part);
                yield FiscalYear.isInRange(fiscal) ? Optional.of(FiscalYear.of(fiscal)) : Optional.empty();
            }
            case YEAR, NONE -> Optional.empty();
        };
    }

    Optional<LocalDate> firstDay() {
        return switch (precision) {
            case FISCAL_YEAR -> Optional.of(LocalDate.of(year, 4, 1));
            case FISCAL_HALF, FISCAL_QUARTER ->
                Optional.of(LocalDate.of(year, 4, 1).plusMonths((part - 1L) * precision.months()));
            case YEAR -> Optional.of(LocalDate.of(year, 1, 1));
            case MONTH -> Optional.of(LocalDate.of(year, part, 1));
            case DAY -> Optional.of(LocalDate.of(year, part, dayOfMonth));
            case NONE -> Optional.empty();
        };
    }

    Optional<LocalDate> lastDay() {
        Optional<LocalDate> first = firstDay();
        int months = precision.months();
        return months == 0 ? first : first.map(day -> day.plusMonths(months).minusDays(1));
    }

    /** Returns a notation that can be read back, empty if nothing is stated. */
    String notation() {
        return switch (precision) {
            case FISCAL_YEAR -> year + "年度";
            case FISCAL_HALF -> year + "年度" + (part == 1 ? "上半期" : "下半期");
            case FISCAL_QUARTER -> year + "年度第" + part + "四半期";
            case YEAR -> year + "年";
            case MONTH -> year + "年" + part + "月";
            case DAY -> year + "年" + part + "月" + dayOfMonth + "日";
            case NONE -> "";
        };
    }
}
