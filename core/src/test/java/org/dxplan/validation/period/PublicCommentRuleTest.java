package org.dxplan.validation.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.model.publication.PublicComment;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicCommentRuleTest {

    private static DxPlan plan(EditionStatus status, String published, String result) {
        return Plans.chitose()
                .edition(Edition.builder()
                        .status(status)
                        .published(PlanDate.parse(published))
                        .build())
                .addPublicComments(PublicComment.builder()
                        .period(Period.of(PlanDate.parse("令和6年2月15日"), PlanDate.parse("令和6年3月5日")))
                        .resultDate(PlanDate.parse(result))
                        .build())
                .build();
    }

    @Test
    void aResultBeforeTheClosingDayIsReported() {
        assertThat(Golden.problems(plan(EditionStatus.ADOPTED, "令和6年5月", "令和6年2月")))
                .isEqualTo("""
                        warning PER-10 /publicComments/0/resultDate chitose-dx-2024 [/publicComments/0/period] {result=令和6年2月, end=令和6年3月5日}
                          結果の公表（令和6年2月）が、募集期間の終わり（令和6年3月5日）より後になっていません。
                          > 募集期間と結果公表日の年月を確かめてください。
                        """);
        assertThat(Golden.problems(plan(EditionStatus.ADOPTED, "令和6年5月", "令和6年3月5日")))
                .startsWith("warning PER-10 ");
    }

    @Test
    void aResultAfterThePlanIsReportedUnlessThatIsTheDraft() {
        assertThat(Golden.problemsInEnglish(plan(EditionStatus.ADOPTED, "令和6年3月29日", "令和6年4月頃")))
                .isEqualTo("""
                        warning PER-10 /publicComments/0/resultDate chitose-dx-2024 [/edition/published] {result=令和6年4月頃, published=令和6年3月29日}
                          The result (around April 2024) follows the publication of the plan (29 March 2024).
                          > Check both dates: the result's, and published of the edition.
                        """);
        assertThat(Golden.problems(plan(EditionStatus.PROPOSAL, "令和6年2月", "令和6年4月頃")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"令和6年3月", "令和6年3月6日", "令和6年4月頃", "令和5年度", "令和6年"})
    void aResultInItsTimePasses(String result) {
        assertThat(Golden.problems(plan(EditionStatus.ADOPTED, "令和6年4月", result)))
                .isEmpty();
    }
}
