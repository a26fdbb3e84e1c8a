package org.dxplan.time;

import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a notation: which years, which unit, which month. What they mean is for {@link NotationReader}.
 *
 * <pre>
 * notation  := 毎年度 | iso | [概ね] years [rest] [qualifier]
 * iso       := western "-" month ["-" day]
 * years     := ["FY"] year [unit] ["(" year [unit] ")" [unit]]        the unit at most once on either side
 * unit      := 年度 | 年
 * rest      := half | quarter                                         after 年度
 *            | month 月 [day 日 [weekday]]                             after 年
 *            | "." month ["." day]                                    after an era year without unit
 * qualifier := 初 | 末 | 頃 | 以前 | 以降 | まで | 末まで
 * </pre>
 */
final class NotationSyntax {

    private enum Unit {
        NONE,
        FISCAL_YEAR,
        CALENDAR_YEAR
    }

    private static final String WEEKDAYS = "月火水木金土日";

    private final NotationText text;
    private @Nullable YearTerm first;
    private @Nullable YearTerm second;
    private Precision precision = Precision.NONE;
    private int part;
    private int day;
    private @Nullable Qualifier qualifier;

    private NotationSyntax(NotationText text) {
        this.text = text;
    }

    /** Reads the whole text, null if it is no notation. */
    static @Nullable NotationSyntax read(NotationText text) {
        NotationSyntax syntax = new NotationSyntax(text);
        return syntax.readNotation() && text.isAtEnd() ? syntax : null;
    }

    /** The year that was written first, null if there is none. */
    @Nullable
    YearTerm first() {
        return first;
    }

    /** The year that was written behind it in brackets, null if there is none. */
    @Nullable
    YearTerm second() {
        return second;
    }

    Precision precision() {
        return precision;
    }

    /** The half, the quarter or the month as written, 0 if there is none. */
    int part() {
        return part;
    }

    /** The day of the month as written, 0 if there is none. */
    int day() {
        return day;
    }

    @Nullable
    Qualifier qualifier() {
        return qualifier;
    }

    private boolean readNotation() {
        if (text.accept(Qualifier.EVERY_YEAR.word())) {
            qualifier = Qualifier.EVERY_YEAR;
            return true;
        }
        boolean approximately = text.accept(Qualifier.APPROXIMATELY.word()) || text.accept("おおむね");
        Unit unit = readYears();
        if (unit == null || !readRest(unit)) {
            return false;
        }
        qualifier = approximately ? Qualifier.APPROXIMATELY : readQualifier();
        return true;
    }

    /** Reads the years, returns null if they are no notation. */
    private @Nullable Unit readYears() {
        boolean latin = text.accept("FY");
        YearTerm year = YearTerm.read(text);
        if (year == null || (latin && !year.isWestern())) {
            return null;
        }
        first = year;
        Unit unit = latin ? Unit.FISCAL_YEAR : readUnit();
        return text.accept("(") ? readSecondYear(year, unit) : unit;
    }

    private @Nullable Unit readSecondYear(YearTerm other, Unit before) {
        YearTerm year = YearTerm.read(text);
        if (year == null || year.form() == YearTerm.Form.ELIDED || other.form() == YearTerm.Form.ELIDED) {
            return null;
        }
        second = year;
        Unit inside = readUnit();
        if ((year.isWestern() && other.isWestern()) || !text.accept(")")) {
            return null;
        }
        Unit outside = before == Unit.NONE ? readUnit() : before;
        if (inside == Unit.NONE || inside == outside) {
            return outside;
        }
        return outside == Unit.NONE ? inside : null;
    }

    private Unit readUnit() {
        if (text.accept("年度")) {
            return Unit.FISCAL_YEAR;
        }
        return text.accept("年") ? Unit.CALENDAR_YEAR : Unit.NONE;
    }

    private boolean readRest(Unit unit) {
        return switch (unit) {
            case FISCAL_YEAR -> readHalfOrQuarter();
            case CALENDAR_YEAR -> readMonthAndDay();
            case NONE -> readAfterBareYear();
        };
    }

    private boolean readHalfOrQuarter() {
        precision = Precision.FISCAL_YEAR;
        if (text.accept("上半期") || text.accept("上期")) {
            precision = Precision.FISCAL_HALF;
            part = 1;
        } else if (text.accept("下半期") || text.accept("下期")) {
            precision = Precision.FISCAL_HALF;
            part = 2;
        } else if (text.accept("第")) {
            precision = Precision.FISCAL_QUARTER;
            part = text.number();
            return text.accept("四半期");
        }
        return true;
    }

    private boolean readMonthAndDay() {
        precision = Precision.YEAR;
        if (text.countDigits() == 0) {
            return true;
        }
        precision = Precision.MONTH;
        part = text.number();
        if (!text.accept("月")) {
            return false;
        }
        if (text.countDigits() == 0) {
            return true;
        }
        precision = Precision.DAY;
        day = text.number();
        return text.accept("日") && readWeekday();
    }

    private boolean readWeekday() {
        if (!text.accept("(")) {
            return true;
        }
        boolean known = text.acceptAny(WEEKDAYS);
        text.accept("曜日");
        return known && text.accept(")");
    }

    /** Reads what may follow a year with neither 年 nor 年度: R6 is a fiscal year, R6.2 and 2024-02 are months. */
    private boolean readAfterBareYear() {
        YearTerm year = first;
        if (year == null || year.form() == YearTerm.Form.ELIDED) {
            return false;
        }
        precision = Precision.FISCAL_YEAR;
        if (second != null) {
            return true;
        }
        return year.isWestern() ? readIso() : readDotted();
    }

    private boolean readDotted() {
        if (!text.accept(".")) {
            return true;
        }
        precision = Precision.MONTH;
        boolean known = text.countDigits() > 0;
        part = text.number();
        if (text.accept(".")) {
            precision = Precision.DAY;
            known &= text.countDigits() > 0;
            day = text.number();
        }
        return known;
    }

    private boolean readIso() {
        precision = Precision.MONTH;
        if (!text.accept("-") || text.countDigits() != 2) {
            return false;
        }
        part = text.number();
        if (text.accept("-")) {
            precision = Precision.DAY;
            boolean known = text.countDigits() == 2;
            day = text.number();
            return known;
        }
        return true;
    }

    private @Nullable Qualifier readQualifier() {
        boolean span = precision != Precision.DAY;
        if (span && (text.accept("初め") || text.accept("当初") || text.accept("初"))) {
            return Qualifier.BEGINNING;
        }
        if (span && text.accept("末")) {
            return text.accept("まで") ? Qualifier.UNTIL : Qualifier.END;
        }
        if (text.accept("頃") || text.accept("ごろ")) {
            return Qualifier.AROUND;
        }
        if (text.accept("以前")) {
            return Qualifier.BEFORE;
        }
        if (text.accept("以降")) {
            return Qualifier.AFTER;
        }
        return text.accept("まで") ? Qualifier.UNTIL : null;
    }
}
