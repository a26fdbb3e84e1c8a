package org.dxplan.examples.benchmarks.input;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dxplan.io.PlanReader;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Goal;
import org.dxplan.model.Measure;
import org.dxplan.model.PolicyArea;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.StatementKind;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.reference.LocalGovernmentEntry;
import org.dxplan.reference.LocalGovernments;

/**
 * Makes plans of a given size that look like real ones and break no rule, or break one at every fiftieth element. The same
 * arguments give the same plan on every machine.
 *
 * <p>What a plan has once (ビジョン, 推進体制, 用語集, アンケート) comes from {@code frame.json}; goals, areas and measures with their
 * indicators, roadmaps, costs and evaluations are made from {@code words.txt}. The plans are invented; only names and codes
 * of municipalities are real.
 */
public final class PlanGenerator {

    /** How many elements of a damaged plan come to one problem. */
    public static final int ELEMENTS_PER_PROBLEM = 50;

    static final int FIRST_YEAR = 2024;
    static final int YEARS = 5;
    static final String REPORT = "hokoku-2024";

    private static final int MEASURES_PER_AREA = 10;
    private static final int USUAL_GOALS = 5;
    private static final int MOST_AREAS_PER_GOAL = 50;
    private static final long SEED = 20240401;

    private final Words words = new Words();
    private final DxPlan frame =
            PlanReader.create().read(Words.resource("frame.json")).orElseThrow();
    private final List<LocalGovernmentEntry> towns = LocalGovernments.builtIn().all().stream()
            .filter(entry -> !entry.code().isPrefecture() && !entry.isWardOfCity())
            .toList();

    /**
     * Makes a plan that breaks no rule.
     *
     * @param measures  how many measures it has
     * @param town  whose plan it is, a place in the list of Japan's municipalities, which starts again at its end
     * @return the plan, not null
     */
    public DxPlan sound(int measures, int town) {
        return plan(measures, town, 0);
    }

    /**
     * Makes a plan with one located problem of severity error for every fifty elements.
     *
     * @param measures  how many measures it has
     * @param town  whose plan it is
     * @return the plan, not null
     */
    public DxPlan damaged(int measures, int town) {
        return plan(measures, town, problems(measures));
    }

    /**
     * Tells how many problems a damaged plan has.
     *
     * @param measures  how many measures it has
     * @return the number of its goals, areas and measures divided by fifty
     */
    public static int problems(int measures) {
        int areas = ceil(measures, MEASURES_PER_AREA);
        return (measures + areas + ceil(areas, areasPerGoal(areas))) / ELEMENTS_PER_PROBLEM;
    }

    private DxPlan plan(int measures, int town, int problems) {
        SplittableRandom random = new SplittableRandom(SEED + town);
        List<String> units =
                frame.organizationalUnits().stream().map(OrganizationalUnit::id).toList();
        MeasureGenerator generator = new MeasureGenerator(words, units, random);
        List<Goal> goals = goals(measures, problems, generator);
        List<Evaluation> evaluations = new ArrayList<>();
        for (int n = 0; n < measures; n++) {
            Evaluation evaluation = generator.evaluation(n);
            if (evaluation != null) {
                evaluations.add(evaluation);
            }
        }
        ProgressReport report = frame.progressReports().get(0).toBuilder()
                .evaluations(evaluations)
                .build();
        LocalGovernmentEntry entry = towns.get(town % towns.size());
        return frame.toBuilder()
                .id("dx-" + entry.code().value() + "-" + town)
                .title(entry.name() + "DX推進計画")
                .localGovernments(List.of(entry.toLocalGovernment()))
                .goals(goals)
                .progressReports(List.of(report))
                .build();
    }

    private List<Goal> goals(int measures, int problems, MeasureGenerator generator) {
        int areas = ceil(measures, MEASURES_PER_AREA);
        int perGoal = areasPerGoal(areas);
        List<Goal> goals = new ArrayList<>();
        int made = 0;
        for (int area = 0; area < areas; ) {
            int number = goals.size() + 1;
            List<PolicyArea> children = new ArrayList<>();
            for (int i = 1; i <= perGoal && area < areas; i++, area++) {
                String print = number + "-" + i;
                List<Measure> list = new ArrayList<>();
                for (int k = 1; k <= MEASURES_PER_AREA && made < measures; k++, made++) {
                    list.add(generator.next(print + "-" + k, Damage.of(made, measures, problems)));
                }
                children.add(PolicyArea.builder()
                        .id("bunya-" + (area + 1))
                        .number(print)
                        .title(words.areaTitle(area))
                        .level("bunya")
                        .statements(List.of(generator.text(StatementKind.SITUATION, "situations")))
                        .measures(list)
                        .build());
            }
            goals.add(Goal.builder()
                    .id("mokuhyo-" + number)
                    .number("基本目標" + number)
                    .title(words.goalTitle(number - 1))
                    .level("mokuhyo")
                    .statements(List.of(generator.text(StatementKind.SITUATION, "situations")))
                    .classifications(List.of(Classification.of("kubun", "推進")))
                    .policyAreas(children)
                    .build());
        }
        return goals;
    }

    private static int areasPerGoal(int areas) {
        return Math.min(ceil(areas, USUAL_GOALS), MOST_AREAS_PER_GOAL);
    }

    private static int ceil(int dividend, int divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
