package org.dxplan.validation.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithinPeriodRuleTest {

    /** A plan for 令和6年度 to 令和8年度. */
    private static DxPlanBuilder plan() {
        return Plans.chitose().period(Period.of(FiscalYear.of(2024), FiscalYear.of(2026)));
    }

    private static DxPlan measure(Period period) {
        return plan().addMeasures(Plans.measure("m-09-4", "自治体システムの標準化・共通化")
                        .period(period)
                        .build())
                .build();
    }

    private static Period period(String start, String end) {
        return Period.of(PlanDate.parse(start), PlanDate.parse(end));
    }

    private static IndicatorValue target(String date) {
        return IndicatorValue.builder().at(PlanDate.parse(date)).build();
    }

    @Test
    void anElementThatGoesOnAfterThePlanIsReported() {
        assertThat(Golden.problems(measure(period("令和7年度", "令和9年度")))).isEqualTo("""
                        warning PER-03 /measures/0/period/end m-09-4 [/period] {date=令和9年度, period=2024年度～2026年度}
                          実施期間の「令和9年度」は、計画期間（2024年度～2026年度）の外です。
                          > 年度を確かめてください。計画期間を超えて続くものであれば、期間の note にその旨を書いてください（例: 次期計画に継続）。
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "令和6年度, 令和8年度",
        "平成30年度, 令和7年度",
        "令和6年4月1日, 令和9年3月31日",
        "令和7年, 令和9年",
        "令和6年度, 令和8年度以降",
        "令和6年度, 令和9年度以降",
        "令和8年度, 令和6年度"
    })
    void elementsWithinThePlanOrRunningOnFromBeforePass(String start, String end) {
        assertThat(Golden.problems(measure(period(start, end)))).doesNotContain("PER-03");
    }

    @Test
    void elementsThatLieOutsideAreReportedUnlessMarked() {
        assertThat(Golden.problems(measure(period("令和3年度", "令和5年度")))).contains(" /measures/0/period/end ");
        assertThat(Golden.problems(
                        measure(Period.builder().start(PlanDate.parse("令和9年度")).build())))
                .contains(" /measures/0/period/start ");
        assertThat(Golden.problems(measure(
                        period("令和7年度", "令和9年度").toBuilder().note("次期計画に引き継ぐ").build())))
                .isEmpty();
    }

    @Test
    void aTargetAfterThePlanIsReported() {
        DxPlan plan = Plans.chitose()
                .period(period("令和5年4月", "令和7年3月"))
                .addIndicators(Indicator.builder()
                        .id("kpi-1")
                        .name("オンライン申請率")
                        .addBaselines(target("令和3年度"))
                        .addTargets(target("令和6年度末"))
                        .addTargets(target("令和7年度末"))
                        .addTargets(
                                target("令和12年度").toBuilder().outsidePeriod(true).build())
                        .addTargets(target("毎年度"))
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning PER-03 /indicators/0/targets/1/at kpi-1 [/period] {date=令和7年度末, period=令和5年4月～令和7年3月}
                          目標の時期「令和7年度末」は、計画期間（令和5年4月～令和7年3月）の外です。
                          > 年度を確かめてください。計画期間の外の目標であれば、"outsidePeriod": true と書いてください。
                        """);
    }

    @Test
    void withoutAPlanPeriodThereIsNothingToCompare() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "窓口サービスの向上")
                        .period(period("令和7年度", "令和9年度"))
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }
}
