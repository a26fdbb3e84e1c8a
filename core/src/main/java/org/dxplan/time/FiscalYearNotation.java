package org.dxplan.time;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year as it was written, and what is remarkable about it (年度の表記): the reading of a text that never throws.
 *
 * <pre>{@code
 * FiscalYearNotation notation = FiscalYearNotation.read("平成34年度");
 * notation.fiscalYear(); // 2022
 * notation.findings(); // [OVERFLOW_ERA]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param text  the text as given, not null
 * @param fiscalYear  the fiscal year that it most likely means, null if it means none
 * @param findings  what is remarkable, errors first, each at most once, not null, copied
 */
public record FiscalYearNotation(String text, @Nullable FiscalYear fiscalYear, List<NotationFinding> findings) {

    /**
     * Holds a reading; use {@link #read(CharSequence)}.
     *
     * @throws NullPointerException if the text, the list or one of its items is null
     */
    public FiscalYearNotation {
        Objects.requireNonNull(text, "text");
        findings = List.copyOf(findings);
    }

    /**
     * Reads a text, see {@link FiscalYear#parse(CharSequence)} for what is known.
     *
     * @param text  any text, not null
     * @return the reading, not null
     */
    public static FiscalYearNotation read(CharSequence text) {
        return new NotationReader(null).fiscalYear(text);
    }

    /**
     * Reads a text whose era may be left out, as in a list: 「7年度」 after 令和6年度.
     *
     * @param text  any text, not null
     * @param context  a year nearby, whose era is taken, not null
     * @return the reading, not null
     */
    public static FiscalYearNotation read(CharSequence text, FiscalYear context) {
        return new NotationReader(Objects.requireNonNull(context, "context")).fiscalYear(text);
    }

    /**
     * Tells whether the text cannot be taken as a fiscal year. There may still be one that it most likely means.
     *
     * @return true if one of the findings is an error; if not, there is a fiscal year
     */
    public boolean hasError() {
        return NotationFinding.hasError(findings);
    }

    FiscalYear orElseThrow() {
        if (fiscalYear == null || hasError()) {
            throw NotationFinding.refusal("fiscal year", text, findings);
        }
        return fiscalYear;
    }
}
