package org.dxplan.time;

import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What is remarkable about a written fiscal year or date (表記の指摘).
 *
 * <p>The findings stand in the order in which a notation lists them: errors first. With an error, {@code parse} refuses
 * the text; the others are worth telling and do no harm.
 */
public enum NotationFinding {
    /** The text is no notation of this kind at all: 「未定」, or 令和6年 where a fiscal year is wanted. */
    NOT_A_NOTATION(true, "it is no known notation"),
    /** The era has no such year (WRK-01): 令和0年度, 令和○年度, 令和年度. */
    IMPOSSIBLE_ERA_YEAR(true, "the era has no such year"),
    /** The western year is not from {@link FiscalYear#MIN_VALUE} to {@link FiscalYear#MAX_VALUE}: 1500年度. */
    YEAR_OUT_OF_RANGE(true, "the year is out of range"),
    /** The calendar has no such month, day or quarter: 令和6年2月30日, 2024-13. */
    IMPOSSIBLE_DATE(true, "there is no such date"),
    /** The era is left out and there is no year nearby to take it from: 6年度. */
    ERA_MISSING(true, "the era is left out"),
    /** The era is left out, and the era of the year nearby is not the nearest (WRK-08): 30～2年度. */
    AMBIGUOUS_ERA(true, "the era is left out and could be another one"),
    /** The halves of a pair disagree, and the western year, else the first, holds (WRK-03): 令和6年度（2023年度）. */
    DISAGREEING_PAIR(true, "the two years disagree"),
    /** The era was over by then (WRK-02): 平成34年度, 平成31年5月. 平成31年度 is none. */
    OVERFLOW_ERA(false, "the era was over by then"),
    /** The era had not begun by then (WRK-04): 令和元年4月1日. 令和元年度 is none. */
    DAY_BEFORE_ERA(false, "the era had not begun by then"),
    /** The first year of an era named in kanji is written as a number (WRK-05): 令和1年度. R1 is none. */
    YEAR_ONE_AS_NUMBER(false, "the first year is written as a number"),
    /** The era is left out and was taken from the year nearby (WRK-08): 7年度 after 令和6年度. */
    ERA_FROM_CONTEXT(false, "the era was taken from the context"),
    /**
     * The text is nothing but digits: 2024. As a fiscal year it can be read, as a date it cannot; in JSON it should be a
     * number, without quotes.
     */
    BARE_NUMBER(false, "it is a bare number");

    private final boolean error;
    private final String reason;

    NotationFinding(boolean error, String reason) {
        this.error = error;
        this.reason = reason;
    }

    /**
     * Tells whether the text contradicts itself or means nothing, so that {@code parse} refuses it.
     *
     * @return true if it is an error
     */
    public boolean isError() {
        return error;
    }

    static boolean hasError(List<NotationFinding> findings) {
        return !findings.isEmpty() && findings.get(0).error;
    }

    /** Makes the exception for a text that was refused; there is at least one finding. */
    static DateTimeParseException refusal(String kind, String text, List<NotationFinding> findings) {
        String shown =
                text.length() > NotationText.MAX_LENGTH ? text.substring(0, NotationText.MAX_LENGTH) + "…" : text;
        String message = "Text '" + shown + "' could not be read as a " + kind + ": " + findings.get(0).reason;
        return new DateTimeParseException(message, text, 0);
    }
}
