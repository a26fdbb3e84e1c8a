package org.dxplan.model.index;

import java.util.List;
import java.util.function.Function;
import org.dxplan.model.DxPlan;
import org.dxplan.model.PlanElement;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is measured and what was judged of something (指標・評価の索引).
 *
 * <pre>{@code
 * index.subjects().indicators("m-09-4");
 * index.subjects().evaluations("m-09-4", FiscalYear.of(2024));
 * }</pre>
 *
 * <p>All lists are in canonical order. This class is immutable and thread-safe.
 */
public final class SubjectIndex {

    private final Lookup<String, Node<Indicator>> indicators = new Lookup<>();
    private final Lookup<String, Node<Evaluation>> evaluations = new Lookup<>();
    private final Lookup<InYear, Node<Evaluation>> byYear = new Lookup<>();

    /** A class and no lambda, which a program that starts would notice: some rule asks for this index in every plan. */
    static final Function<PlanIndex, SubjectIndex> MAKER = new Maker();

    private static final class Maker implements Function<PlanIndex, SubjectIndex> {

        @Override
        public SubjectIndex apply(PlanIndex index) {
            return new SubjectIndex(index);
        }
    }

    private record InYear(String subject, FiscalYear year) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof InYear that && subject.equals(that.subject) && year.equals(that.year);
        }

        @Override
        public int hashCode() {
            return 31 * subject.hashCode() + year.hashCode();
        }
    }

    SubjectIndex(PlanIndex index) {
        for (Node<Indicator> node : index.nodes(Indicator.class)) {
            Node<?> holder = node.parent();
            if (holder != null && holder.part() instanceof PlanElement element) {
                indicators.add(element.id(), node);
            } else if (holder != null && holder.part() instanceof DxPlan plan) {
                indicators.add(plan.id(), node);
            }
        }
        for (Node<Evaluation> node : index.nodes(Evaluation.class)) {
            String subject = node.part().subject();
            if (subject != null) {
                evaluations.add(subject, node);
                FiscalYear year = yearOf(node);
                if (year != null) {
                    byYear.add(new InYear(subject, year), node);
                }
            }
        }
    }

    private static @Nullable FiscalYear yearOf(Node<Evaluation> node) {
        Node<?> holder = node.parent();
        return holder != null && holder.part() instanceof ProgressReport report ? report.fiscalYear() : null;
    }

    /**
     * Finds the indicators that stand at the plan or at an element, not those further down.
     *
     * @param subject  the id of the plan or the element, not null
     * @return the indicators, empty if there are none, immutable, not null
     */
    public List<Node<Indicator>> indicators(String subject) {
        return indicators.get(subject);
    }

    /**
     * Finds all evaluations of something, in the order of the reports.
     *
     * @param subject  the id of what is evaluated, not null
     * @return the evaluations, whose parent is their report, empty if there are none, immutable, not null
     */
    public List<Node<Evaluation>> evaluations(String subject) {
        return evaluations.get(subject);
    }

    /**
     * Finds the evaluations of something in the reports on one year: one for each stage.
     *
     * @param subject  the id of what is evaluated, not null
     * @param year  the fiscal year that is reported on, not null
     * @return the evaluations, whose parent is their report, empty if there are none, immutable, not null
     */
    public List<Node<Evaluation>> evaluations(String subject, FiscalYear year) {
        return byYear.get(new InYear(subject, year));
    }
}
