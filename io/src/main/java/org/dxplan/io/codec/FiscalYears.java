package org.dxplan.io.codec;

import org.dxplan.model.common.Severity;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.FiscalYearNotation;
import org.dxplan.time.FiscalYearStyle;
import org.dxplan.time.NotationFinding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Reads a fiscal year (年度): an integer, or a Japanese notation, whose findings are told here because only the year stays.
 * Writes it as an integer.
 */
final class FiscalYears {

    private FiscalYears() {}

    static @Nullable FiscalYear read(PlanInput in) {
        if (in.token() == JsonToken.VALUE_NUMBER_INT) {
            return ofInteger(in);
        }
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType("fiscal-year");
            return null;
        }
        String text = in.text();
        return text == null ? null : ofNotation(text, in);
    }

    static @Nullable FiscalYear ofInteger(PlanInput in) {
        Integer year = in.integer();
        if (year == null) {
            return null;
        }
        if (year < FiscalYear.MIN_VALUE || year > FiscalYear.MAX_VALUE) {
            in.badValue(year.toString(), "fiscal-year");
            return null;
        }
        return FiscalYear.of(year);
    }

    private static @Nullable FiscalYear ofNotation(String text, PlanInput in) {
        FiscalYearNotation notation = FiscalYearNotation.read(text);
        FiscalYear year = notation.fiscalYear();
        if (notation.findings().contains(NotationFinding.BARE_NUMBER)) {
            in.wrongType("fiscal-year");
            return null;
        }
        boolean told = false;
        for (NotationFinding finding : notation.findings()) {
            switch (finding) {
                case IMPOSSIBLE_ERA_YEAR -> impossibleYear(text, in);
                case DISAGREEING_PAIR -> disagreeingPair(text, year, in);
                case OVERFLOW_ERA -> renamed("WRK-02", Severity.WARNING, text, year, in);
                case YEAR_ONE_AS_NUMBER -> renamed("WRK-05", Severity.INFO, text, year, in);
                default -> {
                    continue;
                }
            }
            told = true;
            if (finding.isError()) {
                // The year is not held: what else could be said about its notation is no use.
                break;
            }
        }
        if (!told && year == null) {
            in.badValue(text, "fiscal-year");
        }
        return notation.hasError() ? null : year;
    }

    /** Notes an era year that never was. */
    static void impossibleYear(String text, PlanInput in) {
        in.note(in.finding("WRK-01", Severity.ERROR).with("value", text).hint(""));
    }

    /** Notes that the two halves mean different years, of which the western one holds. */
    private static void disagreeingPair(String text, @Nullable FiscalYear year, PlanInput in) {
        if (year != null) {
            in.note(in.finding("WRK-03", Severity.ERROR)
                    .with("value", text)
                    .with("eraYear", otherHalf(text, year).value())
                    .with("westernYear", year.value())
                    .hint(""));
        }
    }

    private static FiscalYear otherHalf(String text, FiscalYear year) {
        for (String half : text.split("[(（\\[［〔)）\\]］〕]", -1)) {
            FiscalYear other = FiscalYearNotation.read(half).fiscalYear();
            if (other != null && !other.equals(year)) {
                return other;
            }
        }
        return year;
    }

    static void write(@Nullable FiscalYear year, PlanOutput out) {
        out.integer(year == null ? null : year.value());
    }

    private static void renamed(String code, Severity severity, String text, @Nullable FiscalYear year, PlanInput in) {
        in.note(in.finding(code, severity)
                .with("value", text)
                .with("normalized", year == null ? text : year.format(FiscalYearStyle.ERA))
                .hint(""));
    }
}
