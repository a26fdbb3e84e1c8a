package org.dxplan.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Measure;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementKind;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;

class TreeShapeRuleTest {

    /** Measures nested in each other. */
    private static DxPlan nested(int depth) {
        Measure measure = Plans.measure("m-" + depth, "第" + depth + "段").build();
        for (int i = depth - 1; i > 0; i--) {
            measure =
                    Plans.measure("m-" + i, "第" + i + "段").addMeasures(measure).build();
        }
        return Plans.chitose().addMeasures(measure).build();
    }

    private static List<Measure> measures(int count) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            measures.add(Plans.measure("m-" + i, "事業" + i).build());
        }
        return measures;
    }

    @Test
    void sixLevelsPassAndSevenAreReportedOnce() {
        assertThat(Golden.problems(nested(6))).isEmpty();
        assertThat(Golden.problems(nested(8))).isEqualTo("""
                        info STR-09 /measures/0/measures/0/measures/0/measures/0/measures/0/measures/0/measures/0 m-7 [] {depth=8}
                          要素が8段に重なっています。
                          > 取り込みのときに階層が崩れていないか確かめてください。
                        """);
    }

    @Test
    void fiftyChildrenPassAndMoreAreReported() {
        DxPlan fifty = Plans.chitose().measures(measures(50)).build();
        DxPlan plan = Plans.chitose().measures(measures(51)).build();
        DxPlan area = Plans.chitose()
                .addPolicyAreas(Plans.area("shisaku", "1", "情報化施策")
                        .measures(measures(175))
                        .build())
                .build();

        assertThat(Golden.problems(fifty)).isEmpty();
        assertThat(Golden.problems(plan)).startsWith("info STR-09 (plan) chitose-dx-2024 [] {count=51}");
        assertThat(Golden.problems(area)).isEqualTo("""
                        info STR-09 /policyAreas/0 shisaku [] {count=175}
                          すぐ下に175件の要素があります。
                          > 取り込みのときに途中の階層が失われていないか確かめてください。
                        """);
    }

    @Test
    void aGoalWithoutSituationAmongOthersIsReported() {
        Statement issues = Statement.builder()
                .kind(StatementKind.ISSUES)
                .label("現状と課題")
                .summary("来庁せずに済む手続きが求められる。")
                .build();
        DxPlan plan = Trees.safety()
                .addGoals(
                        Trees.goal("goal-1", "市民サービスの向上").addStatements(issues).build())
                .addGoals(Trees.goal("goal-2", "持続可能な行政運営")
                        .addStatements(issues.toBuilder().kind(null).build())
                        .build())
                .addPolicyAreas(Plans.area("jinzai", "1", "職員の人材育成").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        info STR-10 /goals/0 goal-4 [/goals/1] {title=安心安全なまちづくり, example=市民サービスの向上}
                          「市民サービスの向上」などにはある現状や課題の記述が、「安心安全なまちづくり」にはありません。
                          > 計画書に記述があれば statements に加えてください。なければ、このままで構いません。
                        """);
    }

    @Test
    void ifNoneHasASituationNoneLacksIt() {
        assertThat(Golden.problems(Trees.safety()
                        .addGoals(Trees.goal("goal-1", "市民サービスの向上").build())
                        .build()))
                .isEmpty();
    }
}
