package org.dxplan.validation.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodFormRuleTest {

    private static DxPlan measure(Period period) {
        return Plans.chitose()
                .addMeasures(Plans.measure("m-01-1", "子育てアプリの導入").period(period).build())
                .build();
    }

    private static Period period(String start, String end, String length) {
        return Period.of(PlanDate.parse(start), PlanDate.parse(end)).toBuilder()
                .statedLength(length)
                .build();
    }

    @Test
    void aPeriodThatRunsBackwardsIsReported() {
        assertThat(Golden.problems(measure(Period.of(PlanDate.parse("令和8年度"), PlanDate.parse("令和6年度")))))
                .isEqualTo("""
                        error PER-01 /measures/0/period m-01-1 [] {start=令和8年度, end=令和6年度}
                          期間の終わり（令和6年度）が、始まり（令和8年度）より前です。
                          > start と end が入れ替わっていないか確かめてください。
                        """);
    }

    @ParameterizedTest
    @CsvSource({"令和6年度, 令和6年度", "令和6年度, 令和6年4月", "令和6年10月, 令和6年度", "令和6年3月5日, 令和6年3月5日", "毎年度, 令和元年度"})
    void datesThatOverlapPass(String start, String end) {
        assertThat(Golden.problems(measure(Period.of(PlanDate.parse(start), PlanDate.parse(end)))))
                .isEmpty();
    }

    @Test
    void anotherLengthThanStatedIsReported() {
        Period plan = Period.of(FiscalYear.of(2024), FiscalYear.of(2027)).toBuilder()
                .statedLength("3年間")
                .text("令和6年度～令和9年度")
                .build();

        assertThat(Golden.problems(Plans.chitose().period(plan).build())).isEqualTo("""
                        warning PER-02 /period/statedLength chitose-dx-2024 [] {stated=3年間, period=令和6年度～令和9年度, computed=4}
                          「3年間」と記載されていますが、期間（令和6年度～令和9年度）の長さは4年です。
                          > 期間と年数を計画書で確かめてください。計画書どおりであれば、計画書の誤りです。
                        """);
        assertThat(Golden.problems(measure(period("令和6年2月15日", "令和6年3月5日", "２１日間"))))
                .isEqualTo("""
                        warning PER-02 /measures/0/period/statedLength m-01-1 [] {stated=２１日間, period=令和6年2月15日～令和6年3月5日, computed=20}
                          「２１日間」と記載されていますが、期間（令和6年2月15日～令和6年3月5日）の長さは、初日と最終日を含めて20日です。
                          > 期間と日数を計画書で確かめてください。計画書どおりであれば、計画書の誤りです。
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "令和6年度, 令和8年度, 3年間",
        "令和6年度, 令和8年度, ３か年",
        "令和6年度, 令和8年度, 三箇年",
        "令和6年度, 令和8年度, 3ヵ年計画とする",
        "令和6年度, 令和8年度, 3年間（2024～2026）",
        "令和6年度, 令和8年度, 概ね5年",
        "令和6年度, 令和8年度, 2年6か月",
        "令和6年, 令和8年, 3年",
        "令和5年1月, 令和7年3月, 3年間",
        "令和5年1月, 令和7年3月, 2年間",
        "令和5年10月1日, 令和8年9月30日, 3年間",
        "令和6年2月15日, 令和6年3月5日, 20日間",
        "令和6年2月, 令和6年3月, 20日間",
        "令和6年度, 令和8年度頃, 5年間"
    })
    void theStatedLengthOrWhatCannotBeReadPasses(String start, String end, String length) {
        assertThat(Golden.problems(measure(period(start, end, length)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"令和6年度, 令和8年度, 四か年, 3", "令和6年, 令和8年, 4年間, 3", "令和5年1月, 令和7年3月, 5年間, 3", "令和5年10月1日, 令和8年9月30日, 4年間, 3"})
    void otherLengthsAreReported(String start, String end, String length, int computed) {
        assertThat(Golden.problems(measure(period(start, end, length))))
                .startsWith("warning PER-02 ")
                .contains("computed=" + computed + "}");
    }

    @Test
    void aPeriodOfNoWholeYearsIsCountedByItsFiscalYears() {
        assertThat(Golden.problems(measure(period("令和5年1月", "令和7年3月", "5年間")))).isEqualTo("""
                        warning PER-02 /measures/0/period/statedLength m-01-1 [] {stated=5年間, period=令和5年1月～令和7年3月, computed=3}
                          「5年間」と記載されていますが、期間（令和5年1月～令和7年3月）は、年度で数えると3か年度です。
                          > 期間と年数を計画書で確かめてください。計画書どおりであれば、計画書の誤りです。
                        """);
    }

    @Test
    void aLengthClaimedElsewhereIsChecked() {
        DxPlan plan = Plans.chitose()
                .period(Period.of(FiscalYear.of(2024), FiscalYear.of(2026)))
                .addClaims(Claim.builder().kind(ClaimKind.LENGTH).text("3年間").build())
                .addClaims(Claim.builder()
                        .kind(ClaimKind.LENGTH)
                        .subject("chitose-dx-2024")
                        .text("5か年にわたる計画")
                        .value(Value.of(5))
                        .unit("か年")
                        .build())
                .build();

        assertThat(Golden.problemsInEnglish(plan)).isEqualTo("""
                        warning PER-02 /claims/1/value chitose-dx-2024 [] {stated=5か年, period=2024年度～2026年度, computed=3}
                          The length is stated as 5か年, but the period (fiscal 2024 to fiscal 2026) is 3 years long.
                          > Compare both with the plan; if they were copied correctly, the plan itself is wrong.
                        """);
    }
}
