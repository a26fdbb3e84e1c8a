package org.dxplan.validation.indicator;

import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/** How the messages of indicators name a time: as the document prints it, where that was recorded. */
final class Dates {

    private Dates() {}

    static String of(@Nullable PlanDate date) {
        if (date == null) {
            return "";
        }
        String text = date.text();
        return text == null || text.isBlank() ? date.withText(null).toString() : text;
    }

    static String of(FiscalYear year) {
        return PlanDate.of(year).toString();
    }
}
