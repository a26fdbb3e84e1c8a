package org.dxplan.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateNotationTest {

    /** The date is written as its own string, without the text; findings are separated by blanks. */
    @ParameterizedTest
    @CsvSource({
        "令和6年2月, 2024年2月, ''",
        "平成31年, 2019年, ''",
        "平成31年4月, 2019年4月, ''",
        "平成31年4月15日, 2019年4月15日, ''",
        "昭和64年1月7日, 1989年1月7日, ''",
        "令和元年, 2019年, ''",
        "令和元年5月1日, 2019年5月1日, ''",
        "平成31年5月, 2019年5月, OVERFLOW_ERA",
        "平成31年5月1日, 2019年5月1日, OVERFLOW_ERA",
        "平成32年, 2020年, OVERFLOW_ERA",
        "昭和64年1月8日, 1989年1月8日, OVERFLOW_ERA",
        "平成34年度末, 2022年度末, OVERFLOW_ERA",
        "令和元年4月1日, 2019年4月1日, DAY_BEFORE_ERA",
        "令和元年4月, 2019年4月, DAY_BEFORE_ERA",
        "令和1年4月30日, 2019年4月30日, DAY_BEFORE_ERA YEAR_ONE_AS_NUMBER",
        "令和元年度上半期, 2019年度上半期, ''",
        "R1.5, 2019年5月, ''",
        "令和6年（2023年）3月, 2023年3月, DISAGREEING_PAIR",
        "令和5年（2024年）2月29日, 2024年2月29日, DISAGREEING_PAIR",
        "令和6年（2023年）2月29日, , IMPOSSIBLE_DATE DISAGREEING_PAIR",
        "令和6年2月30日, , IMPOSSIBLE_DATE",
        "令和5年2月29日, , IMPOSSIBLE_DATE",
        "2024-02-31, , IMPOSSIBLE_DATE",
        "2024-13, , IMPOSSIBLE_DATE",
        "2024-00, , IMPOSSIBLE_DATE",
        "令和6年0月, , IMPOSSIBLE_DATE",
        "令和6年13月1日, , IMPOSSIBLE_DATE",
        "令和6年4月0日, , IMPOSSIBLE_DATE",
        "令和6年度第5四半期, , IMPOSSIBLE_DATE",
        "令和6年度第四半期, , IMPOSSIBLE_DATE",
        "令和0年2月, , IMPOSSIBLE_ERA_YEAR",
        "令和○年3月, , IMPOSSIBLE_ERA_YEAR",
        "1500-01, , YEAR_OUT_OF_RANGE",
        "6年3月, , ERA_MISSING",
        "2024, , BARE_NUMBER",
        "２０２４, , BARE_NUMBER",
        "20240215, , BARE_NUMBER",
        "6, , BARE_NUMBER",
        "2024.7, , NOT_A_NOTATION",
        "2024頃, , NOT_A_NOTATION",
        "6まで, , NOT_A_NOTATION",
        "26~, , NOT_A_NOTATION",
        "4月頃, , NOT_A_NOTATION",
        "令和6年2月15日末, , NOT_A_NOTATION",
        "概ね令和6年度頃, , NOT_A_NOTATION",
        "令和6年度2月, , NOT_A_NOTATION",
        "令和6年2月15日（水, , NOT_A_NOTATION",
        "令和6年2月15日（祝）, , NOT_A_NOTATION",
        "令和6年15日, , NOT_A_NOTATION",
        "令和6年2月15, , NOT_A_NOTATION",
        "R6., , NOT_A_NOTATION",
        "R6.2., , NOT_A_NOTATION",
        "2024-2, , NOT_A_NOTATION",
        "2024-02-1, , NOT_A_NOTATION",
        "2024-02-, , NOT_A_NOTATION",
        "令和6年度～令和8年度, , NOT_A_NOTATION",
        "'', , NOT_A_NOTATION",
        "'　', , NOT_A_NOTATION"
    })
    void everyNotationHasItsFindings(String text, @Nullable String date, String findings) {
        DateNotation notation = DateNotation.read(text);
        PlanDate read = notation.date();
        assertThat(notation.text()).isEqualTo(text);
        assertThat(read == null ? null : read.withText(null).toString()).isEqualTo(date);
        assertThat(notation.findings()).isEqualTo(FiscalYearNotationTest.findings(findings));
    }

    @Test
    void aDateIsRefusedForAnErrorOrForLackOfAMeaning() {
        assertThat(DateNotation.read("令和元年4月1日").hasError()).isFalse();
        assertThat(DateNotation.read("令和6年（2023年）3月").hasError()).isTrue();
        assertThat(DateNotation.read("2024").hasError()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "7年度まで, 2024, 2025年度まで",
        "8年3月, 2024, 2026年3月",
        "8年3月31日, 2024, 2026年3月31日",
        "元年度末, 2021, 2019年度末",
        "令和8年度, 2024, 2026年度"
    })
    void anElidedEraIsTakenFromTheContext(String text, int context, String date) {
        PlanDate read = PlanDate.parse(text, FiscalYear.of(context));
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.withText(null)).hasToString(date);
        assertThat(DateNotation.read(text, FiscalYear.of(context)).date()).isEqualTo(read);
    }
}
