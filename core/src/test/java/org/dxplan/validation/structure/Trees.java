package org.dxplan.validation.structure;

import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.Goal;
import org.dxplan.model.GoalBuilder;
import org.dxplan.model.Level;
import org.dxplan.model.LevelKind;
import org.dxplan.model.MeasureBuilder;
import org.dxplan.model.PolicyArea;
import org.dxplan.model.PolicyAreaBuilder;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimBuilder;
import org.dxplan.model.evaluation.ClaimEntry;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.validation.Plans;

/** The three levels of 千歳市 and elements on them. */
final class Trees {

    private Trees() {}

    static DxPlanBuilder levels() {
        return Plans.chitose()
                .addLevels(Level.of("level-goal", "基本目標", LevelKind.GOAL))
                .addLevels(Level.of("level-area", "取組分野", LevelKind.POLICY_AREA))
                .addLevels(Level.of("level-image", "取組イメージ", LevelKind.MEASURE));
    }

    /** Goal 4 with its two areas and three of its measures. */
    static DxPlanBuilder safety() {
        return levels().addGoals(safetyGoal().build());
    }

    static GoalBuilder safetyGoal() {
        return goal("goal-4", "安心安全なまちづくり")
                .addPolicyAreas(area("area-13", "防災")
                        .addMeasures(measure("m-13-1", "防災・災害対策の充実").build())
                        .addMeasures(measure("m-13-2", "災害時等におけるドローンの活用").build())
                        .build())
                .addPolicyAreas(area("area-14", "情報発信")
                        .addMeasures(measure("m-14-1", "わかりやすい行政情報の発信").build())
                        .build());
    }

    static GoalBuilder goal(String id, String title) {
        return Goal.builder().id(id).title(title).level("level-goal");
    }

    static PolicyAreaBuilder area(String id, String title) {
        return PolicyArea.builder().id(id).title(title).level("level-area");
    }

    static MeasureBuilder measure(String id, String title) {
        return Plans.measure(id, title).level("level-image");
    }

    static ClaimBuilder claim(ClaimKind kind, String text) {
        return Claim.builder().kind(kind).text(text);
    }

    static ClaimEntry entry(String ref) {
        return ClaimEntry.builder().ref(ref).build();
    }
}
