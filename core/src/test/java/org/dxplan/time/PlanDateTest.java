package org.dxplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.dxplan.part.ExtensionValue;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDateTest {

    private static final FiscalYear R6 = FiscalYear.of(2024);

    @ParameterizedTest
    @CsvSource({
        "令和6年度, FISCAL_YEAR, , 2024-04-01, 2025-03-31, 2024",
        "R6, FISCAL_YEAR, , 2024-04-01, 2025-03-31, 2024",
        "令和6年度（2024年度）, FISCAL_YEAR, , 2024-04-01, 2025-03-31, 2024",
        "平成34年度, FISCAL_YEAR, , 2022-04-01, 2023-03-31, 2022",
        "令和6年度末, FISCAL_YEAR, END, 2024-04-01, 2025-03-31, 2024",
        "令和6年度初め, FISCAL_YEAR, BEGINNING, 2024-04-01, 2025-03-31, 2024",
        "令和6年度当初, FISCAL_YEAR, BEGINNING, 2024-04-01, 2025-03-31, 2024",
        "令和8年度まで, FISCAL_YEAR, UNTIL, 2026-04-01, 2027-03-31, 2026",
        "令和7年度末まで, FISCAL_YEAR, UNTIL, 2025-04-01, 2026-03-31, 2025",
        "概ね令和6年度, FISCAL_YEAR, APPROXIMATELY, 2024-04-01, 2025-03-31, 2024",
        "おおむね2024年度, FISCAL_YEAR, APPROXIMATELY, 2024-04-01, 2025-03-31, 2024",
        "令和6年度上半期, FISCAL_HALF, , 2024-04-01, 2024-09-30, 2024",
        "令和6年度下期, FISCAL_HALF, , 2024-10-01, 2025-03-31, 2024",
        "令和6年度第１四半期, FISCAL_QUARTER, , 2024-04-01, 2024-06-30, 2024",
        "令和6年度第4四半期, FISCAL_QUARTER, , 2025-01-01, 2025-03-31, 2024",
        "令和6年, YEAR, , 2024-01-01, 2024-12-31, ",
        "2024年, YEAR, , 2024-01-01, 2024-12-31, ",
        "令和6年末, YEAR, END, 2024-01-01, 2024-12-31, ",
        "平成27年（2015年）, YEAR, , 2015-01-01, 2015-12-31, ",
        "令和6年2月, MONTH, , 2024-02-01, 2024-02-29, 2023",
        "令和8年1月, MONTH, , 2026-01-01, 2026-01-31, 2025",
        "2023年1月, MONTH, , 2023-01-01, 2023-01-31, 2022",
        "2023-01, MONTH, , 2023-01-01, 2023-01-31, 2022",
        "H28.11, MONTH, , 2016-11-01, 2016-11-30, 2016",
        "令和6年（2024年）3月, MONTH, , 2024-03-01, 2024-03-31, 2023",
        "令和5年(2023年)8月, MONTH, , 2023-08-01, 2023-08-31, 2023",
        "令和6(2024)年3月, MONTH, , 2024-03-01, 2024-03-31, 2023",
        "令和6年4月頃, MONTH, AROUND, 2024-04-01, 2024-04-30, 2024",
        "令和6年4月ごろ, MONTH, AROUND, 2024-04-01, 2024-04-30, 2024",
        "令和4年12月以降, MONTH, AFTER, 2022-12-01, 2022-12-31, 2022",
        "令和4年12月以前, MONTH, BEFORE, 2022-12-01, 2022-12-31, 2022",
        "令和5年3月末まで, MONTH, UNTIL, 2023-03-01, 2023-03-31, 2022",
        "令和6年２⽉15⽇, DAY, , 2024-02-15, 2024-02-15, 2023",
        "令和6年2月15日（木）, DAY, , 2024-02-15, 2024-02-15, 2023",
        "令和5年6月30日（金曜日）, DAY, , 2023-06-30, 2023-06-30, 2023",
        "令和6年3月5日まで, DAY, UNTIL, 2024-03-05, 2024-03-05, 2023",
        "令和3年（2021年）9月1日, DAY, , 2021-09-01, 2021-09-01, 2021",
        "R6.2.15, DAY, , 2024-02-15, 2024-02-15, 2023",
        "R06.02.15, DAY, , 2024-02-15, 2024-02-15, 2023",
        "2023-01-15, DAY, , 2023-01-15, 2023-01-15, 2022",
        "昭和64年1月7日, DAY, , 1989-01-07, 1989-01-07, 1988",
        "平成元年3月31日, DAY, , 1989-03-31, 1989-03-31, 1988",
        "平成31年4月15日, DAY, , 2019-04-15, 2019-04-15, 2019",
        "毎年度, NONE, EVERY_YEAR, , , "
    })
    void japaneseNotationsAreRead(
            String text,
            Precision precision,
            @Nullable Qualifier qualifier,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Integer fiscalYear) {
        PlanDate date = PlanDate.parse(text);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.qualifier()).isEqualTo(qualifier);
        assertThat(date.firstDay().orElse(null)).isEqualTo(first);
        assertThat(date.lastDay().orElse(null)).isEqualTo(last);
        assertThat(date.fiscalYear().map(FiscalYear::value).orElse(null)).isEqualTo(fiscalYear);
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和6年度", "平成34年度", "2024年度", " R6 ", "令和6年2月15日（木）", "毎年度", "２０２３-０１", "2023年1月"})
    void theTextIsKeptAsPrinted(String text) {
        assertThat(PlanDate.parse(text).text()).isEqualTo(text);
    }

    @Test
    void anIsoFormNeedsNoText() {
        assertThat(PlanDate.parse("2023-01")).isEqualTo(PlanDate.of(YearMonth.of(2023, 1)));
        assertThat(PlanDate.parse("2023-01-15")).isEqualTo(PlanDate.of(LocalDate.of(2023, 1, 15)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, it is a bare number",
        "令和6年2月30日, there is no such date",
        "令和0年度, the era has no such year",
        "令和6年（2023年）3月, the two years disagree",
        "8年3月, the era is left out",
        "法改正後, it is no known notation"
    })
    void whatIsNoDateIsRefusedWithItsReason(String text, String reason) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> PlanDate.parse(text))
                .withMessage("Text '" + text + "' could not be read as a point in time: " + reason);
    }

    @Test
    void onlyWhatWasStatedIsThere() {
        assertThat(PlanDate.of(R6).statedFiscalYear()).isEqualTo(R6);
        assertThat(PlanDate.ofHalf(R6, 2).statedFiscalYear()).isEqualTo(R6);
        assertThat(PlanDate.ofHalf(R6, 2).half()).isEqualTo(2);
        assertThat(PlanDate.ofHalf(R6, 2).quarter()).isNull();
        assertThat(PlanDate.ofQuarter(R6, 3).quarter()).isEqualTo(3);
        assertThat(PlanDate.ofQuarter(R6, 3).half()).isNull();
        assertThat(PlanDate.ofYear(2024).year()).isEqualTo(2024);
        assertThat(PlanDate.ofYear(2024).statedFiscalYear()).isNull();
        assertThat(PlanDate.ofYear(2024).isoDate()).isNull();
        assertThat(PlanDate.ofHalf(R6, 2).isoDate()).isNull();
        PlanDate month = PlanDate.of(YearMonth.of(2024, 2));
        assertThat(month.month()).isEqualTo(YearMonth.of(2024, 2));
        assertThat(month).isEqualTo(PlanDate.ofMonth(2024, 2));
        assertThat(month.isoDate()).isEqualTo("2024-02");
        assertThat(month.day()).isNull();
        assertThat(month.year()).isNull();
        assertThat(month.statedFiscalYear()).isNull();
        PlanDate day = PlanDate.of(LocalDate.of(2024, 2, 15));
        assertThat(day.day()).isEqualTo("2024-02-15");
        assertThat(day.isoDate()).isEqualTo("2024-02-15");
        assertThat(day.month()).isNull();
        assertThat(PlanDate.ofText("法改正後").precision()).isEqualTo(Precision.NONE);
        assertThat(PlanDate.ofText("法改正後").text()).isEqualTo("法改正後");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> PlanDate.ofHalf(R6, 3))
                .withMessage("No such half, it is from 1 to 2: 3");
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PlanDate.ofHalf(R6, 0));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PlanDate.ofQuarter(R6, 5));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PlanDate.ofQuarter(R6, 0));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PlanDate.ofYear(1867));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PlanDate.ofMonth(1867, 12));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PlanDate.ofMonth(2024, 13));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PlanDate.ofMonth(2024, 0));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PlanDate.of(YearMonth.of(10000, 1)));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> PlanDate.of(LocalDate.of(1867, 12, 31)));
    }

    @Test
    void aDateIsFoundInTheFormOfIso() {
        assertThat(PlanDate.findIsoDate("2024-02")).isEqualTo(PlanDate.ofMonth(2024, 2));
        assertThat(PlanDate.findIsoDate("2024-02-29")).isEqualTo(PlanDate.of(LocalDate.of(2024, 2, 29)));
        for (String other : List.of(
                "",
                "2024",
                "2024-2",
                "2024-13",
                "2024-00",
                "2023-02-29",
                "2024-02-1",
                "2024/02",
                "2024-02/15",
                "２０２４-02",
                "1867-12",
                "0000-01",
                "令和6年2月",
                "2024-02-15T00")) {
            assertThat(PlanDate.findIsoDate(other)).as(other).isNull();
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> PlanDate.ofText(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanDate.of(R6).withExtensions(null))
                .withMessage("extensions");
    }

    @Test
    void aMonthBeforeTheFirstFiscalYearLiesInNone() {
        assertThat(PlanDate.of(YearMonth.of(1868, 3)).fiscalYear()).isEmpty();
        assertThat(PlanDate.of(YearMonth.of(1868, 4)).fiscalYear()).contains(FiscalYear.of(1868));
    }

    @Test
    void datesAreBeforeEachOtherOnlyIfTheirSpansDoNotMeet() {
        PlanDate february = PlanDate.parse("令和6年2月");
        PlanDate r5 = PlanDate.parse("令和5年度");
        PlanDate r6 = PlanDate.parse("令和6年度初");
        assertThat(february.isBefore(r6)).isTrue();
        assertThat(r6.isAfter(february)).isTrue();
        assertThat(r6.isBefore(february)).isFalse();
        assertThat(february.isBefore(r5)).isFalse();
        assertThat(february.isAfter(r5)).isFalse();
        assertThat(r5.isBefore(r6)).isTrue();
        assertThat(PlanDate.parse("2024年").isBefore(r6)).isFalse();
        assertThat(PlanDate.NONE.isBefore(r6)).isFalse();
        assertThat(r6.isBefore(PlanDate.NONE)).isFalse();
    }

    @Test
    void equalDatesWereStatedAlike() {
        PlanDate date = PlanDate.of(R6);
        Extensions extensions = Extensions.NONE.with("x-id", new ExtensionValue.JsonString("1"));
        assertThat(date)
                .isEqualTo(PlanDate.of(FiscalYear.of(2024)))
                .hasSameHashCodeAs(PlanDate.of(FiscalYear.of(2024)));
        assertThat(date)
                .isNotEqualTo(PlanDate.ofYear(2024))
                .isNotEqualTo(PlanDate.of(FiscalYear.of(2025)))
                .isNotEqualTo(date.withQualifier(Qualifier.END))
                .isNotEqualTo(date.withText("令和6年度"))
                .isNotEqualTo(date.withExtensions(extensions))
                .isNotEqualTo("2024年度");
        assertThat(date.withText("令和6年度")
                        .withQualifier(Qualifier.END)
                        .withText(null)
                        .withQualifier(null))
                .isEqualTo(date);
        assertThat(date.withExtensions(extensions).extensions()).isEqualTo(extensions);
    }

    @Test
    void aPlainDateStatesNothingElse() {
        PlanDate date = PlanDate.of(R6);
        assertThat(date.isPlain()).isTrue();
        assertThat(date.withQualifier(Qualifier.END).isPlain()).isFalse();
        assertThat(date.withText("").isPlain()).isFalse();
        assertThat(date.withExtensions(Extensions.NONE.with("x", ExtensionValue.JsonNull.NULL))
                        .isPlain())
                .isFalse();
    }

    @Test
    void theStringShowsTheTextBehindTheMeaning() {
        assertThat(PlanDate.parse("平成34年度")).hasToString("2022年度「平成34年度」");
        assertThat(PlanDate.of(R6).withQualifier(Qualifier.APPROXIMATELY)).hasToString("概ね2024年度");
        assertThat(PlanDate.ofText("法改正後")).hasToString("「法改正後」");
        assertThat(PlanDate.NONE).hasToString("");
    }

    @Test
    void describesItsMembersInTheirOrder() {
        assertThat(Members.of(
                        PlanDate.ofHalf(R6, 2).withQualifier(Qualifier.END).withText("令和6年度下半期末")))
                .containsExactly(
                        "data fiscalYear 2024",
                        "data half 2",
                        "data quarter null",
                        "data year null",
                        "data date null",
                        "data qualifier END",
                        "text text 令和6年度下半期末");
        assertThat(Members.of(PlanDate.of(YearMonth.of(2024, 2)))).contains("data date 2024-02");
        assertThat(Members.of(PlanDate.of(LocalDate.of(2024, 2, 15)))).contains("data date 2024-02-15");
        assertThat(Members.of(PlanDate.ofQuarter(R6, 3))).contains("data fiscalYear 2024", "data quarter 3");
        assertThat(Members.of(PlanDate.ofYear(2024))).contains("data fiscalYear null", "data year 2024");
    }
}
