package org.dxplan.validation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.model.organization.LocalGovernment;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanHeadRuleTest {

    @Test
    void theTitleOfAnotherMunicipalityIsReported() {
        DxPlan plan = Plans.chitose().title("富良野市DX推進計画").build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning IDN-04 /title chitose-dx-2024 [/localGovernments/0/name] {found=富良野市, names=[千歳市]}
                          計画の名称には富良野市とありますが、対象の地方公共団体は千歳市です。
                          > ファイルの取り違えがないか、また localGovernments の記入が正しいか確かめてください。
                        """);
    }

    @Test
    void allMembersOfAJointPlanAreNamed() {
        DxPlan plan = Plans.chitose()
                .title("北海道富良野市DX推進計画")
                .addLocalGovernments(Plans.government("012319", "恵庭市", "北海道"))
                .build();

        assertThat(Golden.problemsInEnglish(plan)).isEqualTo("""
                        warning IDN-04 /title chitose-dx-2024 [/localGovernments/0/name] {found=富良野市, names=[千歳市, 恵庭市]}
                          The title names 富良野市, but the plan belongs to 千歳市, 恵庭市.
                          > Check whether this is the right file and whether localGovernments is filled in correctly.
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"千歳市DX推進計画", "第2次 千歳市・恵庭市DX推進計画", "ちとせDX計画（千歳市）", "まちのDX計画", "市町村DX計画", "DX推進計画", "北海道デジタル化計画"})
    void otherTitlesPass(String title) {
        assertThat(Golden.problems(Plans.chitose().title(title).build())).isEmpty();
    }

    @Test
    void aNameMayBeWrittenWithEitherKe() {
        DxPlan plan = Plans.chitose()
                .title("鎌ヶ谷市情報化計画")
                .localGovernments(List.of(Plans.government("122246", "鎌ケ谷市", "千葉県")))
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void aNameInHiraganaIsFoundToo() {
        assertThat(Golden.problems(Plans.chitose().title("さいたま市DX推進計画").build()))
                .startsWith(
                        "warning IDN-04 /title chitose-dx-2024 [/localGovernments/0/name] {found=さいたま市, names=[千歳市]}");
    }

    @Test
    void aNameThatNobodyHasIsNone() {
        assertThat(Golden.problems(Plans.chitose().title("架空町DX推進計画").build())).isEmpty();
    }

    @Test
    void aWardMayLeaveOutItsCity() {
        DxPlan plan = Plans.chitose()
                .title("中央区DX推進計画")
                .localGovernments(List.of(LocalGovernment.of("011011", "札幌市中央区")))
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void withoutALocalGovernmentThereIsNothingToCompare() {
        assertThat(Golden.problems(Plans.chitose()
                        .localGovernments(List.of())
                        .title("富良野市DX推進計画")
                        .build()))
                .isEmpty();
    }

    @Test
    void aPlanWithoutEditionIsReported() {
        assertThat(Golden.problems(Plans.chitose().edition(null).build())).isEqualTo("""
                        info IDN-10 (plan) chitose-dx-2024 [] {}
                          計画の版（edition）が書かれていません。
                          > edition に、素案・案・策定・改定の別と日付を書いてください。
                        """);
    }

    @ParameterizedTest
    @CsvSource({"adopted", "revised"})
    void anEditionInForceNeedsADate(String status) {
        Edition edition = Edition.builder().status(EditionStatus.of(status)).build();

        assertThat(Golden.problems(Plans.chitose().edition(edition).build())).isEqualTo("""
                        info IDN-10 /edition chitose-dx-2024 [] {}
                          計画の版（edition）に、策定日、公表日、改定日のいずれも書かれていません。
                          > 分かる範囲で日付を書いてください。年月だけでも構いません（例: "decided": "2024-03"）。
                        """);
    }

    @Test
    void anyDateWillDoAndADraftNeedsNone() {
        PlanDate march = PlanDate.of(YearMonth.of(2024, 3));

        for (Edition edition : List.of(
                Edition.builder().status(EditionStatus.ADOPTED).published(march).build(),
                Edition.builder().status(EditionStatus.REVISED).revised(march).build(),
                Edition.builder().status(EditionStatus.DRAFT).build(),
                Edition.builder().status(EditionStatus.PROPOSAL).build(),
                Edition.builder().label("第1.0版").build())) {
            assertThat(Golden.problems(Plans.chitose().edition(edition).build()))
                    .as(edition.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edition", "/edition/decided"})
    void whatReadingLostIsNotMissing(String pointer) {
        Edition undated = Edition.builder().status(EditionStatus.ADOPTED).build();
        DxPlan plan = Plans.chitose()
                .edition(pointer.equals("/edition") ? null : undated)
                .build();
        Problem known = new Problem(
                RuleCatalog.builtIn().get("DOC-10"),
                Severity.ERROR,
                Place.of(pointer),
                null,
                "",
                List.of(),
                Map.of("value", "2024-02-31"),
                "date");

        assertThat(Golden.problems(plan, null, List.of(known))).isEmpty();
        assertThat(Golden.problems(plan, Profile.FULL, List.of())).startsWith("info IDN-10 ");
    }
}
