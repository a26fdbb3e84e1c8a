package org.dxplan.validation.period;

import java.time.LocalDate;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/** How a message names dates and periods: as the document prints them, where that was recorded. */
final class Printed {

    private Printed() {}

    static String of(PlanDate date) {
        String text = date.text();
        return text == null || text.isBlank() ? date.withText(null).toString() : text;
    }

    static String of(Period period) {
        String text = period.text();
        return text == null || text.isBlank() ? end(period.start()) + "～" + end(period.end()) : text;
    }

    private static String end(@Nullable PlanDate date) {
        return date == null ? "" : of(date);
    }

    /** Returns the fiscal year of a day, also of one before the first that {@code FiscalYear} knows. */
    static int fiscalYear(LocalDate day) {
        return day.minusMonths(3).getYear();
    }

    /** Tells whether a period runs backwards, so that nothing can be judged by it. */
    static boolean isReversed(Period period) {
        return period.start() != null && period.end() != null && period.end().isBefore(period.start());
    }
}
