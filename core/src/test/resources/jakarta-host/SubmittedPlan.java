package town.host;

import org.dxplan.model.DxPlan;
import org.dxplan.model.Goal;

/** The plan of 千歳市 with one error. */
final class SubmittedPlan {

    private SubmittedPlan() {}

    static DxPlan get() {
        return DxPlan.builder()
                .id("chitose-dx-2024")
                .title("千歳市DX推進計画")
                .addGoals(Goal.builder().id("goal-4").title("").build())
                .build();
    }
}
