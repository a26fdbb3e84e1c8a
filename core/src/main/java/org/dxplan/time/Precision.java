package org.dxplan.time;

/**
 * How exactly a point in time is stated (精度).
 */
public enum Precision {
    /** A fiscal year: 令和6年度. */
    FISCAL_YEAR(12),
    /** Half of a fiscal year: 令和6年度上半期. */
    FISCAL_HALF(6),
    /** A quarter of a fiscal year: 令和6年度第1四半期. */
    FISCAL_QUARTER(3),
    /** A calendar year: 令和6年. */
    YEAR(12),
    /** A month: 令和6年2月. */
    MONTH(1),
    /** A day: 令和6年2月15日. */
    DAY(0),
    /** Nothing but a qualifier or a text: 毎年度, 「法改正後」. */
    NONE(0);

    private final int months;

    Precision(int months) {
        this.months = months;
    }

    /** Returns the length of the span in months, 0 for a day and for none. */
    int months() {
        return months;
    }
}
