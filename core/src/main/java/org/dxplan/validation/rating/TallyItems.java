package org.dxplan.validation.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dxplan.model.Level;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.ReportCoverage;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/**
 * The ratings that a total counts, where report and total say clearly which these are.
 *
 * @param counts  how many there are of each symbol
 * @param size  how many there are
 * @param isPlain  whether these are surely all that are meant: nothing is restricted, and they are of one kind that the
 *     total names, if it names one
 */
record TallyItems(Map<String, Integer> counts, int size, boolean isPlain) {

    /** Groups the evaluations by the reports on everything, the only ones whose totals can be counted again. */
    static Map<Node<?>, List<Evaluated>> byReport(PlanIndex index) {
        Map<Node<?>, List<Evaluated>> reports = new HashMap<>();
        for (Evaluated evaluated : Evaluated.all(index)) {
            if (ReportCoverage.ALL.is(evaluated.report().coverage())) {
                reports.computeIfAbsent(evaluated.node().parent(), key -> new ArrayList<>())
                        .add(evaluated);
            }
        }
        return reports;
    }

    /** Finds what a total counts, null if that is not clear. */
    static @Nullable TallyItems of(PlanIndex index, ProgressReport report, Tally tally, List<Evaluated> all) {
        Subset subset = Subset.of(index, tally.subject(), tally.subset(), null);
        boolean isOfReport = tally.fiscalYear() == null || tally.fiscalYear().equals(report.fiscalYear());
        if (tally.scale() == null || subset == null || !isOfReport) {
            return null;
        }
        Map<String, Integer> counts = new HashMap<>();
        Set<Node<?>> nodes = new HashSet<>();
        Set<Class<?>> kinds = new HashSet<>();
        Set<String> levels = new HashSet<>();
        Set<String> stages = new HashSet<>();
        for (Evaluated evaluated : all) {
            Node<?> node = index.find(evaluated.subject()).orElse(null);
            if (node == null || !subset.contains(node) || !isOfStage(evaluated, tally.stage())) {
                continue;
            }
            for (Rating rating : evaluated.part().ratings()) {
                String symbol = rating.symbol();
                if (symbol != null
                        && tally.scale().equals(rating.scale())
                        && Objects.equals(tally.criterion(), rating.criterion())) {
                    if (!nodes.add(node)) {
                        return null;
                    }
                    counts.merge(symbol, 1, Integer::sum);
                    kinds.add(node.part().getClass());
                    levels.add(label(index, node));
                    stages.add(code(evaluated.part().stage()));
                }
            }
        }
        if (kinds.size() > 1 || stages.size() > 1) {
            return null;
        }
        boolean isNamed = tally.counted() == null || levels.equals(Set.of(tally.counted()));
        return new TallyItems(counts, nodes.size(), isNamed && !subset.isRestricted());
    }

    private static boolean isOfStage(Evaluated evaluated, @Nullable EvaluationStage stage) {
        return stage == null || stage.code().equals(code(evaluated.part().stage()));
    }

    private static String code(@Nullable EvaluationStage stage) {
        return stage == null ? "" : stage.code();
    }

    /** What the plan calls the level of an element. */
    private static String label(PlanIndex index, Node<?> node) {
        String level = node.part() instanceof PlanElement element ? element.level() : null;
        Node<?> found = level == null ? null : index.find(level).orElse(null);
        return found != null && found.part() instanceof Level stated ? stated.label() : "";
    }
}
