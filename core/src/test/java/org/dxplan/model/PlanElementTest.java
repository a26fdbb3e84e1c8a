package org.dxplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanElementTest {

    private static final Measure APP =
            Measure.builder().id("m1").number("①").title("子育てアプリの導入").build();
    private static final Measure ONLINE =
            Measure.builder().id("m2").number("②").title("オンライン手続きの拡大").build();
    private static final PolicyArea CHILDREN = PolicyArea.builder()
            .id("a1")
            .title("子育て")
            .addMeasures(APP)
            .addMeasures(ONLINE)
            .build();
    private static final PolicyArea TALENT =
            PolicyArea.builder().id("jinzai").title("デジタル人材の育成").build();

    @Test
    void policyAreasComeBeforeMeasures() {
        Goal goal = Goal.builder()
                .id("g1")
                .title("市民サービスの向上")
                .addMeasures(APP)
                .addPolicyAreas(CHILDREN)
                .build();
        PolicyArea area =
                TALENT.toBuilder().addMeasures(ONLINE).addPolicyAreas(CHILDREN).build();
        assertThat(goal.children()).containsExactly(CHILDREN, APP);
        assertThat(area.children()).containsExactly(CHILDREN, ONLINE);
    }

    @Test
    void childrenOfOneKindAreShared() {
        assertThat((List<?>) CHILDREN.children()).isSameAs(CHILDREN.measures());
        Measure divided = APP.toBuilder().addMeasures(ONLINE).build();
        assertThat((List<?>) divided.children()).isSameAs(divided.measures());
        assertThat(APP.children()).isEmpty();
    }

    @Test
    void aPlanHoldsGoalsThenAreasThenMeasures() {
        Goal goal = Goal.builder().id("g1").title("市民サービスの向上").build();
        DxPlan plan = DxPlan.builder()
                .id("chitose-dx")
                .title("千歳市DX推進計画")
                .addMeasures(APP)
                .addPolicyAreas(TALENT)
                .addGoals(goal)
                .build();
        assertThat(plan.children()).containsExactly(goal, TALENT, APP);
        assertThat(plan.formatVersion()).isEqualTo("1.0").isEqualTo(DxPlan.FORMAT_VERSION);
    }

    @Test
    void aTitleIsRequired() {
        assertThatNullPointerException()
                .isThrownBy(() -> Goal.builder().id("g1").build())
                .withMessage("title");
    }
}
