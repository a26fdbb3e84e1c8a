package org.dxplan.time;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as it was written, and what is remarkable about it (日付の表記): the reading of a text that never throws.
 *
 * <pre>{@code
 * DateNotation notation = DateNotation.read("令和元年4月1日");
 * notation.date(); // 2019-04-01, with its text
 * notation.findings(); // [DAY_BEFORE_ERA]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text  the text as given, not null
 * @param date  the point in time that it most likely means, null if it means none
 * @param findings  what is remarkable, errors first, each at most once, not null, copied
 */
public record DateNotation(String text, @Nullable PlanDate date, List<NotationFinding> findings) {

    /**
     * Holds a reading; use {@link #read(CharSequence)}.
     *
     * @throws NullPointerException if the text, the list or one of its items is null
     */
    public DateNotation {
        Objects.requireNonNull(text, "text");
        findings = List.copyOf(findings);
    }

    /**
     * Reads a text, see {@link PlanDate#parse(CharSequence)} for what is known. A bare number is not a date.
     *
     * @param text  any text, not null
     * @return the reading, not null
     */
    public static DateNotation read(CharSequence text) {
        return new NotationReader(null).date(text);
    }

    /**
     * Reads a text whose era may be left out, as in a list: 「7年度まで」 after 令和6年度.
     *
     * @param text  any text, not null
     * @param context  a year nearby, whose era is taken, not null
     * @return the reading, not null
     */
    public static DateNotation read(CharSequence text, FiscalYear context) {
        return new NotationReader(Objects.requireNonNull(context, "context")).date(text);
    }

    /**
     * Tells whether the text cannot be taken as a point in time. There may still be one that it most likely means.
     *
     * @return true if there is no date or one of the findings is an error
     */
    public boolean hasError() {
        return date == null || NotationFinding.hasError(findings);
    }

    PlanDate orElseThrow() {
        if (date == null || hasError()) {
            throw NotationFinding.refusal("point in time", text, findings);
        }
        return date;
    }
}
