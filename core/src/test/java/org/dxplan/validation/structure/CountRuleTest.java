package org.dxplan.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.Level;
import org.dxplan.model.LevelKind;
import org.dxplan.model.common.Bound;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementKind;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorBuilder;
import org.dxplan.part.Extensions;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Profile;
import org.junit.jupiter.api.Test;

class CountRuleTest {

    private static Claim count(ClaimKind kind, String text, String level, int value) {
        return Trees.claim(kind, text).level(level).value(Value.of(value)).build();
    }

    /** Three measures, one of which is printed twice. */
    private static DxPlanBuilder withRepeat() {
        return Trees.levels()
                .addGoals(Trees.safetyGoal()
                        .addPolicyAreas(Trees.area("area-15", "交通安全")
                                .addMeasures(Trees.measure("m-15-1", "わかりやすい行政情報の発信")
                                        .repeatOf("m-14-1")
                                        .build())
                                .build())
                        .build());
    }

    @Test
    void anotherNumberThanListedIsReported() {
        DxPlan plan = Trees.safety()
                .addClaims(count(ClaimKind.ANNOUNCED_COUNT, "1つの基本目標", "level-goal", 1))
                .addClaims(count(ClaimKind.ANNOUNCED_COUNT, "4つの取組分野", "level-area", 4))
                .addClaims(Trees.claim(ClaimKind.ANNOUNCED_COUNT, "三つの取組")
                        .subject("area-13")
                        .level("level-image")
                        .value(Value.of(3))
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning STR-05 /claims/1/value chitose-dx-2024 [] {subject=千歳市DX推進計画, level=取組分野, announced=4, actual=2}
                          「千歳市DX推進計画」では「取組分野」の数が4と記載されていますが、実際に掲げられているのは2です。
                          > 要素の書き漏らしがないか確かめてください。計画書どおりであれば、計画書の誤りです。
                        warning STR-05 /claims/2/value chitose-dx-2024 [] {subject=防災, level=取組イメージ, announced=3, actual=2}
                          「防災」では「取組イメージ」の数が3と記載されていますが、実際に掲げられているのは2です。
                          > 要素の書き漏らしがないか確かめてください。計画書どおりであれば、計画書の誤りです。
                        """);
    }

    @Test
    void whatIsAnnouncedButNotListedIsReportedOutsideOverviews() {
        DxPlan plan = Plans.chitose()
                .addLevels(Level.of("kihon-shisaku", "基本施策", LevelKind.POLICY_AREA))
                .addClaims(count(ClaimKind.ANNOUNCED_COUNT, "8つの基本施策", "kihon-shisaku", 8))
                .build();

        assertThat(Golden.problems(plan, Profile.DRAFT)).isEqualTo("""
                        info STR-06 /claims/0/value chitose-dx-2024 [] {subject=千歳市DX推進計画, level=基本施策, announced=8}
                          「千歳市DX推進計画」では「基本施策」の数が8と記載されていますが、一つも掲げられていません。
                          > 本編などに一覧があれば、そこから書き写してください。なければ、このままで構いません。
                        """);
        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void viewpointsAreStatementsOfThePlan() {
        DxPlan plan = Plans.chitose()
                .addLevels(Level.of("shiten", "視点", LevelKind.VIEWPOINT))
                .addStatements(Statement.builder()
                        .kind(StatementKind.VIEWPOINT)
                        .title("市民目線")
                        .build())
                .addStatements(Statement.builder()
                        .kind(StatementKind.VIEWPOINT)
                        .title("全体最適")
                        .build())
                .addClaims(count(ClaimKind.ANNOUNCED_COUNT, "2つの視点", "shiten", 2))
                .addClaims(count(ClaimKind.ANNOUNCED_COUNT, "3つの視点", "shiten", 3))
                .build();

        assertThat(Golden.problems(plan, Profile.DRAFT))
                .startsWith("warning STR-05 /claims/1/value ")
                .contains("announced=3, actual=2")
                .doesNotContain("/claims/0");
    }

    @Test
    void indicatorsAreCountedWhereverTheyHang() {
        DxPlan plan = Trees.safety()
                .addLevels(Level.of("shihyo", "指標", LevelKind.INDICATOR))
                .addIndicators(indicator("kpi-1").build())
                .addMeasures(Trees.measure("m-1", "窓口サービスの向上")
                        .addIndicators(indicator("kpi-2").build())
                        .addIndicators(indicator("kpi-3").repeatOf("kpi-1").build())
                        .build())
                .addClaims(count(ClaimKind.ANNOUNCED_COUNT, "2の指標", "shihyo", 2))
                .addClaims(count(ClaimKind.ANNOUNCED_COUNT, "4の指標", "shihyo", 4))
                .build();

        assertThat(Golden.problems(plan))
                .contains(
                        "warning STR-05 /claims/1/value chitose-dx-2024 [] {subject=千歳市DX推進計画, level=指標, announced=4, actual=2}")
                .doesNotContain("/claims/0");
    }

    private static IndicatorBuilder indicator(String id) {
        return Indicator.builder().id(id).name("オンライン申請の件数").unit("件");
    }

    @Test
    void aClaimWithoutALevelIsJudgedByItsOwnEntries() {
        DxPlan plan = Trees.safety()
                .addClaims(Trees.claim(ClaimKind.ANNOUNCED_COUNT, "17目標")
                        .value(Value.of(17))
                        .build())
                .addClaims(Trees.claim(ClaimKind.ANNOUNCED_COUNT, "3つの取組")
                        .value(Value.of(3))
                        .addEntries(Trees.entry("m-13-1"))
                        .addEntries(Trees.entry("m-13-2"))
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning STR-05 /claims/1/value chitose-dx-2024 [] {announced=3, actual=2}
                          記載された数は3ですが、並んでいる項目は2です。
                          > entries の書き漏らしがないか確かめてください。計画書どおりであれば、計画書の誤りです。
                        """);
    }

