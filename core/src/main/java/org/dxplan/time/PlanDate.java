package org.dxplan.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/**
 * A point in time of a plan (時期): a fiscal year or a part of it, a calendar year, a month, a day, or only a wording.
 *
 * <pre>{@code
 * PlanDate date = PlanDate.parse("令和6年2月頃");
 * date.month(); // 2024-02
 * date.qualifier(); // AROUND
 * date.fiscalYear(); // 2023, for 令和6年2月 lies in 令和5年度
 * PlanDate.of(FiscalYear.of(2026)).withQualifier(Qualifier.END);
 * }</pre>
 *
 * <p>What was stated is nullable, as the components of a record are; what follows from it is an {@link Optional}. The
 * span ({@link #firstDay}, {@link #lastDay}) is that of the stated year, month or day whatever the qualifier says:
 * 令和6年度末 covers the whole fiscal year. There is no order, for precisions differ; see {@link #isBefore}.
 *
 * <p>This class is immutable and thread-safe. Two instances are equal if they were stated alike, text included.
 */
public final class PlanDate implements Part {

    /** No point in time: what a mere qualifier or text is made from. */
    public static final PlanDate NONE = new PlanDate(Span.NONE, null, null, Extensions.NONE);

    private final Span span;
    private final @Nullable Qualifier qualifier;
    private final @Nullable String text;
    private final Extensions extensions;

    private PlanDate(Span span, @Nullable Qualifier qualifier, @Nullable String text, Extensions extensions) {
        this.span = span;
        this.qualifier = qualifier;
        this.text = text;
        this.extensions = Objects.requireNonNull(extensions, "extensions");
    }

    private static PlanDate plain(Precision precision, int year, int part, int dayOfMonth) {
        return new PlanDate(new Span(precision, year, part, dayOfMonth), null, null, Extensions.NONE);
    }

    /**
     * Obtains a fiscal year.
     *
     * @param year  the fiscal year, not null
     * @return the date, not null
     */
    public static PlanDate of(FiscalYear year) {
        return plain(Precision.FISCAL_YEAR, year.value(), 0, 0);
    }

    /**
     * Obtains half of a fiscal year.
     *
     * @param year  the fiscal year, not null
     * @param half  1 for April to September (上半期), 2 for October to March (下半期)
     * @return the date, not null
     * @throws DateTimeException if the half is not 1 or 2
     */
    public static PlanDate ofHalf(FiscalYear year, int half) {
        return plain(Precision.FISCAL_HALF, year.value(), check("half", half, 1, 2), 0);
    }

    /**
     * Obtains a quarter of a fiscal year.
     *
     * @param year  the fiscal year, not null
     * @param quarter  1 for April to June (第1四半期), up to 4 for January to March
     * @return the date, not null
     * @throws DateTimeException if the quarter is not from 1 to 4
     */
    public static PlanDate ofQuarter(FiscalYear year, int quarter) {
        return plain(Precision.FISCAL_QUARTER, year.value(), check("quarter", quarter, 1, 4), 0);
    }

    /**
     * Obtains a calendar year (年), which lies in two fiscal years.
     *
     * @param year  the year, from {@link FiscalYear#MIN_VALUE} to {@link FiscalYear#MAX_VALUE}
     * @return the date, not null
     * @throws DateTimeException if the year is out of range
     */
    public static PlanDate ofYear(int year) {
        return plain(Precision.YEAR, checkYear(year), 0, 0);
    }

    /**
     * Obtains a month.
     *
     * @param month  the month, in a year as for {@link #ofYear}, not null
     * @return the date, not null
     * @throws DateTimeException if the year is out of range
     */
    public static PlanDate of(YearMonth month) {
        return ofMonth(month.getYear(), month.getMonthValue());
    }

    /**
     * Obtains a month.
     *
     * @param year  the year, from {@link FiscalYear#MIN_VALUE} to {@link FiscalYear#MAX_VALUE}
     * @param month  the month, from 1 for January to 12
     * @return the date, not null
     * @throws DateTimeException if the year or the month is out of range
     */
    public static PlanDate ofMonth(int year, int month) {
        return plain(Precision.MONTH, checkYear(year), check("month", month, 1, 12), 0);
    }

