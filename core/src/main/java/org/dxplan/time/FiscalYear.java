package org.dxplan.time;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Japanese fiscal year (会計年度, 年度), which runs from 1 April to 31 March of the next year (地方自治法第208条).
 *
 * <pre>{@code
 * FiscalYear year = FiscalYear.parse("令和6年度");
 * year.value(); // 2024
 * year.firstDay(); // 2024-04-01
 * FiscalYear.from(LocalDate.of(2024, 2, 15)); // 2023, that is 令和5年度
 * year.format(FiscalYearStyle.ERA_WITH_WESTERN); // 令和6年度（2024年度）
 * }</pre>
 *
 * <p>It is numbered by the calendar year in which it begins, and ordered by that number.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class FiscalYear implements Comparable<FiscalYear> {

    /** The smallest year, 明治元年度. */
    public static final int MIN_VALUE = 1868;
    /** The largest year. */
    public static final int MAX_VALUE = 9999;

    private static final int FIRST_KEPT = 1990;
    /** The years that plans are about, one instance of each: dates ask for them again and again. */
    private static final List<FiscalYear> KEPT = kept();

    private final int value;

    private FiscalYear(int value) {
        this.value = value;
    }

    /**
     * Obtains a fiscal year.
     *
     * @param value  the calendar year in which it begins, from {@link #MIN_VALUE} to {@link #MAX_VALUE}
     * @return the fiscal year, not null
     * @throws DateTimeException if the value is out of range
     */
    public static FiscalYear of(int value) {
        if (!isInRange(value)) {
            throw new DateTimeException("Fiscal year outside " + MIN_VALUE + " to " + MAX_VALUE + ": " + value);
        }
        int place = value - FIRST_KEPT;
        return place >= 0 && place < KEPT.size() ? KEPT.get(place) : new FiscalYear(value);
    }

    private static List<FiscalYear> kept() {
        FiscalYear[] years = new FiscalYear[70];
        for (int i = 0; i < years.length; i++) {
            years[i] = new FiscalYear(FIRST_KEPT + i);
        }
        return List.of(years);
    }

    /**
     * Obtains a fiscal year from an era and its year. The era need not last so long: 平成34年度 is 2022.
     *
     * @param era  the era, not null
     * @param eraYear  the year of the era, 1 for 元年度
     * @return the fiscal year, not null
     * @throws DateTimeException if the era year is below 1 or the fiscal year out of range
     */
    public static FiscalYear of(Era era, int eraYear) {
        return of(era.yearOf(eraYear));
    }

    /**
     * Obtains the fiscal year in which a day lies.
     *
     * @param date  the day, not null
     * @return the fiscal year, not null
     * @throws DateTimeException if the fiscal year is out of range
     */
    public static FiscalYear from(LocalDate date) {
        return of(yearOf(date.getYear(), date.getMonthValue()));
    }

    /**
     * Obtains the fiscal year in which a month lies.
     *
     * @param month  the month, not null
     * @return the fiscal year, not null
     * @throws DateTimeException if the fiscal year is out of range
     */
    public static FiscalYear from(YearMonth month) {
        return of(yearOf(month.getYear(), month.getMonthValue()));
    }

    /**
     * Obtains the current fiscal year. The clock's zone decides when 1 April begins; for a Japanese office it should be
     * {@code Asia/Tokyo}.
     *
     * @param clock  the clock to read, not null
     * @return the fiscal year, not null
     * @throws DateTimeException if the fiscal year is out of range
     */
    public static FiscalYear now(Clock clock) {
        return from(LocalDate.now(clock));
    }

    /**
     * Reads a fiscal year as documents print it: 令和6年度, 令和元年度, R6, R6年度, 2024年度, 2024, FY2024, 2024(令和6)年度,
     * 令和6年度（2024年度）, with half- or full-width characters and blanks. An overflow (平成34年度) is read; whoever wants
     * to know of it asks {@link FiscalYearNotation}.
     *
     * @param text  the text, not null
     * @return the fiscal year, not null
     * @throws DateTimeParseException if the text is no fiscal year, the era has no such year (令和0年度), the year is out of
     *     range, or the two halves of a pair disagree (令和6年度（2023年度）)
     */
    public static FiscalYear parse(CharSequence text) {
        return FiscalYearNotation.read(text).orElseThrow();
    }

    /**
     * Reads a fiscal year whose era may be left out, as in a list: 「7年度」 after 令和6年度 is 令和7年度. A text with an era
     * of its own or a western year is read as by {@link #parse(CharSequence)}.
     *
     * @param text  the text, not null
     * @param context  a year nearby, whose era is taken, not null
     * @return the fiscal year, not null
     * @throws DateTimeParseException if the text cannot be read, or if another era gives a year nearer to the context
     *     (「2年度」 after 平成30年度)
     */
    public static FiscalYear parse(CharSequence text, FiscalYear context) {
        return FiscalYearNotation.read(text, context).orElseThrow();
    }

    /**
     * Returns the number of the fiscal year.
     *
     * @return the calendar year in which it begins
     */
    public int value() {
        return value;
    }

    /**
     * Returns the era by which the fiscal year is called, see {@link Era#ofFiscalYear}.
     *
     * @return the era, not null
     */
    public Era era() {
        return Era.ofFiscalYear(value);
    }

    /**
     * Returns the year of the era.
     *
     * @return the year in {@link #era()}, 1 for 元年度
     */
    public int eraYear() {
        return era().eraYearOf(value);
    }

    /**
     * Returns the first day (年度初).
     *
     * @return 1 April, not null
     */
    public LocalDate firstDay() {
        return LocalDate.of(value, Month.APRIL, 1);
    }

    /**
     * Returns the last day (年度末).
     *
     * @return 31 March of the following calendar year, not null
     */
    public LocalDate lastDay() {
        return LocalDate.of(value + 1, Month.MARCH, 31);
    }

    /**
     * Tells whether a day lies in this fiscal year.
     *
     * @param date  the day, not null
     * @return true if it is neither before the first day nor after the last
     */
    public boolean contains(LocalDate date) {
        return yearOf(date.getYear(), date.getMonthValue()) == value;
    }

    /**
     * Returns the fiscal year a number of years later.
     *
     * @param years  the years to add, may be negative
     * @return the fiscal year, not null
     * @throws DateTimeException if the result is out of range
     */
    public FiscalYear plusYears(int years) {
        return of(value + years); // a sum that overflows is negative and so out of range too
    }

    /**
     * Counts the years from this fiscal year to another: 3 from 令和6年度 to 令和9年度, which as a period are 4 years.
     *
     * @param end  the other fiscal year, not null
     * @return the difference, negative if the other is earlier
     */
    public int yearsUntil(FiscalYear end) {
        return end.value - value;
    }

    /**
     * Tells whether this fiscal year is before another.
     *
     * @param other  the other fiscal year, not null
     * @return true if this one is earlier
     */
    public boolean isBefore(FiscalYear other) {
        return value < other.value;
    }

    /**
     * Tells whether this fiscal year is after another.
     *
     * @param other  the other fiscal year, not null
     * @return true if this one is later
     */
    public boolean isAfter(FiscalYear other) {
        return value > other.value;
    }

    /**
     * Prints the fiscal year.
     *
     * @param style  how to print it, not null
     * @return the text, which {@link #parse(CharSequence)} reads back, not null
     */
    public String format(FiscalYearStyle style) {
        return style.print(this);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FiscalYear that && value == that.value;
    }

    @Override
    public int hashCode() {
        return value;
    }

    /**
     * Returns the number as text.
     *
     * @return the calendar year in which it begins, such as {@code 2024}, not null
     */
    @Override
    public String toString() {
        return Integer.toString(value);
    }

    static boolean isInRange(int value) {
        return value >= MIN_VALUE && value <= MAX_VALUE;
    }

    /** Returns the fiscal year of a month, unchecked. */
    static int yearOf(int year, int month) {
        return month < 4 ? year - 1 : year;
    }
}
