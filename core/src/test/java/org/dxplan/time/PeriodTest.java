package org.dxplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.dxplan.part.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final Period CHITOSE = Period.of(FiscalYear.of(2024), FiscalYear.of(2026)).toBuilder()
            .statedLength("3年間")
            .text("令和6年度（2024年度）～令和8年度（2026年度）")
            .build();

    @Test
    void fiscalYearsRunToTheLastDayOfTheLastOne() {
        assertThat(CHITOSE.fiscalYears().orElseThrow())
                .containsExactly(FiscalYear.of(2024), FiscalYear.of(2025), FiscalYear.of(2026));
        assertThat(CHITOSE.lengthInFiscalYears()).hasValue(3);
        assertThat(CHITOSE.contains(LocalDate.of(2024, 3, 31))).isFalse();
        assertThat(CHITOSE.contains(LocalDate.of(2024, 4, 1))).isTrue();
        assertThat(CHITOSE.contains(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(CHITOSE.contains(LocalDate.of(2027, 4, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023年1月, 2025年3月, 2022, 3",
        "令和4年12月, 令和8年度, 2022, 5",
        "令和6年2月15日, 令和6年3月5日, 2023, 1",
        "2022年, 2025年, 2021, 5",
        "令和6年度, 令和6年度, 2024, 1",
        "明治元年度, 明治2年度, 1868, 2"
    })
    void mixedPrecisionsTouchTheFiscalYearsTheyLieIn(String start, String end, int first, int length) {
        Period period = Period.of(PlanDate.parse(start), PlanDate.parse(end));
        assertThat(period.lengthInFiscalYears()).hasValue(length);
        assertThat(period.fiscalYears().orElseThrow())
                .hasSize(length)
                .startsWith(FiscalYear.of(first))
                .endsWith(FiscalYear.of(first + length - 1));
    }

    @ParameterizedTest
    @CsvSource({"令和8年度, 令和6年度", "令和6年度, 毎年度", "毎年度, 令和6年度", "1868年, 1870年"})
    void thereAreNoFiscalYearsWithoutAStartAndAnEndInOrder(String start, String end) {
        Period period = Period.of(PlanDate.parse(start), PlanDate.parse(end));
        assertThat(period.fiscalYears()).isEmpty();
        assertThat(period.lengthInFiscalYears()).isEmpty();
    }

    @Test
    void anAbsentEndIsOpen() {
        Period since = Period.builder().start(PlanDate.parse("令和2年度（2020年度）")).build();
        assertThat(since.contains(LocalDate.of(2020, 3, 31))).isFalse();
        assertThat(since.contains(LocalDate.of(2020, 4, 1))).isTrue();
        assertThat(since.contains(LocalDate.of(9999, 1, 1))).isTrue();
        assertThat(since.fiscalYears()).isEmpty();
        Period until = Period.builder().end(PlanDate.parse("令和8年度まで")).build();
        assertThat(until.contains(LocalDate.of(1868, 1, 1))).isTrue();
        assertThat(until.contains(LocalDate.of(2027, 3, 31))).isTrue();
        assertThat(until.contains(LocalDate.of(2027, 4, 1))).isFalse();
        assertThat(until.lengthInFiscalYears()).isEmpty();
    }

    @Test
    void aPeriodOfWordsContainsNoDay() {
        LocalDate day = LocalDate.of(2024, 4, 1);
        assertThat(Period.builder().text("当面の間").build().contains(day)).isFalse();
        PlanDate words = PlanDate.ofText("法改正後");
        assertThat(Period.builder().start(words).build().contains(day)).isFalse();
        assertThat(Period.of(PlanDate.of(FiscalYear.of(2024)), words).contains(day))
                .isFalse();
    }

    @Test
    void aCopyDiffersOnlyInWhatWasSet() {
        Period copy = CHITOSE.toBuilder().note("中間見直しあり").build();
        assertThat(copy.note()).isEqualTo("中間見直しあり");
        assertThat(copy).isNotEqualTo(CHITOSE);
        assertThat(copy.toBuilder().note(null).build()).isEqualTo(CHITOSE);
        assertThat(Period.builder().build().extensions()).isEqualTo(Extensions.NONE);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        PlanDate date = PlanDate.ofYear(2024);
        assertThatNullPointerException().isThrownBy(() -> Period.of(null, date)).withMessage("start");
        assertThatNullPointerException().isThrownBy(() -> Period.of(date, null)).withMessage("end");
        assertThatNullPointerException()
                .isThrownBy(() -> Period.builder().extensions(null).build())
                .withMessage("extensions");
    }

    @Test
    void describesItsMembersInTheirOrder() {
        assertThat(Members.of(CHITOSE))
                .containsExactly(
                        "part start 2024年度",
                        "part end 2026年度",
                        "text statedLength 3年間",
                        "text text 令和6年度（2024年度）～令和8年度（2026年度）",
                        "text note null");
    }
}