    /**
     * Obtains a day.
     *
     * @param date  the day, in a year as for {@link #ofYear}, not null
     * @return the date, not null
     * @throws DateTimeException if the year is out of range
     */
    public static PlanDate of(LocalDate date) {
        return plain(Precision.DAY, checkYear(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Obtains a wording that is no date, such as 「法改正後」.
     *
     * @param text  the text as printed, not null
     * @return the date, not null
     * @throws NullPointerException if the text is null
     */
    public static PlanDate ofText(String text) {
        return NONE.withText(Objects.requireNonNull(text, "text"));
    }

    /**
     * Reads a point in time as documents print it, and keeps the text: every notation that {@link FiscalYear#parse} knows
     * except a bare number; 令和6年度上半期, 令和6年度第1四半期; 令和6年, 2024年; 令和6年2月, 令和6年（2024年）3月, H28.11;
     * 令和6年2月15日（木）, R6.2.15; 毎年度; behind any of them 初, 末 (not behind a day), 頃, 以前, 以降, まで (also 末まで), or 概ね before it.
     * The ISO forms 2024-02 and 2024-02-15 are read too; they are what JSON holds, so no text is kept.
     *
     * @param text  the text, not null
     * @return the date, not null
     * @throws DateTimeParseException if the text is no point in time, the era or the calendar has none such (令和0年度,
     *     令和6年2月30日), the year is out of range, or the two halves of a pair disagree (令和6年（2023年）3月)
     */
    public static PlanDate parse(CharSequence text) {
        return DateNotation.read(text).orElseThrow();
    }

    /**
     * Finds the month or day that a text states as ISO 8601 writes it: {@code 2023-01}, {@code 2023-01-15}.
     *
     * @param text  any text, not null
     * @return the month or day, null if the text is nothing of that form, the calendar has none such, or the year is out of
     *     range
     */
    public static @Nullable PlanDate findIsoDate(CharSequence text) {
        return IsoDate.find(text);
    }

    /**
     * Reads a point in time whose era may be left out, as in a list: 「7年度まで」 after 令和6年度 is 令和7年度まで.
     *
     * @param text  the text, not null
     * @param context  a year nearby, whose era is taken, not null
     * @return the date, not null
     * @throws DateTimeParseException if the text cannot be read, or if another era gives a year nearer to the context
     */
    public static PlanDate parse(CharSequence text, FiscalYear context) {
        return DateNotation.read(text, context).orElseThrow();
    }

    /**
     * Returns how exactly the date is stated.
     *
     * @return the precision, not null
     */
    public Precision precision() {
        return span.precision();
    }

    /**
     * Returns the fiscal year that was stated, alone or with its half or quarter.
     *
     * @return the fiscal year, null if none was stated
     */
    public @Nullable FiscalYear statedFiscalYear() {
        return span.isFiscal() ? FiscalYear.of(span.year()) : null;
    }

    /**
     * Returns the half of the fiscal year.
     *
     * @return 1 or 2, null if no half was stated
     */
    public @Nullable Integer half() {
        return precision() == Precision.FISCAL_HALF ? span.part() : null;
    }

    /**
     * Returns the quarter of the fiscal year.
     *
     * @return from 1 to 4, null if no quarter was stated
     */
    public @Nullable Integer quarter() {
        return precision() == Precision.FISCAL_QUARTER ? span.part() : null;
    }

    /**
     * Returns the calendar year that was stated.
     *
     * @return the year, null if no calendar year was stated or a month or day in it was
     */
    public @Nullable Integer year() {
        return precision() == Precision.YEAR ? span.year() : null;
    }

    /**
     * Returns the month that was stated.
     *
     * @return the month, null if no month was stated or a day in it was
     */
    public @Nullable YearMonth month() {
        return precision() == Precision.MONTH ? YearMonth.of(span.year(), span.part()) : null;
    }

    /**
     * Returns the day that was stated.
     *
     * @return the day, null if none was stated
     */
    public @Nullable LocalDate day() {
        return precision() == Precision.DAY ? span.firstDay().orElse(null) : null;
    }

    /**
     * Returns the month or day that was stated as ISO 8601 writes it: {@code 2023-01}, {@code 2023-01-15}.
     *
     * @return the month or day, null if none was stated
     */
    public @Nullable String isoDate() {
        return span.isoDate();
    }

    /**
     * Returns the qualifier.
     *
     * @return the qualifier, null if there is none
     */
    public @Nullable Qualifier qualifier() {
        return qualifier;
    }

    /**
     * Returns the wording of the document.
     *
     * @return the text as printed, null if it was not recorded
     */
    public @Nullable String text() {
        return text;
    }

    @Override
    public Extensions extensions() {
        return extensions;
    }

    /**
     * Tells whether nothing is stated but the point in time itself, so that the JSON form of a fiscal year, a month or a
     * day is bare.
     *
     * @return true if there is no qualifier, no text and no unknown member
     */
    public boolean isPlain() {
        return qualifier == null && text == null && extensions.isEmpty();
    }

    /**
     * Returns a copy with a qualifier.
     *
     * @param qualifier  the qualifier, null for none
     * @return the copy, not null
     */
    public PlanDate withQualifier(@Nullable Qualifier qualifier) {
        return new PlanDate(span, qualifier, text, extensions);
    }

    /**
     * Returns a copy with the wording of the document.
     *
     * @param text  the text as printed, null for none
     * @return the copy, not null
     */
    public PlanDate withText(@Nullable String text) {
        return new PlanDate(span, qualifier, text, extensions);
    }

    /**
     * Returns a copy with unknown members.
     *
     * @param extensions  the unknown members, not null
     * @return the copy, not null
     * @throws NullPointerException if the extensions are null
     */
    public PlanDate withExtensions(Extensions extensions) {
        return new PlanDate(span, qualifier, text, extensions);
    }

    /**
     * Returns the fiscal year in which the date lies.
     *
     * @return the fiscal year, empty for a calendar year, for no date, and before 明治元年度, not null
     */
    public Optional<FiscalYear> fiscalYear() {
        return span.fiscalYear();
    }

    /**
     * Returns the first day of the span, whatever the qualifier: 1 April for 令和6年度末.
     *
     * @return the first day, empty for no date, not null
     */
    public Optional<LocalDate> firstDay() {
        return span.firstDay();
    }

    /**
     * Returns the last day of the span, whatever the qualifier: 31 March for 令和6年度初.
     *
     * @return the last day, empty for no date, not null
     */
    public Optional<LocalDate> lastDay() {
        return span.lastDay();
    }

    /**
     * Tells whether this date is surely before another: its last day before the other's first.
     *
     * @param other  the other date, not null
     * @return true if it is before, false if the spans overlap or one of them is unknown
     */
    public boolean isBefore(PlanDate other) {
        return span.isBefore(other.span);
    }

    /**
     * Tells whether this date is surely after another: its first day after the other's last.
     *
     * @param other  the other date, not null
     * @return true if it is after, false if the spans overlap or one of them is unknown
     */
    public boolean isAfter(PlanDate other) {
        return other.isBefore(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.data("fiscalYear", statedFiscalYear());
        visitor.data("half", half());
        visitor.data("quarter", quarter());
        visitor.data("year", year());
        visitor.data("date", isoDate());
        visitor.data("qualifier", qualifier);
        visitor.text("text", text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanDate that
                && span.equals(that.span)
                && qualifier == that.qualifier
                && Objects.equals(text, that.text)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, qualifier, text, extensions);
    }

    /**
     * Returns the date in a Japanese notation, its printed text behind it: {@code 2022年度「平成34年度」}.
     *
     * @return the notation, which {@link #parse} reads back if there is no text, not null
     */
    @Override
    public String toString() {
        String stated = span.notation();
        String word = qualifier == null ? "" : qualifier.word();
        String notation = qualifier == Qualifier.APPROXIMATELY ? word + stated : stated + word;
        return text == null ? notation : notation + "「" + text + "」";
    }

    private static int checkYear(int year) {
        return check("year", year, FiscalYear.MIN_VALUE, FiscalYear.MAX_VALUE);
    }

    private static int check(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new DateTimeException("No such " + name + ", it is from " + min + " to " + max + ": " + value);
        }
        return value;
    }
}
