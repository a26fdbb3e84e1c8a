package org.dxplan.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** Those that a record has by itself are linked at the first call, which a program that starts would notice. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span that
                && precision == that.precision
                && year == that.year
                && part == that.part
                && dayOfMonth == that.dayOfMonth;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * precision.hashCode() + year) + part) + dayOfMonth;
    }

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
        return precision == Precision.NONE
                ? Optional.empty()
                : Optional.of(LocalDate.of(yearOf(firstMonth()), monthOf(firstMonth()), Math.max(dayOfMonth, 1)));
    }

    Optional<LocalDate> lastDay() {
        if (precision == Precision.DAY || precision == Precision.NONE) {
            return firstDay();
        }
        int last = firstMonth() + precision.months() - 1;
        // Not by YearMonth: with it come the formats of dates, sixty classes.
        LocalDate day = LocalDate.of(yearOf(last), monthOf(last), 1);
        return Optional.of(day.withDayOfMonth(day.lengthOfMonth()));
    }

    /** Returns 2023-01 or 2023-01-15, null unless a month or a day is stated. */
    @Nullable
    String isoDate() {
        return switch (precision) {
            case MONTH -> LocalDate.of(year, part, 1).toString().substring(0, "2023-01".length());
            case DAY -> LocalDate.of(year, part, dayOfMonth).toString();
            case FISCAL_YEAR, FISCAL_HALF, FISCAL_QUARTER, YEAR, NONE -> null;
        };
    }

    private static int yearOf(int month) {
        return Math.floorDiv(month, 12);
    }

    private static int monthOf(int month) {
        return Math.floorMod(month, 12) + 1;
    }

    /** Tells whether this span ends before another begins; not if one of them is unknown. */
    boolean isBefore(Span other) {
        return precision != Precision.NONE && other.precision != Precision.NONE && lastOrder() < other.firstOrder();
    }

    /** The first day as a number that grows with time: 32 for each month, and the day in it. */
    private int firstOrder() {
        return firstMonth() * 32 + Math.max(dayOfMonth, 1);
    }

    private int lastOrder() {
        return precision == Precision.DAY ? firstOrder() : (firstMonth() + precision.months() - 1) * 32 + 31;
    }

    /** The first month, counted from that of the year 0. */
    private int firstMonth() {
        return switch (precision) {
            case FISCAL_YEAR -> year * 12 + 3;
            case FISCAL_HALF, FISCAL_QUARTER -> year * 12 + 3 + (part - 1) * precision.months();
            case YEAR, NONE -> year * 12;
            case MONTH, DAY -> year * 12 + part - 1;
        };
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
