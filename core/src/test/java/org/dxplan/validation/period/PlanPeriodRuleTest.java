package org.dxplan.validation.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.organization.Governance;
import org.dxplan.model.organization.Review;
import org.dxplan.model.organization.ReviewFrequency;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPeriodRuleTest {

    /** A plan for 令和6年度 to 令和10年度. */
    private static DxPlanBuilder fiveYears() {
        return Plans.chitose().period(Period.of(FiscalYear.of(2024), FiscalYear.of(2028)));
    }

    private static DxPlan reviewed(Review review) {
        return fiveYears()
                .governance(Governance.builder().addReviews(review).build())
                .build();
    }

    private static DxPlan period(String start, String end) {
        return Plans.chitose()
                .period(Period.of(PlanDate.parse(start), PlanDate.parse(end)))
                .build();
    }

    private static DxPlan decided(String date, EditionStatus status) {
        return Plans.chitose()
                .period(Period.of(FiscalYear.of(2024), FiscalYear.of(2026)))
                .edition(Edition.builder()
                        .status(status)
                        .decided(PlanDate.parse(date))
                        .build())
                .build();
    }

    @Test
    void aLongPlanWithoutReviewIsTold() {
        assertThat(Golden.problems(fiveYears().build())).isEqualTo("""
                        info PER-07 /period chitose-dx-2024 [] {years=5}
                          計画期間は5年ですが、中間見直しの時期が定められていません。
                          > 計画書に定めがあれば、governance の reviews に書いてください。なければ、このままで構いません。
                        """);
    }

    @Test
    void checkingProgressOrRevisingWhenNeededIsNoMidTermReview() {
        assertThat(Golden.problems(reviewed(Review.builder()
                        .frequency(ReviewFrequency.YEARLY)
                        .summary("取組状況の確認")
                        .build())))
                .startsWith("info PER-07 /period chitose-dx-2024 [/governance] ");
        assertThat(Golden.problems(reviewed(Review.builder()
                        .label("年次評価")
                        .frequency(ReviewFrequency.YEARLY)
                        .at(PlanDate.of(YearMonth.of(2025, 8)).withQualifier(Qualifier.EVERY_YEAR))
                        .build())))
                .startsWith("info PER-07 ");
        assertThat(Golden.problems(reviewed(Review.builder()
                        .frequency(ReviewFrequency.AS_NEEDED)
                        .summary("必要に応じて適宜見直しを行う")
                        .build())))
                .startsWith("info PER-07 ");
        assertThat(Golden.problems(reviewed(Review.builder()
                        .frequency(ReviewFrequency.FINAL)
                        .at(PlanDate.parse("令和10年度"))
                        .build())))
                .startsWith("info PER-07 ");
    }

    @Test
    void aReviewOnTheWayPasses() {
        for (Review review : List.of(
                Review.builder().frequency(ReviewFrequency.MID_TERM).build(),
                Review.builder().label("中間評価").build(),
                Review.builder().at(PlanDate.parse("令和8年度")).build(),
                Review.builder()
                        .frequency(ReviewFrequency.of("every-two-years").withText("2年ごと"))
                        .build(),
                Review.builder()
                        .frequency(ReviewFrequency.YEARLY)
                        .summary("計画の見直し")
                        .build())) {
            assertThat(Golden.problems(reviewed(review))).doesNotContain("PER-07");
        }
        assertThat(Golden.problems(period("令和6年度", "令和9年度"))).isEmpty();
    }

    @Test
    void aPeriodOffTheFiscalYearsIsTold() {
        assertThat(Golden.problems(period("2023年1月", "2025年3月"))).isEqualTo("""
                        info PER-08 /period/start chitose-dx-2024 [] {dates=[2023年1月]}
                          計画期間の始まりや終わり（2023年1月）が、年度の区切りに合っていません。
                          > 「年」が「年度」の意味であれば、年度として書いてください。計画書どおりであれば、このままで構いません。
                        """);
        assertThat(Golden.problemsInEnglish(period("令和5年", "令和7年"))).isEqualTo("""
                        info PER-08 /period chitose-dx-2024 [] {dates=[令和5年, 令和7年]}
                          The plan's period does not start or end with a fiscal year (2023, 2025).
                          > If the years are meant as fiscal years, write them so; if the period is as printed, leave it as it is.
                        """);
    }

    @ParameterizedTest
    @CsvSource({"令和6年度, 令和8年度", "令和6年4月, 令和9年3月", "令和6年4月1日, 令和9年3月31日", "毎年度, 令和8年度末"})
    void fiscalYearsPass(String start, String end) {
        assertThat(Golden.problems(period(start, end))).isEmpty();
    }

    @Test
    void aPlanDecidedLongAfterItsStartIsReported() {
        assertThat(Golden.problems(decided("令和8年4月", EditionStatus.ADOPTED))).isEqualTo("""
                        warning PER-09 /edition/decided chitose-dx-2024 [/period/start] {decided=令和8年4月, start=2024年度}
                          策定日（令和8年4月）が、計画の始まり（2024年度）より大きく遅れています。
                          > 策定日を確かめてください。改定の日付であれば、revised に書いてください。
                        """);
    }

    @Test
    void aPlanDecidedInTheFutureIsReportedUnlessItIsADraft() {
        assertThat(Golden.problems(decided("令和9年3月", EditionStatus.ADOPTED))).isEqualTo("""
                        warning PER-09 /edition/decided chitose-dx-2024 [] {decided=令和9年3月}
                          策定日（令和9年3月）が、今日より後の日付です。
                          > 策定日を確かめてください。策定前の計画であれば、status を案（proposal）などにしてください。
                        """);
        DxPlan draft = decided("令和9年3月", EditionStatus.PROPOSAL).toBuilder()
                .period(Period.of(FiscalYear.of(2027), FiscalYear.of(2029)))
                .build();
        assertThat(Golden.problems(draft, Profile.DRAFT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"令和6年3月", "令和6年10月1日", "令和8年3月31日", "令和4年度", "令和7年度"})
    void aPlanDecidedInTimePasses(String date) {
        assertThat(Golden.problems(decided(date, EditionStatus.ADOPTED))).isEmpty();
    }
}
