package org.dxplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.chrono.JapaneseChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimePropertyTest {

    private static final DateTimeFormatter WAREKI =
            DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN).withChronology(JapaneseChronology.INSTANCE);

    @Property
    void aDayLiesInOneFiscalYearOnly(@ForAll("days") LocalDate day) {
        FiscalYear year = FiscalYear.from(day);
        assertThat(year.value()).isEqualTo(day.minusMonths(3).getYear());
        assertThat(year.contains(day)).isTrue();
        assertThat(year.plusYears(1).contains(day)).isFalse();
        assertThat(year.plusYears(-1).contains(day)).isFalse();
        assertThat(year.lastDay().plusDays(1)).isEqualTo(year.plusYears(1).firstDay());
    }

    @Property
    void whatTheJdkPrintsInTheJapaneseCalendarIsRead(@ForAll("days") LocalDate day) {
        String text = WAREKI.format(day);
        DateNotation notation = DateNotation.read(text);
        assertThat(notation.date()).isEqualTo(PlanDate.of(day).withText(text));
        assertThat(notation.findings())
                .isEqualTo(FiscalYearNotationTest.findings(text.matches("..1年.*") ? "YEAR_ONE_AS_NUMBER" : ""));
    }

    @Property(tries = 5000)
    void anyTextIsReadAsAFiscalYearOrRefused(@ForAll("texts") String text) {
        FiscalYearNotation notation = FiscalYearNotation.read(text);
        assertThat(notation.text()).isEqualTo(text);
        if (notation.hasError()) {
            assertThat(notation.findings().get(0).isError()).isTrue();
            assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> FiscalYear.parse(text));
        } else {
            assertThat(FiscalYear.parse(text)).isEqualTo(notation.fiscalYear());
        }
    }

    @Property(tries = 5000)
    void anyTextIsReadAsADateOrRefused(@ForAll("texts") String text) {
        DateNotation notation = DateNotation.read(text, FiscalYear.of(2018));
        assertThat(notation.text()).isEqualTo(text);
        PlanDate date = notation.date();
        if (date == null) {
            assertThat(notation.findings()).isNotEmpty();
        } else {
            assertThat(date.text()).isIn(text, null);
        }
        if (notation.hasError()) {
            assertThatExceptionOfType(DateTimeParseException.class)
                    .isThrownBy(() -> PlanDate.parse(text, FiscalYear.of(2018)));
        } else {
            assertThat(PlanDate.parse(text, FiscalYear.of(2018))).isEqualTo(date);
        }
    }

    @Property
    void whatIsAFiscalYearIsTheSameAsADateUnlessItIsABareNumber(@ForAll("years") String text) {
        FiscalYearNotation notation = FiscalYearNotation.read(text);
        Assume.that(notation.fiscalYear() != null);
        PlanDate date = DateNotation.read(text).date();
        boolean bare = notation.findings().contains(NotationFinding.BARE_NUMBER);
        assertThat(date == null ? null : date.statedFiscalYear()).isEqualTo(bare ? null : notation.fiscalYear());
    }

    @Property
    void aSpanBeginsBeforeItEndsAndStaysInItsFiscalYear(@ForAll("dates") PlanDate date) {
        LocalDate first = date.firstDay().orElseThrow();
        LocalDate last = date.lastDay().orElseThrow();
        assertThat(first).isBeforeOrEqualTo(last);
        assertThat(date.isBefore(date)).isFalse();
        date.fiscalYear()
                .ifPresent(year -> assertThat(year.contains(first) && year.contains(last))
                        .as("%s in %s", date, year)
                        .isTrue());
        assertThat(date.fiscalYear().isEmpty()).isEqualTo(date.precision() == Precision.YEAR);
    }

    @Property
    void aDateIsBeforeAnotherIfItsLastDayIsBeforeTheFirstOfThatOne(
            @ForAll("near") PlanDate one, @ForAll("near") PlanDate other) {
        assertThat(one.isBefore(other))
                .isEqualTo(one.lastDay().orElseThrow().isBefore(other.firstDay().orElseThrow()));
        assertThat(other.isAfter(one)).isEqualTo(one.isBefore(other));
        assertThat(one.isBefore(PlanDate.NONE) || PlanDate.NONE.isBefore(one)).isFalse();
    }

    @Property
    void theStringOfADateIsReadBack(@ForAll("dates") PlanDate date, @ForAll Qualifier qualifier) {
        boolean edge = qualifier == Qualifier.BEGINNING || qualifier == Qualifier.END;
        Assume.that(qualifier != Qualifier.EVERY_YEAR && !(edge && date.precision() == Precision.DAY));
        PlanDate qualified = date.withQualifier(qualifier);
        assertThat(PlanDate.parse(date.toString()).withText(null)).isEqualTo(date);
        assertThat(PlanDate.parse(qualified.toString()).withText(null)).isEqualTo(qualified);
    }

    @Property
    void aPeriodTouchesTheFiscalYearsFromItsFirstDayToItsLast(
            @ForAll("dates") PlanDate start, @ForAll("dates") PlanDate end) {
        LocalDate first = start.firstDay().orElseThrow();
        LocalDate last = end.lastDay().orElseThrow();
        Period period = Period.of(start, end);
        if (last.isBefore(first)) {
            assertThat(period.fiscalYears()).isEmpty();
            assertThat(period.lengthInFiscalYears()).isEmpty();
        } else {
            List<FiscalYear> years = period.fiscalYears().orElseThrow();
            assertThat(years).hasSize(period.lengthInFiscalYears().orElseThrow());
            assertThat(years.get(0).contains(first)).isTrue();
            assertThat(years.get(years.size() - 1).contains(last)).isTrue();
            for (int i = 1; i < years.size(); i++) {
                assertThat(years.get(i - 1).yearsUntil(years.get(i))).isEqualTo(1);
            }
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate from = LocalDate.of(1873, Month.JANUARY, 1);
        LocalDate to = LocalDate.of(2200, Month.DECEMBER, 31);
        return Arbitraries.longs().between(from.toEpochDay(), to.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<PlanDate> dates() {
        Arbitrary<FiscalYear> years = Arbitraries.integers().between(1868, 9999).map(FiscalYear::of);
        return Arbitraries.oneOf(
                years.map(PlanDate::of),
                Combinators.combine(years, Arbitraries.of(1, 2)).as(PlanDate::ofHalf),
                Combinators.combine(years, Arbitraries.of(1, 2, 3, 4)).as(PlanDate::ofQuarter),
                Arbitraries.integers().between(1869, 9999).map(PlanDate::ofYear),
                days().map(day -> PlanDate.of(YearMonth.from(day))),
                days().map(PlanDate::of));
    }

    /** Years, pairs and near misses. */
    /** Dates of every precision within three years, which touch and overlap. */
    @Provide
    Arbitrary<PlanDate> near() {
        Arbitrary<FiscalYear> years = Arbitraries.integers().between(2023, 2025).map(FiscalYear::of);
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 1100)
                .map(after -> LocalDate.of(2023, Month.JANUARY, 1).plusDays(after));
        return Arbitraries.oneOf(
                years.map(PlanDate::of),
                Combinators.combine(years, Arbitraries.of(1, 2)).as(PlanDate::ofHalf),
                Combinators.combine(years, Arbitraries.of(1, 2, 3, 4)).as(PlanDate::ofQuarter),
                years.map(year -> PlanDate.ofYear(year.value())),
                days.map(day -> PlanDate.of(YearMonth.from(day))),
                days.map(PlanDate::of));
    }

    @Provide
    Arbitrary<String> years() {
        Arbitrary<String> year = Arbitraries.of("令和6", "R6", "Ｈ34", "平成31", "令和元", "令和1", "2024", "２０２２");
        Arbitrary<String> unit = Arbitraries.of("年度", "年度", " 年 度", "", "年");
        Arbitrary<String> pair = Combinators.combine(year, unit).as((number, word) -> "（" + number + word + ")");
        return Combinators.combine(year, unit, Arbitraries.oneOf(Arbitraries.just(""), pair), unit)
                .as((number, word, bracket, last) -> number + word + bracket + last);
    }

    /** Strings of the words and characters that notations are made of. */
    @Provide
    Arbitrary<String> notations() {
        return Arbitraries.of(Arrays.asList(
                        "令和", "平成", "昭和", "Ｒ", "H", "元", "0", "1", "6", "３４", "31", "2024", "2022", "年度", "年", "月", "日",
                        "(", "）", "（木）", "FY", ".", "-", "-02", "末", "まで", "頃", "概ね", "第", "四半期", "上半期", "毎年度", " ",
                        "○", "㋿"))
                .list()
                .ofMaxSize(8)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                notations(),
                Arbitraries.strings().all().ofMaxLength(80),
                Arbitraries.strings()
                        .withChars("令和平成元年度月日0129６（）()-. \u3000RHFY\u2F49\u32FF\uD842\uDFB7")
                        .ofMaxLength(16));
    }
}
