package org.dxplan.validation.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Precision;
import org.dxplan.time.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * A length as documents state it: 3年間, ５か年, 三箇年, 20日間. What is more than that (3年6か月, 概ね5年) is not read.
 *
 * @param number  how many
 * @param inDays  true for days, false for years
 */
record StatedLength(int number, boolean inDays) {

    /**
     * The length of a period that is not what was stated.
     *
     * @param length  the length
     * @param variant  its unit as a variant of PER-02: years, {@code fiscal} years or {@code days}
     */
    record Contradiction(int length, String variant) {}

    private static final Pattern FORM =
            Pattern.compile("(?:計|全)?([0-9]{1,4}|[一二三四五六七八九十])(?:(日間?)|(?:[かヵヶカケ箇個]年|年度?)[間度]?)(?:\\([^\n]*\\))?");

    private static final String DIGITS = "一二三四五六七八九十";

    static @Nullable StatedLength read(String text) {
        Matcher matcher = FORM.matcher(NormalizedText.of(text));
        if (!matcher.matches()) {
            return null;
        }
        String number = matcher.group(1);
        int kanji = DIGITS.indexOf(number);
        return new StatedLength(kanji < 0 ? Integer.parseInt(number) : kanji + 1, matcher.group(2) != null);
    }

    /**
     * Compares with a period. A period that is no whole number of years (令和5年1月～令和7年3月) may be rounded, or counted by the
     * fiscal years that it touches.
     *
     * @return what it is instead of what is stated, null if it is as stated or not known
     */
    @Nullable
    Contradiction contradiction(Period period) {
        PlanDate start = period.start();
        PlanDate end = period.end();
        if (start == null || end == null || !isExact(start) || !isExact(end)) {
            return null;
        }
        Optional<LocalDate> first = start.firstDay();
        Optional<LocalDate> last = end.lastDay();
        if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
            return null;
        }
        LocalDate after = last.get().plusDays(1);
        if (inDays) {
            boolean isByDay = start.precision() == Precision.DAY && end.precision() == Precision.DAY;
            long days = ChronoUnit.DAYS.between(first.get(), after);
            return isByDay && days != number ? new Contradiction(Math.toIntExact(days), "days") : null;
        }
        int years = Math.toIntExact(ChronoUnit.YEARS.between(first.get(), after));
        if (first.get().plusYears(years).equals(after)) {
            return years == number ? null : new Contradiction(years, "");
        }
        int touched = period.lengthInFiscalYears().orElse(number);
        boolean agrees = number == years || number == years + 1 || number == touched;
        return agrees ? null : new Contradiction(touched, "fiscal");
    }

    private static boolean isExact(PlanDate date) {
        Qualifier qualifier = date.qualifier();
        return qualifier == null
                || qualifier == Qualifier.BEGINNING
                || qualifier == Qualifier.END
                || qualifier == Qualifier.UNTIL;
    }
}
