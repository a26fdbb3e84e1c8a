package org.dxplan.validation.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.publication.IssuerLevel;
import org.dxplan.model.publication.PlanRelation;
import org.dxplan.model.publication.PlanRelationKind;
import org.dxplan.model.publication.RelatedPlan;
import org.dxplan.model.publication.RelatedPlanBuilder;
import org.dxplan.model.publication.RelatedPlanStatus;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelatedPeriodRuleTest {

    /** A plan for 令和6年度 to 令和8年度. */
    private static DxPlanBuilder plan() {
        return Plans.chitose().period(Period.of(FiscalYear.of(2024), FiscalYear.of(2026)));
    }

    private static RelatedPlanBuilder national() {
        return RelatedPlan.builder()
                .id("jichitai-dx")
                .title("自治体DX推進計画")
                .issuerLevel(IssuerLevel.NATIONAL)
                .addRelations(PlanRelation.of(PlanRelationKind.ALIGNED))
                .period(Period.of(FiscalYear.of(2021), FiscalYear.of(2025)));
    }

    private static DxPlanBuilder with(RelatedPlanBuilder related) {
        return plan().alignment(
                        Alignment.builder().addRelatedPlans("jichitai-dx").build())
                .addRelatedPlans(related.build());
    }

    private static Claim endsWith(@Nullable String relatedPlan) {
        return Claim.builder()
                .kind(ClaimKind.END_ALIGNMENT)
                .relatedPlan(relatedPlan)
                .text("終期と合わせて")
                .build();
    }

    @Test
    void aPlanThatOutlastsTheNationalOneIsTold() {
        assertThat(Golden.problems(with(national()).build())).isEqualTo("""
                        info PER-04 /period/end chitose-dx-2024 [/relatedPlans/0/period/end] {end=2026年度, other=自治体DX推進計画, otherEnd=2025年度}
                          計画の終わり（2026年度）は、「自治体DX推進計画」の終わり（2025年度）より後です。
                          > よりどころの計画が改定されたときに見直すことを、進行管理などに書いておくとよいでしょう。すでに書いてあれば、このままで構いません。
                        """);
    }

    @Test
    void anUpperPlanOfTheTownIsAFrameToo() {
        RelatedPlanBuilder upper = national()
                .title("千歳市第7期総合計画")
                .issuerLevel(IssuerLevel.OWN)
                .relations(List.of(PlanRelation.of(PlanRelationKind.UPPER)));

        assertThat(Golden.problems(with(upper).build())).startsWith("info PER-04 ");
    }

    @Test
    void otherPlansAreNoFrame() {
        for (RelatedPlanBuilder other : List.of(
                national().issuerLevel(IssuerLevel.PREFECTURE),
                national().status(RelatedPlanStatus.ABOLISHED),
                national().relations(List.of(PlanRelation.of(PlanRelationKind.REFERENCE))),
                national().period(Period.of(FiscalYear.of(2017), FiscalYear.of(2021))),
                national().period(Period.of(FiscalYear.of(2021), FiscalYear.of(2026))),
                national()
                        .period(Period.builder()
                                .start(PlanDate.of(FiscalYear.of(2021)))
                                .build()),
                national().period(null))) {
            assertThat(Golden.problems(with(other).build())).isEmpty();
        }
    }

    @Test
    void aClaimedEndThatDiffersIsReportedInPlaceOfThat() {
        String expected = """
                        warning PER-05 /claims/0%s chitose-dx-2024 [/period/end, /relatedPlans/0/period/end] {end=2026年度, other=自治体DX推進計画, otherEnd=2025年度}
                          「自治体DX推進計画」と終期を合わせるとしていますが、計画の終わりは2026年度、「自治体DX推進計画」の終わりは2025年度です。
                          > 相手の計画の版と期間を確かめてください。改定で期間が変わっていることがあります。
                        """;

        assertThat(Golden.problems(
                        with(national()).addClaims(endsWith("jichitai-dx")).build()))
                .isEqualTo(String.format(expected, "/relatedPlan"));
        assertThat(Golden.problems(with(national()).addClaims(endsWith(null)).build()))
                .isEqualTo(String.format(expected, ""));
    }

    @Test
    void aClaimedEndThatAgreesOrIsNotKnownPasses() {
        Period same = Period.of(FiscalYear.of(2023), FiscalYear.of(2026));
        DxPlan open =
                with(national().period(null)).addClaims(endsWith("jichitai-dx")).build();

        assertThat(Golden.problems(with(national().period(same))
                        .addClaims(endsWith("jichitai-dx"))
                        .build()))
                .isEmpty();
        assertThat(Golden.problems(open)).isEmpty();
        assertThat(Golden.problems(plan().addClaims(endsWith(null)).build())).isEmpty();
    }

    private static DxPlan claimingToEndWith(RelatedPlanBuilder related) {
        return with(related).addClaims(endsWith("jichitai-dx")).build();
    }

    @Test
    void aClaimIsHeldAgainstTheCatalogueWhereTheDocumentGivesNoEnd() {
        RelatedPlanBuilder unversioned = national().framework("jichitai-dx").period(null);
        String expected = """
                        warning PER-05 /claims/0/relatedPlan chitose-dx-2024 [/period/end, /relatedPlans/0/framework] {end=2026年度, other=自治体DX推進計画, otherEnd=2026年3月, asOf=2026-11-22}
                          「自治体DX推進計画」と終期を合わせるとしていますが、計画の終わりは2026年度、「自治体DX推進計画」の終わりは2026年3月です。
                          > 「自治体DX推進計画」の終わりは、dxplan の国の枠組みの一覧（2026-11-22 現在）によります。相手の計画の版と期間を確かめ、終わりが異なれば、関連計画の period に書いてください。
                        """;

        assertThat(Golden.problems(claimingToEndWith(unversioned))).isEqualTo(expected);
        assertThat(Golden.problems(claimingToEndWith(unversioned.version("第2.3版"))))
                .isEqualTo(expected);
        assertThat(Golden.problemsInEnglish(claimingToEndWith(unversioned.period(
                        Period.builder().start(PlanDate.parse("令和2年度")).build()))))
                .endsWith("""
                          > The end of "自治体DX推進計画" is that of dxplan's catalogue of national frameworks (as of 2026-11-22). Check version and period of the other plan, and if its end is another one, put it into the related plan's period.
                        """);
    }

    @Test
    void theCatalogueIsSilentWhereItDoesNotKnowOrTheDocumentSaysMore() {
        Period same = Period.of(FiscalYear.of(2021), FiscalYear.of(2026));
        Period vague = Period.builder().end(PlanDate.NONE.withText("改定まで")).build();
        for (RelatedPlanBuilder other : List.of(
                national().framework("jichitai-dx").period(same),
                national().framework("jichitai-dx").period(vague),
                national().framework("jichitai-dx").version("9.9").period(null),
                national().framework("juten-keikaku").period(null),
                national().framework("架空県DX戦略").period(null))) {
            assertThat(Golden.problems(claimingToEndWith(other))).isEmpty();
        }
        DxPlan withThatEnd = claimingToEndWith(
                        national().framework("jichitai-dx").period(null))
                .toBuilder()
                .period(Period.of(FiscalYear.of(2024), FiscalYear.of(2025)))
                .build();
        assertThat(Golden.problems(withThatEnd)).isEmpty();
    }

    @Test
    void theCatalogueMakesNoFrame() {
        assertThat(Golden.problems(
                        with(national().framework("jichitai-dx").period(null)).build()))
                .isEmpty();
    }

    private static DxPlan after(String end) {
        return plan().addRelatedPlans(national()
                        .title("千歳市情報化推進計画")
                        .issuerLevel(IssuerLevel.OWN)
                        .relations(List.of(PlanRelation.of(PlanRelationKind.PREDECESSOR)))
                        .period(Period.builder().end(PlanDate.parse(end)).build())
                        .build())
                .alignment(Alignment.builder().addRelatedPlans("jichitai-dx").build())
                .build();
    }

    @Test
    void aGapBehindThePredecessorIsReported() {
        assertThat(Golden.problems(after("令和4年度"))).isEqualTo("""
                        warning PER-06 /period/start chitose-dx-2024 [/relatedPlans/0/period/end] {start=2024年度, other=千歳市情報化推進計画, otherEnd=令和4年度}
                          前の計画「千歳市情報化推進計画」は令和4年度に終わり、この計画は2024年度に始まるため、間に計画のない年度があります。
                          > 両方の期間を確かめてください。前の計画が延長されていれば、その期間を改めてください。
                        """);
    }

    @Test
    void anOverlapWithThePredecessorIsReported() {
        assertThat(Golden.problemsInEnglish(after("令和6年度"))).isEqualTo("""
                        warning PER-06 /period/start chitose-dx-2024 [/relatedPlans/0/period/end] {start=2024年度, other=千歳市情報化推進計画, otherEnd=令和6年度}
                          The predecessor "千歳市情報化推進計画" ends (fiscal 2024) no earlier than the plan starts (fiscal 2024).
                          > Check both periods; if the old plan was ended early, put that into its ended.
                        """);
    }

    @ParameterizedTest
    @CsvSource({"令和5年度", "令和6年3月", "令和6年3月31日", "令和5年12月", "令和6年", "令和5年"})
    void aPredecessorThatEndsWhenThePlanBeginsPasses(String end) {
        assertThat(Golden.problems(after(end))).isEmpty();
    }
}
