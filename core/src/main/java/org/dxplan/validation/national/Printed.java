package org.dxplan.validation.national;

import org.dxplan.time.PlanDate;

/** How a message names a date: as the document prints it, where that was recorded. */
final class Printed {

    private Printed() {}

    static String of(PlanDate date) {
        String text = date.text();
        return text == null || text.isBlank() ? date.withText(null).toString() : text;
    }
}
