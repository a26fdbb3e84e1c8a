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
 * Times.print(PlanDate.parse("令和6年2月頃")); // 令和6年2月頃, as the document prints it
 * Times.print(FiscalYear.of(2024));           // 2024年度
 * }</pre>
 */
public final class Times {

    private Times() {}

    /**
     * Names a date in a message: as the document prints it, where that was recorded, else in a Japanese notation.
     *
     * @param date  the date, null for none
     * @return the text, empty for no date, not null
     */
    public static String print(@Nullable PlanDate date) {
        if (date == null) {
            return "";
        }
        String text = date.text();
        return text == null || text.isBlank() ? date.withText(null).toString() : text;
    }

    /**
     * Names a fiscal year in a message.
     *
     * @param year  the fiscal year, not null
     * @return the text such as {@code 2024年度}, not null
     */
    public static String print(FiscalYear year) {
        return PlanDate.of(year).toString();
    }

    /**
     * Names a period in a message: as the document prints it, where that was recorded, else by its ends.
     *
     * @param period  the period, not null
     * @return the text such as {@code 2024年度～2026年度}, not null
     */
    public static String print(Period period) {
        String text = period.text();
        return text == null || text.isBlank() ? print(period.start()) + "～" + print(period.end()) : text;
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
