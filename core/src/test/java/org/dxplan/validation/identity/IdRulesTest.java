package org.dxplan.validation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.model.publication.Source;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdRulesTest {

    @Test
    void aSecondIdOfTheSameNameIsReportedWithTheFirst() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-01", "子育てアプリの導入").build())
                .addMeasures(Plans.measure("m-01", "オンライン手続き※の拡大").build())
                .addSources(Source.builder().id("m-01").title("千歳市第7期総合計画").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error IDN-01 /measures/1/id m-01 [/measures/0/id] {id=m-01}
                          識別子(id)「m-01」が、この計画の中で重複しています。
                          > どちらかを別の識別子に改め、参照している箇所も合わせてください。
                        error IDN-01 /sources/0/id m-01 [/measures/0/id] {id=m-01}
                          識別子(id)「m-01」が、この計画の中で重複しています。
                          > どちらかを別の識別子に改め、参照している箇所も合わせてください。
                        """);
    }

    @Test
    void blankIdsAreReportedAndNothingMoreIsSaidAboutThem() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("", "子育てアプリの導入")
                        .addMeasures(Plans.measure(" ", "プッシュ型通知").build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error IDN-01 /measures/0/id chitose-dx-2024 [] {}
                          識別子(id)が空です。
                          > 計画の中で一つしかない識別子を付けてください（例: m-01-2）。
                        error IDN-01 /measures/0/measures/0/id chitose-dx-2024 [] {}
                          識別子(id)が空です。
                          > 計画の中で一つしかない識別子を付けてください（例: m-01-2）。
                        """);
    }

    @Test
    void malformedIdsAreReportedWithAFormThatWouldDo() {
        DxPlan plan = Plans.chitose()
                .id("Chitose_DX 2024")
                .addMeasures(Plans.measure("1 子育て", "子育てアプリの導入").build())
                .addOrganizationalUnits(
                        OrganizationalUnit.builder().id("Ｓoumu").name("総務部").build())
                .addOrganizationalUnits(OrganizationalUnit.builder()
                        .id("soumu")
                        .name("総務課")
                        .parent("Ｓoumu")
                        .build())
                .build();

        assertThat(Golden.problems(plan)).startsWith("""
                        error IDN-02 /id Chitose_DX 2024 [] {id=Chitose_DX 2024, similar=chitose-dx-2024}
                          「Chitose_DX 2024」は、識別子(id)として使えない形です。
                          > たとえば「chitose-dx-2024」であれば使えます。参照している箇所も合わせてください。
                        error IDN-02 /measures/0/id 1 子育て [] {id=1 子育て}
                          「1 子育て」は、識別子(id)として使えない形です。
                          > 英小文字で始め、英小文字・数字・ピリオド・ハイフンだけで、64文字以内にしてください（例: m-01-2）。
                        """).contains("""
                        error IDN-02 /organizationalUnits/0/id Ｓoumu [] {id=Ｓoumu}
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "m-01-2", "sogo-7", "v2.3", "z..--0"})
    void wellFormedIdsPass(String id) {
        assertThat(Golden.problems(Plans.chitose().id(id).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-a", "A", "a_b", "a/b", "é", "aあ"})
    void otherIdsDoNot(String id) {
        assertThat(Golden.problems(Plans.chitose().id(id).build())).startsWith("error IDN-02 /id ");
    }

    @Test
    void idsHaveAtMost64Characters() {
        String longest = "m".repeat(64);

        assertThat(Golden.problems(Plans.chitose().id(longest).build())).isEmpty();
        assertThat(Golden.problems(Plans.chitose().id(longest + "0").build())).startsWith("error IDN-02 /id ");
    }
}
