package org.dxplan.validation.rule;

import java.time.LocalDate;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * What rules share about time (時期): how a message names a date or a period, and how they are compared.
 *
 * <pre>{@code
 * Times.print(PlanDate.parse("令和6年2月頃")); // 令和6年2月頃, as the document prints it; around February 2024
 * Times.print(FiscalYear.of(2024));           // 2024年度; fiscal 2024
 * }</pre>
 */
public final class Times {

    private Times() {}

    /**
     * Names a date in a message: in Japanese as the document prints it, where that was recorded, else in a plain notation.
     *
     * @param date  the date, null for none
     * @return the phrase, empty for no date, not null
     */
    public static Phrase print(@Nullable PlanDate date) {
        if (date == null) {
            return Phrase.of("");
        }
        String text = date.text();
        return new Phrase(
                text == null || text.isBlank() ? date.withText(null).toString() : text, EnglishTimes.print(date));
    }

    /**
     * Names a fiscal year in a message.
     *
     * @param year  the fiscal year, not null
     * @return the phrase such as {@code 2024年度}, not null
     */
    public static Phrase print(FiscalYear year) {
        return print(PlanDate.of(year));
    }

    /**
     * Names a period in a message: in Japanese as the document prints it, where that was recorded, else by its ends.
     *
     * @param period  the period, not null
     * @return the phrase such as {@code 2024年度～2026年度}, not null
     */
    public static Phrase print(Period period) {
        Phrase ends = print(period.start(), period.end());
        String text = period.text();
        return text == null || text.isBlank() ? ends : new Phrase(text, ends.english());
    }

    /**
     * Names what lies between two dates in a message.
     *
     * @param start  the first date, null for an open start
     * @param end  the last date, null for an open end
     * @return the phrase such as {@code 2024年度～2026年度}, only the date if both are the same, not null
     */
    public static Phrase print(@Nullable PlanDate start, @Nullable PlanDate end) {
        Phrase from = print(start);
        Phrase to = print(end);
        if (from.equals(to)) {
            return from;
        }
        String english = from.english().isEmpty()
                ? "until " + to.english()
                : to.english().isEmpty() ? "from " + from.english() : from.english() + " to " + to.english();
        return new Phrase(from.japanese() + "～" + to.japanese(), english);
    }

    /**
     * Tells whether a period runs backwards, so that nothing can be judged by it.
     *
     * @param period  the period, not null
     * @return true if both ends are given, and the end lies before the start
     */
    public static boolean isReversed(Period period) {
        PlanDate start = period.start();
        PlanDate end = period.end();
        return start != null && end != null && end.isBefore(start);
    }

    /**
     * Returns the fiscal year of a day, also of one before the first that {@link FiscalYear} knows.
     *
     * @param day  the day, not null
     * @return the western year in which the fiscal year begins
     */
    public static int fiscalYear(LocalDate day) {
        return day.minusMonths(3).getYear();
    }
}
