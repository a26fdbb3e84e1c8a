package org.dxplan.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearNotationTest {

    /** Findings are separated by blanks; an empty year means that there is none. */
    @ParameterizedTest
    @CsvSource({
        "令和6年度, 2024, ''",
        "令和元年度, 2019, ''",
        "平成31年度, 2019, ''",
        "平成31(2019)年度, 2019, ''",
        "大正15年度, 1926, ''",
        "昭和63年度, 1988, ''",
        "R1, 2019, ''",
        "FY2024, 2024, ''",
        "2024, 2024, BARE_NUMBER",
        "２０２４, 2024, BARE_NUMBER",
        "1500, , YEAR_OUT_OF_RANGE BARE_NUMBER",
        "6, , YEAR_OUT_OF_RANGE BARE_NUMBER",
        "令和1年度, 2019, YEAR_ONE_AS_NUMBER",
        "令和1(2019)年度, 2019, YEAR_ONE_AS_NUMBER",
        "平成32年度, 2020, OVERFLOW_ERA",
        "平成34年度, 2022, OVERFLOW_ERA",
        "H34, 2022, OVERFLOW_ERA",
        "平成34年度（2022年度）, 2022, OVERFLOW_ERA",
        "2023(平成35)年度, 2023, OVERFLOW_ERA",
        "昭和64年度, 1989, OVERFLOW_ERA",
        "令和6年度（2023年度）, 2023, DISAGREEING_PAIR",
        "2023年度（令和6年度）, 2023, DISAGREEING_PAIR",
        "平成31年度（令和2年度）, 2019, DISAGREEING_PAIR",
        "平成34年度（2021年度）, 2021, DISAGREEING_PAIR OVERFLOW_ERA",
        "令和0年度, , IMPOSSIBLE_ERA_YEAR",
        "令和0年度（2024年度）, , IMPOSSIBLE_ERA_YEAR",
        "令和○○年度, , IMPOSSIBLE_ERA_YEAR",
        "令和 年度, , IMPOSSIBLE_ERA_YEAR",
        "1500年度, , YEAR_OUT_OF_RANGE",
        "6年度, , ERA_MISSING",
        "令和6年, , NOT_A_NOTATION",
        "令和, , NOT_A_NOTATION",
        "令和の時代, , NOT_A_NOTATION",
        "毎年度, , NOT_A_NOTATION",
        "2024.7, , NOT_A_NOTATION",
        "-2024, , NOT_A_NOTATION",
        "100年度, , NOT_A_NOTATION",
        "MS, , NOT_A_NOTATION"
    })
    void everyNotationHasItsFindings(String text, @Nullable Integer year, String findings) {
        FiscalYearNotation notation = FiscalYearNotation.read(text);
        assertThat(notation.text()).isEqualTo(text);
        assertThat(notation.fiscalYear()).isEqualTo(year == null ? null : FiscalYear.of(year));
        assertThat(notation.findings()).isEqualTo(findings(findings));
    }

    @ParameterizedTest
    @CsvSource({
        "7年度, 2024, 2025, ERA_FROM_CONTEXT",
        "32年度, 2018, 2020, OVERFLOW_ERA ERA_FROM_CONTEXT",
        "32年度, 2019, 2050, AMBIGUOUS_ERA ERA_FROM_CONTEXT",
        "31年度, 2018, 2019, ERA_FROM_CONTEXT",
        "2年度, 2018, 1990, AMBIGUOUS_ERA ERA_FROM_CONTEXT",
        "1年度, 2020, 2019, ERA_FROM_CONTEXT",
        "0年度, 2024, , IMPOSSIBLE_ERA_YEAR",
        "令和7年度, 2018, 2025, ''"
    })
    void anElidedEraIsToldOf(String text, int context, @Nullable Integer year, String findings) {
        FiscalYearNotation notation = FiscalYearNotation.read(text, FiscalYear.of(context));
        assertThat(notation.fiscalYear()).isEqualTo(year == null ? null : FiscalYear.of(year));
        assertThat(notation.findings()).isEqualTo(findings(findings));
    }

    @Test
    void onlyErrorsMakeParseRefuse() {
        assertThat(FiscalYearNotation.read("平成34年度").hasError()).isFalse();
        assertThat(FiscalYearNotation.read("令和1年度").hasError()).isFalse();
        assertThat(FiscalYearNotation.read("2024").hasError()).isFalse();
        assertThat(FiscalYearNotation.read("令和6年度（2023年度）").hasError()).isTrue();
        assertThat(FiscalYearNotation.read("未定").hasError()).isTrue();
    }

    @Test
    void errorsStandBeforeTheOtherFindings() {
        List<NotationFinding> findings = Arrays.asList(NotationFinding.values());
        int errors = (int) findings.stream().filter(NotationFinding::isError).count();
        assertThat(findings.subList(0, errors)).allMatch(NotationFinding::isError);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> FiscalYearNotation.read(null));
        assertThatNullPointerException()
                .isThrownBy(() -> FiscalYearNotation.read("6年度", null))
                .withMessage("context");
    }

    static List<NotationFinding> findings(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(" ", -1))
                        .map(NotationFinding::valueOf)
                        .toList();
    }
}
