package org.dxplan.validation.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.PlanElement;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation with the report that holds it.
 *
 * @param node  the evaluation at its place
 * @param report  the report
 * @param ratings  its ratings at their places
 */
record Evaluated(Node<Evaluation> node, ProgressReport report, List<Node<Rating>> ratings) {

    /** Whose evaluation in which time: what is said once of it need not be said by everybody who evaluates it. */
    static List<@Nullable Object> occasion(String subject, ProgressReport report) {
        return Arrays.asList(subject, report.fiscalYear(), report.half());
    }

    /** Returns all evaluations that stand in reports, in the order of the reports. */
    static List<Evaluated> all(PlanIndex index) {
        // The ratings of an evaluation follow each other in the walk, and those of the next one follow these.
        List<Node<Rating>> ratings = index.nodes(Rating.class);
        int end = 0;
        List<Evaluated> all = new ArrayList<>();
        for (Node<Evaluation> node : index.nodes(Evaluation.class)) {
            int start = end;
            while (end < ratings.size() && ratings.get(end).parent() == node) {
                end++;
            }
            if (node.parent() != null && node.parent().part() instanceof ProgressReport report) {
                all.add(new Evaluated(node, report, ratings.subList(start, end)));
            }
        }
        return all;
    }

    Evaluation part() {
        return node.part();
    }

    /** Returns the id of what is evaluated, empty if it is not said. */
    String subject() {
        String subject = part().subject();
        return subject == null ? "" : subject;
    }

    List<@Nullable Object> occasion() {
        return occasion(subject(), report);
    }

    /** Returns what the thing with an id is called, the id itself if that has no name. */
    static String title(PlanIndex index, String id) {
        Node<?> node = index.find(id).orElse(null);
        if (node != null && node.part() instanceof PlanElement element) {
            return element.title();
        }
        if (node != null && node.part() instanceof Indicator indicator) {
            return indicator.name();
        }
        return node != null && node.part() instanceof DxPlan plan ? plan.title() : id;
    }
}
