package org.dxplan.validation.wareki;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.time.DateNotation;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.NotationFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedYearsTest {

    @ParameterizedTest
    @CsvSource({
        "令和6年2月現在, 令和6年2月",
        "H28.11策定, H28.11",
        "平成13年度（2001年度）から順次, 平成13年度（2001年度）",
        "令和2年（2020年）12月25日閣議決定, 令和2年（2020年）12月25日",
        "令和4年度から令和8年度までの5年間, 令和4年度 令和8年度",
        "2023(令和5)年度から2027(令和9)年度まで, 2023(令和5)年度 2027(令和9)年度",
        "令和2年から3年にかけて, 令和2年 3年",
        "平成30～2年度, 平成30 2年度",
        "Ｒ６～Ｒ８, Ｒ６ Ｒ８",
        "平成31年4月1日～R元.5.1, 平成31年4月1日 R元.5.1",
        "令和6年度上半期から令和7年度第３四半期まで, 令和6年度上半期 令和7年度第３四半期",
        "平成34年上半期, 平成34年",
        "令和6年度四半期ごと, 令和6年度",
    })
    void yearsAreFoundAmongOtherWords(String text, String years) {
        assertThat(PrintedYears.in(text, null)).extracting(DateNotation::text).containsExactly(years.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"昨年10月", "5年間", "7月20日（木）", "PR6号", "第12345号", "次期計画", ""})
    void whatIsNoYearIsPassedOver(String text) {
        assertThat(PrintedYears.in(text, null)).isEmpty();
    }

    @Test
    void anEraThatIsLeftOutComesFromTheYearBefore() {
        assertThat(PrintedYears.in("令和6年度から8年度まで", null).get(1).findings())
                .containsExactly(NotationFinding.ERA_FROM_CONTEXT);
        assertThat(PrintedYears.in("平成30年～2年度", null).get(1).findings()).contains(NotationFinding.AMBIGUOUS_ERA);
        assertThat(PrintedYears.in("8年度まで", FiscalYear.of(2024)).get(0).findings())
                .containsExactly(NotationFinding.ERA_FROM_CONTEXT);
        assertThat(PrintedYears.in("8年度まで", null).get(0).findings()).containsExactly(NotationFinding.ERA_MISSING);
    }

    @Test
    void longTextsAreNotSearched() {
        assertThat(PrintedYears.in("令和6年度" + "、".repeat(395), null)).hasSize(1);
        assertThat(PrintedYears.in("令和6年度" + "、".repeat(396), null)).isEmpty();
    }

    @Test
    void theYearsOfAPairAreReadByThemselves() {
        assertThat(PrintedYears.yearsOf("令和6年度（2023年度）")).containsExactly(2024, 2023);
        assertThat(PrintedYears.yearsOf("R２（2021）年度")).containsExactly(2020, 2021);
        assertThat(PrintedYears.yearsOf("平成31（令和元）年度")).containsExactly(2019, 2019);
    }
}
