package org.dxplan.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a notation means and what is remarkable about it. One instance reads one text and never throws.
 */
final class NotationReader {

    /** No year: the term means none. All real years are larger. */
    private static final int NO_YEAR = 0;

    private final @Nullable FiscalYear context;
    private final Set<NotationFinding> findings = EnumSet.noneOf(NotationFinding.class);

    /**
     * Starts a reading.
     *
     * @param context  a year nearby, whose era is taken where the text has none, null if there is no such year
     */
    NotationReader(@Nullable FiscalYear context) {
        this.context = context;
    }

    FiscalYearNotation fiscalYear(CharSequence raw) {
        NotationText text = NotationText.of(raw);
        FiscalYear year = text.isNumber() ? bareNumber(text) : fiscalYear(text);
        return new FiscalYearNotation(raw.toString(), year, List.copyOf(findings));
    }

    DateNotation date(CharSequence raw) {
        PlanDate iso = IsoDate.find(raw);
        if (iso != null) {
            return new DateNotation(raw.toString(), iso, List.of());
        }
        NotationText text = NotationText.of(raw);
        String printed = raw.toString();
        PlanDate date = null;
        if (text.isNumber()) {
            findings.add(NotationFinding.BARE_NUMBER);
        } else {
            date = resolve(NotationSyntax.read(text));
        }
        if (date != null) {
            date = date.withText(printed);
        }
        return new DateNotation(printed, date, List.copyOf(findings));
    }

    private @Nullable FiscalYear bareNumber(NotationText text) {
        findings.add(NotationFinding.BARE_NUMBER);
        int year = text.countDigits() == 4 ? western(text.number()) : NO_YEAR;
        if (year == NO_YEAR) {
            findings.add(NotationFinding.YEAR_OUT_OF_RANGE);
            return null;
        }
        return FiscalYear.of(year);
    }

    private @Nullable FiscalYear fiscalYear(NotationText text) {
        NotationSyntax syntax = NotationSyntax.read(text);
        if (syntax != null && (syntax.precision() != Precision.FISCAL_YEAR || syntax.qualifier() != null)) {
            syntax = null;
        }
        PlanDate date = resolve(syntax);
        return date == null ? null : date.statedFiscalYear();
    }

    private @Nullable PlanDate resolve(@Nullable NotationSyntax syntax) {
        if (syntax == null) {
            findings.add(NotationFinding.NOT_A_NOTATION);
            return null;
        }
        YearTerm first = syntax.first();
        if (first == null) {
            return PlanDate.NONE.withQualifier(syntax.qualifier());
        }
        YearTerm second = syntax.second();
        int firstYear = yearOf(first);
        int secondYear = second == null ? firstYear : yearOf(second);
        if (firstYear == NO_YEAR || secondYear == NO_YEAR) {
            return null;
        }
        if (firstYear != secondYear) {
            findings.add(NotationFinding.DISAGREEING_PAIR);
        }
        boolean secondHolds = second != null && second.isWestern();
        PlanDate date = dateIn(secondHolds ? secondYear : firstYear, syntax);
        if (date == null) {
            findings.add(NotationFinding.IMPOSSIBLE_DATE);
            return null;
        }
        checkEra(first, dateIn(firstYear, syntax));
        if (second != null) {
            checkEra(second, dateIn(secondYear, syntax));
        }
        return date.withQualifier(syntax.qualifier());
    }

    /** Returns the year that a term means, in the calendar of the unit that it stands with. */
    private int yearOf(YearTerm term) {
        if (term.isWestern()) {
            return western(term.number());
        }
        Era era = eraOf(term);
        if (era == null) {
            findings.add(NotationFinding.ERA_MISSING);
            return NO_YEAR;
        }
        if (term.number() < 1 || term.number() > era.eraYearOf(FiscalYear.MAX_VALUE)) {
            findings.add(NotationFinding.IMPOSSIBLE_ERA_YEAR);
            return NO_YEAR;
        }
        if (term.form() == YearTerm.Form.ERA_NAME && term.number() == 1 && !term.spelled()) {
            findings.add(NotationFinding.YEAR_ONE_AS_NUMBER);
        }
        int year = era.yearOf(term.number());
        if (term.form() == YearTerm.Form.ELIDED) {
            findings.add(NotationFinding.ERA_FROM_CONTEXT);
            checkOtherEras(term.number(), year);
        }
        return year;
    }

    private int western(int year) {
        if (FiscalYear.isInRange(year)) {
            return year;
        }
        findings.add(NotationFinding.YEAR_OUT_OF_RANGE);
        return NO_YEAR;
    }

    private @Nullable Era eraOf(YearTerm term) {
        if (term.era() != null || context == null) {
            return term.era();
        }
        return context.era();
    }

    /**
     * Looks for another era whose year of that number is nearer to the context. It need not have lasted so long: behind
     * 平成31年度, which is 令和元年度 too, 「32年度」 may well be 平成32年度.
     */
    private void checkOtherEras(int eraYear, int year) {
        if (context == null) {
            return;
        }
        int distance = Math.abs(year - context.value());
        for (Era era : Era.ALL) {
            if (Math.abs(era.yearOf(eraYear) - context.value()) < distance) {
                findings.add(NotationFinding.AMBIGUOUS_ERA);
            }
        }
    }

    /** Compares the span that a term means with its era; the other half of a pair may mean another span. */
    private void checkEra(YearTerm term, @Nullable PlanDate date) {
        Era era = eraOf(term);
        if (term.isWestern() || era == null || date == null) {
            return;
        }
        Optional<LocalDate> first = date.firstDay();
        if (first.isPresent() && era.endsBefore(first.get())) {
            findings.add(NotationFinding.OVERFLOW_ERA);
        }
        Optional<LocalDate> last = date.lastDay();
        if (last.isPresent() && era.startsAfter(last.get())) {
            findings.add(NotationFinding.DAY_BEFORE_ERA);
        }
    }

    private static boolean isDayOf(LocalDate month, int day) {
        return day >= 1 && day <= month.lengthOfMonth();
    }

    /** Builds the date with the rest of the notation, null if the calendar has none. */
    private static @Nullable PlanDate dateIn(int year, NotationSyntax syntax) {
        int part = syntax.part();
        return switch (syntax.precision()) {
            case FISCAL_YEAR -> PlanDate.of(FiscalYear.of(year));
            case FISCAL_HALF -> PlanDate.ofHalf(FiscalYear.of(year), part);
            case FISCAL_QUARTER -> part < 1 || part > 4 ? null : PlanDate.ofQuarter(FiscalYear.of(year), part);
            case YEAR -> PlanDate.ofYear(year);
            case MONTH -> part < 1 || part > 12 ? null : PlanDate.ofMonth(year, part);
            case DAY ->
                part < 1 || part > 12 || !isDayOf(LocalDate.of(year, part, 1), syntax.day())
                        ? null
                        : PlanDate.of(LocalDate.of(year, part, syntax.day()));
            case NONE -> null;
        };
    }
}
