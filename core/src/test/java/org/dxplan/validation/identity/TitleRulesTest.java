package org.dxplan.validation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.Goal;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleRulesTest {

    @Test
    void blankTitlesAreReported() {
        DxPlan plan = Plans.chitose()
                .title("")
                .addGoals(Goal.builder()
                        .id("goal-1")
                        .title(" ")
                        .addPolicyAreas(Plans.area("area-01", "1", "　")
                                .addMeasures(Plans.measure("m-01-1", "①", "").build())
                                .build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error IDN-03 /title chitose-dx-2024 [] {kind=plan, id=chitose-dx-2024}
                          計画「chitose-dx-2024」の名称が空です。
                          > 計画書に印刷されている名称を、そのまま書いてください。
                        error IDN-03 /goals/0/title goal-1 [] {kind=goal, id=goal-1}
                          基本目標「goal-1」の名称が空です。
                          > 計画書に印刷されている名称を、そのまま書いてください。
                        error IDN-03 /goals/0/policyAreas/0/title area-01 [] {kind=policy-area, id=area-01}
                          取組分野「area-01」の名称が空です。
                          > 計画書に印刷されている名称を、そのまま書いてください。
                        error IDN-03 /goals/0/policyAreas/0/measures/0/title m-01-1 [] {kind=measure, id=m-01-1}
                          取組「m-01-1」の名称が空です。
                          > 計画書に印刷されている名称を、そのまま書いてください。
                        """);
    }

    @Test
    void halfWidthKanaIsShownInFullWidth() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-09-1", "市民ｻｰﾋﾞｽの向上とｼｽﾃﾑの更新").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning IDN-09 /measures/0/title m-09-1 [] {found=half-width-kana, text=ｻｰﾋﾞｽ, replacement=サービス}
                          名称に半角カナ（ｻｰﾋﾞｽ）が含まれています。
                          > 全角で「サービス」と書いてください。
                        """);
    }

    @Test
    void eachKindOfDamageIsReportedOnce() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-09-1", "市民サ\ufffdビス\n市民サ\ufffdビス\u0007の向上")
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning IDN-09 /measures/0/title m-09-1 [] {found=control-character, text=U+000A}
                          名称に制御文字（U+000A）が含まれています。
                          > 目に見えない文字です。名称を入力し直してください。
                        warning IDN-09 /measures/0/title m-09-1 [] {found=replacement-character, text=U+FFFD}
                          名称に置換文字（U+FFFD）が含まれています。
                          > 読み込みのときに壊れた文字です。計画書を見て、正しい文字を入れてください。
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DX\u200b研修", "\ufeffDX研修", "DX\u2028研修", "DX\u0085研修", "DX\t研修"})
    void invisibleCharactersAreControlCharacters(String title) {
        DxPlan plan =
                Plans.chitose().addMeasures(Plans.measure("m-1", title).build()).build();

        assertThat(Golden.problems(plan))
                .startsWith("warning IDN-09 /measures/0/title m-1 [] {found=control-character, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "子育て👨\u200d👩\u200d👧応援",
                "書かない窓口 ～待ち時間ゼロへ～",
                "ＤＸ研修（入庁時、昇任時など）",
                "𠮷野町との連携",
                "①～③の推進 📱",
                "葛\udb40\udd00城市"
            })
    void whatIsPrintedPasses(String title) {
        DxPlan plan =
                Plans.chitose().addMeasures(Plans.measure("m-1", title).build()).build();

        assertThat(Golden.problems(plan)).isEmpty();
    }
}
