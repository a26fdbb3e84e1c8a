package org.dxplan.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Japanese era (元号), from 明治 to the one in force.
 *
 * <pre>{@code
 * Era.REIWA.yearOf(6); // 2024
 * Era.HEISEI.yearOf(34); // 2022, though 平成 ended with its year 31
 * Era.of(LocalDate.of(1989, 1, 7)); // SHOWA
 * }</pre>
 *
 * <p>The first days are those of the imperial edicts up to 昭和 and, under 元号法 (昭和54年法律第43号), of the cabinet orders
 * for 平成 and 令和. 明治 was dated back to the first day of its lunar year; days up to 1872 are counted here in the
 * Gregorian calendar. Where two eras share a day (1912-07-30, 1926-12-25), it belongs to the later one.
 *
 * <p>A new era is one more constant; everything else follows from it.
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Era {
    /** 明治, from 1868-01-25. */
    MEIJI("明治", "M", "Meiji", LocalDate.of(1868, 1, 25)),
    /** 大正, from 1912-07-30. */
    TAISHO("大正", "T", "Taisho", LocalDate.of(1912, 7, 30)),
    /** 昭和, from 1926-12-25. */
    SHOWA("昭和", "S", "Showa", LocalDate.of(1926, 12, 25)),
    /** 平成, from 1989-01-08. */
    HEISEI("平成", "H", "Heisei", LocalDate.of(1989, 1, 8)),
    /** 令和, from 2019-05-01. */
    REIWA("令和", "R", "Reiwa", LocalDate.of(2019, 5, 1)),
    ;

    /** All eras in their order, without the copy that {@code values()} makes. */
    static final List<Era> ALL = List.of(values());

    private final String kanji;
    private final String letter;
    private final String romaji;
    private final LocalDate start;

    Era(String kanji, String letter, String romaji, LocalDate start) {
        this.kanji = kanji;
        this.letter = letter;
        this.romaji = romaji;
        this.start = start;
    }

    /**
     * Obtains the era in force on a day.
     *
     * @param date  the day, not null
     * @return the era, not null
     * @throws DateTimeException if the day is before the first era
     */
    public static Era of(LocalDate date) {
        for (int i = ALL.size() - 1; i >= 0; i--) {
            Era era = ALL.get(i);
            if (!date.isBefore(era.start)) {
                return era;
            }
        }
        throw new DateTimeException("Before the first era: " + date);
    }

    /**
     * Obtains the era by which a fiscal year is called: the one in force at the end of the calendar year in which the
     * fiscal year begins. So 2019 is 令和元年度 and 1926 is 昭和元年度, although each began in the era before.
     *
     * @param fiscalYear  the calendar year in which the fiscal year begins
     * @return the era, not null
     * @throws DateTimeException if the year is before the first era
     */
    public static Era ofFiscalYear(int fiscalYear) {
        return of(LocalDate.of(fiscalYear, 12, 31));
    }

    /**
     * Finds an era by its name.
     *
     * @param name  the name in kanji (令和) or the capital letter (R), not null
     * @return the era, null if there is none of that name
     */
    public static @Nullable Era find(String name) {
        for (Era era : ALL) {
            if (era.kanji.equals(name) || era.letter.equals(name)) {
                return era;
            }
        }
        return null;
    }

    /**
     * Returns the name.
     *
     * @return the name in kanji, such as 令和, not null
     */
    public String kanji() {
        return kanji;
    }

    /**
     * Returns the abbreviation.
     *
     * @return the capital letter, such as {@code R}, not null
     */
    public String letter() {
        return letter;
    }

    /**
     * Returns the name in Latin letters.
     *
     * @return the name, such as {@code Reiwa}, not null
     */
    public String romaji() {
        return romaji;
    }

    /**
     * Returns the first day.
     *
     * @return the first day, not null
     */
    public LocalDate start() {
        return start;
    }

    /**
     * Returns the last day.
     *
     * @return the day before the next era, empty for the era in force, not null
     */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(nextStart()).map(day -> day.minusDays(1));
    }

    /**
     * Tells whether the era is in force on a day.
     *
     * @param date  the day, not null
     * @return true if the day is neither before the era nor after it
     */
    public boolean contains(LocalDate date) {
        return !startsAfter(date) && !endsBefore(date);
    }

    /**
     * Converts a year of this era to a calendar year. The era need not last so long: 平成34 is 2022.
     *
     * @param eraYear  the year of the era, 1 for 元年
     * @return the calendar year
     * @throws DateTimeException if the era year is below 1 or the calendar year above {@link FiscalYear#MAX_VALUE}
     */
    public int yearOf(int eraYear) {
        if (eraYear < 1 || eraYear > eraYearOf(FiscalYear.MAX_VALUE)) {
            throw new DateTimeException("No such year of " + kanji + ": " + eraYear);
        }
        return start.getYear() - 1 + eraYear;
    }

    /**
     * Converts a calendar year to a year of this era. The era need not last so long: 2022 is 平成34.
     *
     * @param year  the calendar year
     * @return the year of the era, 1 for 元年
     * @throws DateTimeException if the calendar year is before the era
     */
    public int eraYearOf(int year) {
        if (year < start.getYear()) {
            throw new DateTimeException("Before " + kanji + ": " + year);
        }
        return year - start.getYear() + 1;
    }

    boolean startsAfter(LocalDate date) {
        return start.isAfter(date);
    }

    boolean endsBefore(LocalDate date) {
        LocalDate next = nextStart();
        return next != null && !next.isAfter(date);
    }

    private @Nullable LocalDate nextStart() {
        for (Era era : ALL) {
            if (era.start.isAfter(start)) {
                return era.start;
            }
        }
        return null;
    }
}
