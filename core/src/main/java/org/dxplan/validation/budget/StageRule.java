package org.dxplan.validation.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.index.Node;
import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.CostKind;
import org.dxplan.model.schedule.CostStage;
import org.dxplan.text.WordSearch;
import org.dxplan.time.FiscalYear;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** No more is settled than the budget gave, unless a supplementary budget or something else explains it (BUD-04). */
final class StageRule implements Rule {

    /** Words for what lets more be spent than the initial budget of the year says. */
    private static final List<String> EXPLANATION = List.of("補正", "繰越", "繰り越", "流用", "予備費", "充用", "専決");

    /** What the plan or an element spends in a year. */
    private static final class Stages {
        private @Nullable Money initial;
        private @Nullable Line firstInitial;
        private @Nullable Money settled;
        private @Nullable Line firstSettled;
        private boolean isExplained;
    }

    @Override
    public List<String> codes() {
        return List.of("BUD-04");
    }

    @Override
    public void check(RuleContext context) {
        Map<Node<?>, Map<FiscalYear, Stages>> holders = new LinkedHashMap<>();
        for (Node<Cost> node : context.index().nodes(Cost.class)) {
            Node<?> holder = node.parent();
            FiscalYear year = node.part().fiscalYear();
            CostKind kind = node.part().kind();
            if (holder != null && year != null && (kind == null || CostKind.EXPENDITURE.is(kind))) {
                add(stages(holders, holder, year), node);
            }
        }
        for (Map.Entry<Node<?>, Map<FiscalYear, Stages>> holder : holders.entrySet()) {
            if (!context.hasLost(holder.getKey(), "costs")) {
                for (Map.Entry<FiscalYear, Stages> year : holder.getValue().entrySet()) {
                    check(context, year.getKey(), year.getValue());
                }
            }
        }
    }

    private static Stages stages(Map<Node<?>, Map<FiscalYear, Stages>> holders, Node<?> holder, FiscalYear year) {
        Map<FiscalYear, Stages> years = holders.get(holder);
        if (years == null) {
            years = new LinkedHashMap<>(4);
            holders.put(holder, years);
        }
        Stages stages = years.get(year);
        if (stages == null) {
            stages = new Stages();
            years.put(year, stages);
        }
        return stages;
    }

    private static void add(Stages stages, Node<Cost> node) {
        Cost cost = node.part();
        CostStage stage = cost.stage();
        Line line = Line.of(node);
        boolean isInitial = CostStage.INITIAL.is(stage);
        boolean isSettled = CostStage.SETTLED.is(stage);
        stages.isExplained |= CostStage.SUPPLEMENTARY.is(stage)
                || (stage != null && !stage.isKnown())
                || tells(cost.note())
                || tells(cost.basis())
                || ((isInitial || isSettled) && line == null);
        if (line != null && isInitial) {
            stages.firstInitial = stages.firstInitial == null ? line : stages.firstInitial;
            stages.initial = stages.initial == null ? line.total() : stages.initial.plus(line.total());
        } else if (line != null && isSettled) {
            stages.firstSettled = stages.firstSettled == null ? line : stages.firstSettled;
            stages.settled = stages.settled == null ? line.total() : stages.settled.plus(line.total());
        }
    }

    private static boolean tells(@Nullable String text) {
        return WordSearch.hasAny(text, EXPLANATION);
    }

    private static void check(RuleContext context, FiscalYear year, Stages stages) {
        Line settled = stages.firstSettled;
        Line initial = stages.firstInitial;
        Money spent = stages.settled;
        Money given = stages.initial;
        if (settled != null
                && initial != null
                && spent != null
                && given != null
                && !stages.isExplained
                && spent.exceeds(given)) {
            context.problem("BUD-04", settled.node(), "total")
                    .with("year", year.value())
                    .with("settled", spent.in(settled.unit()))
                    .with("initial", given.in(settled.unit()))
                    .with("unit", Money.word(settled.unit()))
                    .related(initial.node().pointer("total"))
                    .hint("")
                    .report();
        }
    }
}