    @Test
    void whatCountsOnlySomeOrIsNotExactIsNotJudged() {
        DxPlan plan = Trees.safety()
                .addClaims(Trees.claim(ClaimKind.ANNOUNCED_COUNT, "約30の取組")
                        .level("level-image")
                        .value(Value.of(30).with(null, true, null, Extensions.NONE))
                        .build())
                .addClaims(Trees.claim(ClaimKind.ANNOUNCED_COUNT, "10以上の取組")
                        .level("level-image")
                        .value(Value.of(10).with(Bound.AT_LEAST, null, null, Extensions.NONE))
                        .build())
                .addClaims(Trees.claim(ClaimKind.TOTAL, "新規の取組2件")
                        .level("level-image")
                        .subset("新規")
                        .value(Value.of(2))
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void aTotalThatCountsRepeatsMustSaySo() {
        DxPlan plan = withRepeat()
                .addClaims(count(ClaimKind.TOTAL, "全3件", "level-image", 3))
                .addClaims(count(ClaimKind.TOTAL, "全4件（再掲を含む）", "level-image", 4))
                .addClaims(count(ClaimKind.TOTAL, "全4件", "level-image", 4))
                .addClaims(count(ClaimKind.ANNOUNCED_COUNT, "4つの取組イメージ", "level-image", 4))
                .addClaims(count(ClaimKind.TOTAL, "全5件", "level-image", 5))
                .addClaims(count(ClaimKind.TOTAL, "再掲を除く4件", "level-image", 4))
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning STR-11 /claims/2/value chitose-dx-2024 [] {subject=千歳市DX推進計画, level=取組イメージ, announced=4, actual=3, repeats=1}
                          「千歳市DX推進計画」では「取組イメージ」の数が4と記載されていますが、再掲（1件）を除くと3です。
                          > 再掲を含む数であることを計画書が断っていれば、note に書いてください（例: 再掲を含む）。
                        warning STR-11 /claims/3/value chitose-dx-2024 [] {subject=千歳市DX推進計画, level=取組イメージ, announced=4, actual=3, repeats=1}
                          「千歳市DX推進計画」では「取組イメージ」の数が4と記載されていますが、再掲（1件）を除くと3です。
                          > 再掲を含む数であることを計画書が断っていれば、note に書いてください（例: 再掲を含む）。
                        warning STR-11 /claims/4/value chitose-dx-2024 [] {subject=千歳市DX推進計画, level=取組イメージ, announced=5, actual=3}
                          「千歳市DX推進計画」では「取組イメージ」の合計が5と記載されていますが、実際に掲げられているのは、再掲を除いて3です。
                          > 要素の書き漏らしや、再掲の印（repeatOf）の付け忘れがないか確かめてください。
                        warning STR-11 /claims/5/value chitose-dx-2024 [] {subject=千歳市DX推進計画, level=取組イメージ, announced=4, actual=3}
                          「千歳市DX推進計画」では「取組イメージ」の合計が4と記載されていますが、実際に掲げられているのは、再掲を除いて3です。
                          > 要素の書き漏らしや、再掲の印（repeatOf）の付け忘れがないか確かめてください。
                        """);
    }

    @Test
    void aCountWithRepeatsIsComparedWithAllThatAreListed() {
        DxPlan plan = withRepeat()
                .addClaims(count(ClaimKind.TOTAL, "全5件（再掲を含む）", "level-image", 5))
                .addClaims(count(ClaimKind.ANNOUNCED_COUNT, "再掲を含めて5つの取組", "level-image", 5))
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning STR-11 /claims/0/value chitose-dx-2024 [] {subject=千歳市DX推進計画, level=取組イメージ, announced=5, actual=4}
                          「千歳市DX推進計画」では「取組イメージ」の合計が、再掲を含めて5と記載されていますが、実際に掲げられているのは4です。
                          > 要素の書き漏らしがないか確かめてください。計画書どおりであれば、計画書の誤りです。
                        warning STR-05 /claims/1/value chitose-dx-2024 [] {subject=千歳市DX推進計画, level=取組イメージ, announced=5, actual=4}
                          「千歳市DX推進計画」では「取組イメージ」の数が、再掲を含めて5と記載されていますが、実際に掲げられているのは4です。
                          > 要素の書き漏らしがないか確かめてください。計画書どおりであれば、計画書の誤りです。
                        """);
    }
}
