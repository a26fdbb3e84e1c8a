package org.dxplan.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.Level;
import org.dxplan.model.LevelKind;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Profile;
import org.junit.jupiter.api.Test;

class LevelOrderRuleTest {

    @Test
    void aTreeInTheOrderOfItsLevelsPasses() {
        DxPlan plan = Trees.safety()
                .addPolicyAreas(Plans.area("jinzai", "1", "職員の人材育成")
                        .addMeasures(Plans.measure("m-jinzai", "DX研修の実施").build())
                        .build())
                .addMeasures(Trees.measure("m-1", "どの分野にも属さない取組").build())
                .build();

        assertThat(Golden.problems(plan, Profile.FULL)).isEmpty();
    }

    @Test
    void anUpperLevelBelowALowerOneIsReported() {
        DxPlan plan = Trees.levels()
                .addGoals(Trees.goal("goal-1", "市民サービスの向上")
                        .addPolicyAreas(Trees.area("area-01", "子育て")
                                .level("level-image")
                                .addMeasures(Trees.measure("m-01-1", "子育てアプリの導入")
                                        .level("level-area")
                                        .build())
                                .build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning STR-03 /goals/0/policyAreas/0/level area-01 [/levels/1] {level=取組イメージ, upper=基本目標, skipped=取組分野}
                          「基本目標」のすぐ下に「取組イメージ」の要素があり、間の「取組分野」が抜けています。
                          > 計画書の体系図と見比べてください。計画書もそのとおりであれば、このままで構いません。
                        error STR-02 /goals/0/policyAreas/0/measures/0/level m-01-1 [/goals/0/policyAreas/0/level, /levels/1] {level=取組分野, upper=取組イメージ}
                          「取組イメージ」の要素の下に、それより上の階層である「取組分野」の要素があります。
                          > 要素の位置か level を改めてください。levels は上の階層から順に並べます。
                        """);
    }

    @Test
    void theSameLevelBelowItselfIsReported() {
        DxPlan plan = Plans.chitose()
                .addLevels(Level.of("level-area", "取組分野", LevelKind.POLICY_AREA))
                .addPolicyAreas(Trees.area("area-01", "子育て")
                        .addPolicyAreas(Trees.area("area-01-1", "保育").build())
                        .build())
                .build();

        assertThat(Golden.problemsInEnglish(plan)).isEqualTo("""
                        error STR-02 /policyAreas/0/policyAreas/0/level area-01-1 [/policyAreas/0/level, /levels/0] {level=取組分野, upper=取組分野}
                          An element of the level 取組分野 stands below another element of the same level, 取組分野.
                          > Move the element or change its level; if the plan tells the two apart, add a level to levels.
                        """);
    }

    @Test
    void aLevelThatNoElementUsesIsNotSkipped() {
        DxPlan plan = Trees.levels()
                .addGoals(Trees.goal("goal-1", "市民サービスの向上")
                        .addMeasures(Trees.measure("m-01-1", "子育てアプリの導入").build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).startsWith("warning REF-03 ").doesNotContain("STR-");
    }

    @Test
    void aSkippedLevelIsReported() {
        DxPlan plan = Trees.safety()
                .addGoals(Trees.goal("goal-1", "市民サービスの向上")
                        .addMeasures(Trees.measure("m-01-1", "子育てアプリの導入").build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning STR-03 /goals/1/measures/0/level m-01-1 [/levels/1] {level=取組イメージ, upper=基本目標, skipped=取組分野}
                          「基本目標」のすぐ下に「取組イメージ」の要素があり、間の「取組分野」が抜けています。
                          > 計画書の体系図と見比べてください。計画書もそのとおりであれば、このままで構いません。
                        """);
    }

    @Test
    void levelsOfOneKindMayStandSideBySide() {
        DxPlan plan = Trees.safety()
                .addLevels(Level.of("level-jinzai", "人材育成の取組", LevelKind.MEASURE))
                .addPolicyAreas(Trees.area("area-jinzai", "人材育成")
                        .addMeasures(Trees.measure("m-jinzai", "DX研修の実施")
                                .level("level-jinzai")
                                .build())
                        .build())
                .build();

        assertThat(Golden.problems(plan, Profile.FULL)).isEmpty();
    }

    @Test
    void anEmptyElementAboveTheDeepestLevelIsReportedInAFullPlanOnly() {
        DxPlan plan = Trees.safety()
                .addGoals(Trees.goal("goal-3", "地域社会の活性化").build())
                .addGoals(Trees.goal("goal-5", "安心安全なまちづくり（再掲）")
                        .repeatOf("goal-4")
                        .build())
                .build();

        assertThat(Golden.problems(plan, Profile.FULL)).isEqualTo("""
                        warning STR-04 /goals/1 goal-3 [] {title=地域社会の活性化, lower=取組分野}
                          「地域社会の活性化」の下に、「取組分野」などの要素が一つもありません。
                          > 計画書から下の階層の要素を書き写してください。
                        """);
        assertThat(Golden.problems(plan)).isEmpty();
        assertThat(Golden.problems(plan, Profile.DRAFT)).isEmpty();
    }
}
