package org.dxplan.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a month or a day as ISO 8601 writes it. By hand, for the formats of the JDK are slow to load. */
final class IsoDate {

    private static final int MONTH_LENGTH = "2023-01".length();
    private static final int DAY_LENGTH = "2023-01-15".length();

    private IsoDate() {}

    static @Nullable PlanDate find(CharSequence text) {
        int length = text.length();
        if ((length != MONTH_LENGTH && length != DAY_LENGTH) || text.charAt(4) != '-') {
            return null;
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = length == MONTH_LENGTH ? 1 : text.charAt(7) == '-' ? digits(text, 8, 10) : -1;
        if (year < 0 || month < 0 || day < 0) {
            return null;
        }
        try {
            return length == MONTH_LENGTH ? PlanDate.ofMonth(year, month) : PlanDate.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int digits(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
