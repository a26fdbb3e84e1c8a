package org.dxplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @Test
    void runsFromAprilToMarch() {
        FiscalYear year = FiscalYear.of(2024);
        assertThat(year.firstDay()).isEqualTo("2024-04-01");
        assertThat(year.lastDay()).isEqualTo("2025-03-31");
        assertThat(year.contains(LocalDate.of(2024, 3, 31))).isFalse();
        assertThat(year.contains(LocalDate.of(2024, 4, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 3, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 4, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-15, 令和5年度",
        "2026-01-05, 令和7年度",
        "2019-04-15, 令和元年度",
        "2019-04-15, 平成31年度",
        "2019-03-31, 平成30年度",
        "1989-01-07, 昭和63年度",
        "1989-03-31, 昭和63年度",
        "1989-04-01, 平成元年度",
        "1926-12-25, 大正15年度",
        "1868-04-01, 明治元年度"
    })
    void aDayLiesInAFiscalYear(LocalDate day, String notation) {
        assertThat(FiscalYear.from(day)).isEqualTo(FiscalYear.parse(notation));
        assertThat(FiscalYear.from(YearMonth.from(day))).isEqualTo(FiscalYear.parse(notation));
    }

    @Test
    void overflowErasEqualTheYearTheyMean() {
        assertThat(FiscalYear.parse("平成34年度"))
                .isEqualTo(FiscalYear.of(Era.REIWA, 4))
                .isEqualTo(FiscalYear.of(2022));
        assertThat(FiscalYear.of(Era.HEISEI, 34)).isEqualTo(FiscalYear.of(Era.REIWA, 4));
        assertThat(FiscalYear.parse("2023(平成35)年度")).isEqualTo(FiscalYear.of(2023));
    }

    @ParameterizedTest
    @ValueSource(ints = {1867, 10000, 0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aYearOutOfRangeIsRefused(int value) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> FiscalYear.of(value))
                .withMessage("Fiscal year outside 1868 to 9999: " + value);
    }

    @Test
    void theRangeIncludesItsEnds() {
        assertThat(FiscalYear.of(1868).firstDay()).isEqualTo("1868-04-01");
        assertThat(FiscalYear.of(9999).lastDay()).isEqualTo(LocalDate.of(10000, 3, 31));
        assertThat(FiscalYear.from(LocalDate.of(10000, 3, 31))).isEqualTo(FiscalYear.of(9999));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> FiscalYear.from(LocalDate.of(1868, 3, 31)));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> FiscalYear.from(YearMonth.of(10000, 4)));
    }

    @Test
    void theZoneOfTheClockDecidesWhenTheYearBegins() {
        Instant instant = Instant.parse("2024-03-31T15:30:00Z");
        assertThat(FiscalYear.now(Clock.fixed(instant, ZoneId.of("Asia/Tokyo"))))
                .isEqualTo(FiscalYear.of(2024));
        assertThat(FiscalYear.now(Clock.fixed(instant, ZoneOffset.UTC))).isEqualTo(FiscalYear.of(2023));
    }

    @ParameterizedTest
    @CsvSource({
        "令和6年度, 2024",
        "令和６年度, 2024",
        "令和元年度, 2019",
        "令和1年度, 2019",
        "令和01年度, 2019",
        "平成31年度, 2019",
        "平成30年度, 2018",
        "昭和64年度, 1989",
        "明治元年度, 1868",
        "令和6, 2024",
        "R6, 2024",
        "Ｒ6, 2024",
        "Ｒ６, 2024",
        "R6年度, 2024",
        "R元, 2019",
        "R元年度, 2019",
        "H28, 2016",
        "R12, 2030",
        "2024年度, 2024",
        "２０２４年度, 2024",
        "2024, 2024",
        "２０２４, 2024",
        "FY2024, 2024",
        "ＦＹ２０２４, 2024",
        "2024 (令和6) 年度, 2024",
        "2024(令和6)年度, 2024",
        "2023（令和5）年度, 2023",
        "令和6年度（2024年度）, 2024",
        "令和6年度(2024), 2024",
        "令和6(2024)年度, 2024",
        "2024年度（令和6年度）, 2024",
        "2024（令和6年度）, 2024",
        "2022 (R4), 2022",
        "平成31(2019)年度, 2019",
        "平成34年度(2022年度), 2022",
        "平成31年度（令和元年度）, 2019",
        "令和6年度〔2024年度〕, 2024",
        "令和 6 年度, 2024",
        "'令 和　６　年 度 ', 2024",
        "令和 元 年度, 2019",
        "㋿6年度, 2024"
    })
    void everyPrintedStyleIsRead(String text, int value) {
        assertThat(FiscalYear.parse(text)).isEqualTo(FiscalYear.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "未定, it is no known notation",
        "令和6年, it is no known notation",
        "2024年, it is no known notation",
        "令和6年度末, it is no known notation",
        "令和6年2月, it is no known notation",
        "令和6年度（2024年）, it is no known notation",
        "2024年度（2024年度）, it is no known notation",
        "令和6年度（2024年度, it is no known notation",
        "令和6(2024, it is no known notation",
        "令和6年度年度, it is no known notation",
        "令和6年度（6年度）, it is no known notation",
        "FY令和6, it is no known notation",
        "令和 1 2 年度, it is no known notation",
        "20 24年度, it is no known notation",
        "r6, it is no known notation",
        "令和六年度, it is no known notation",
        "昭平6年度, it is no known notation",
        "20240年度, it is no known notation",
        "'', it is no known notation",
        "令和0年度, the era has no such year",
        "令和-1年度, the era has no such year",
        "令和○年度, the era has no such year",
        "令和年度, the era has no such year",
        "R0, the era has no such year",
        "令和7982年度, the era has no such year",
        "平成99999999999年度, the era has no such year",
        "1867年度, the year is out of range",
        "0000, the year is out of range",
        "20240401, the year is out of range",
        "6年度, the era is left out",
        "元年度, the era is left out",
        "令和6年度（2023年度）, the two years disagree",
        "平成31年度（令和2年度）, the two years disagree"
    })
    void whatIsNoFiscalYearIsRefusedWithItsReason(String text, String reason) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> FiscalYear.parse(text))
                .withMessage("Text '" + text + "' could not be read as a fiscal year: " + reason)
                .satisfies(e -> assertThat(e.getParsedString()).isEqualTo(text));
    }

    @Test
    void aLongTextIsRefusedAndShortenedInTheMessage() {
        String text = "令".repeat(65);
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> FiscalYear.parse(text))
                .withMessage(
                        "Text '" + "令".repeat(64) + "…' could not be read as a fiscal year: it is no known notation")
                .satisfies(e -> assertThat(e.getParsedString()).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource({
        "7年度, 2024, 2025",
        "元年度, 2020, 2019",
        "31年度, 2018, 2019",
        "30年度, 2017, 2018",
        "2024年度, 2018, 2024",
        "令和2年度, 2018, 2020"
    })
    void anElidedEraIsTakenFromTheContext(String text, int context, int value) {
        assertThat(FiscalYear.parse(text, FiscalYear.of(context))).isEqualTo(FiscalYear.of(value));
    }

    @ParameterizedTest
    @CsvSource({"2年度, 2018", "元年度, 2018", "31年度, 2019", "30年度, 2020"})
    void anElidedEraThatCouldBeAnotherIsRefused(String text, int context) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> FiscalYear.parse(text, FiscalYear.of(context)))
                .withMessageEndingWith(": the era is left out and could be another one");
    }

    @ParameterizedTest
    @CsvSource({
        "2024, ERA, 令和6年度",
        "2024, ERA_FULL_WIDTH, 令和６年度",
        "2024, ERA_WITH_WESTERN, 令和6年度（2024年度）",
        "2024, WESTERN, 2024年度",
        "2024, WESTERN_WITH_ERA, 2024(令和6)年度",
        "2024, LETTER, R6",
        "2024, LETTER_WITH_UNIT, R6年度",
        "2024, LATIN, FY2024",
        "2019, ERA, 令和元年度",
        "2019, ERA_FULL_WIDTH, 令和元年度",
        "2019, WESTERN_WITH_ERA, 2019(令和元)年度",
        "2019, LETTER, R元",
        "2018, ERA, 平成30年度",
        "2018, ERA_FULL_WIDTH, 平成３０年度",
        "1988, LETTER_WITH_UNIT, S63年度",
        "1926, ERA, 昭和元年度"
    })
    void everyStyleIsPrinted(int value, FiscalYearStyle style, String text) {
        assertThat(FiscalYear.of(value).format(style)).isEqualTo(text);
    }

    @Test
    void whatAStylePrintsIsReadBackForEveryYear() {
        for (int value = FiscalYear.MIN_VALUE; value <= FiscalYear.MAX_VALUE; value++) {
            FiscalYear year = FiscalYear.of(value);
            for (FiscalYearStyle style : FiscalYearStyle.values()) {
                FiscalYearNotation notation = FiscalYearNotation.read(year.format(style));
                assertThat(notation.fiscalYear()).as("%s of %s", style, year).isEqualTo(year);
                assertThat(notation.findings()).as("%s of %s", style, year).isEmpty();
            }
            assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
        }
    }

    @Test
    void countsAndComparesByItsNumber() {
        FiscalYear year = FiscalYear.of(2024);
        assertThat(year.plusYears(3)).isEqualTo(FiscalYear.of(2027));
        assertThat(year.plusYears(-6)).isEqualTo(FiscalYear.of(2018));
        assertThat(year.yearsUntil(FiscalYear.of(2027))).isEqualTo(3);
        assertThat(year.yearsUntil(FiscalYear.of(2018))).isEqualTo(-6);
        assertThat(year).isLessThan(FiscalYear.of(2025)).isGreaterThan(FiscalYear.of(2023));
        assertThat(year.isBefore(FiscalYear.of(2025))).isTrue();
        assertThat(year.isBefore(year)).isFalse();
        assertThat(year.isAfter(FiscalYear.of(2023))).isTrue();
        assertThat(year.isAfter(year)).isFalse();
        assertThat(year)
                .hasSameHashCodeAs(FiscalYear.of(2024))
                .isNotEqualTo(FiscalYear.of(2025))
                .isNotEqualTo(2024);
        assertThat(year).hasToString("2024");
        assertThat(year.era()).isEqualTo(Era.REIWA);
        assertThat(year.eraYear()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {7976, -157, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aSumOutOfRangeIsRefused(int years) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> FiscalYear.of(2024).plusYears(years));
    }
}
