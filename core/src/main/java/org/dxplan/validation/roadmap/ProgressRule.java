package org.dxplan.validation.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingCode;
import org.dxplan.model.index.Node;
import org.dxplan.model.schedule.RoadmapPhase;
import org.dxplan.text.WordSearch;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rating.RatingMeanings;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * The roadmap agrees with how the measure goes: nothing is planned behind its completion (RDM-06), what was done is what the
 * state says (RDM-07), and it comes to more than consideration some day (RDM-08).
 */
final class ProgressRule implements Rule {

    private static final int DESIGN = 2;
    private static final int INTRODUCTION = 4;
    private static final int OPERATION = 5;

    /** Texts of what was done that say the phase by themselves. */
    private static final List<String> DONE = List.of("導入済", "導入完了", "稼働済", "運用開始", "運用中", "稼働中", "供用開始");

    @Override
    public List<String> codes() {
        return List.of("RDM-06", "RDM-07", "RDM-08");
    }

    @Override
    public void check(RuleContext context) {
        boolean hasEvaluations = !context.index().nodes(Evaluation.class).isEmpty();
        RatingMeanings meanings = RatingMeanings.of(context.index());
        for (Roadmap roadmap : Roadmap.of(context)) {
            Node<?> holder = roadmap.holder();
            if (hasEvaluations && holder.part() instanceof PlanElement element) {
                checkEvaluations(context, meanings, element, roadmap.bars());
            }
            if (holder.part() instanceof Measure) {
                checkCommitment(context, holder, roadmap.bars());
            }
        }
    }

    private static void checkEvaluations(
            RuleContext context, RatingMeanings meanings, PlanElement element, List<Bar> bars) {
        List<Node<Evaluation>> evaluations = context.index().subjects().evaluations(element.id());
        checkCompleted(context, meanings, bars, evaluations);
        for (Node<Evaluation> evaluation : evaluations) {
            checkState(context, meanings, bars, evaluation);
        }
    }

    private static @Nullable FiscalYear year(Node<Evaluation> evaluation) {
        return evaluation.parent() != null && evaluation.parent().part() instanceof ProgressReport report
                ? report.fiscalYear()
                : null;
    }

    /** The rating that says something, in the evaluations of the last year only. */
    private static void checkCompleted(
            RuleContext context, RatingMeanings meanings, List<Bar> bars, List<Node<Evaluation>> evaluations) {
        FiscalYear last = null;
        boolean isCompleted = false;
        for (Node<Evaluation> evaluation : evaluations) {
            FiscalYear year = year(evaluation);
            if (year != null && (last == null || !year.isBefore(last))) {
                isCompleted =
                        meanings.says(evaluation.part(), RatingCode.COMPLETED) || (isCompleted && year.equals(last));
                last = year;
            }
        }
        if (last == null || !isCompleted) {
            return;
        }
        boolean isRevised = false;
        for (Bar bar : bars) {
            isRevised |= bar.isRevised();
        }
        for (Bar bar : bars) {
            boolean isValid = isRevised ? bar.isRevised() : bar.isPlanned();
            if (isValid
                    && bar.first() != null
                    && bar.first().isAfter(last.lastDay())
                    && !bar.hasNote()
                    && !Boolean.TRUE.equals(bar.entry().outsidePeriod())) {
                context.problem("RDM-06", bar.node())
                        .with("year", last.value())
                        .with("bar", bar.title())
                        .with("date", Times.print(bar.entry().from()))
                        .hint("")
                        .report();
                return;
            }
        }
    }

    private static void checkState(
            RuleContext context, RatingMeanings meanings, List<Bar> bars, Node<Evaluation> evaluation) {
        FiscalYear year = year(evaluation);
        if (year == null) {
            return;
        }
        for (Rating rating : evaluation.part().ratings()) {
            int most = mostAdvanced(meanings, rating);
            boolean isCompleted = meanings.says(rating, RatingCode.COMPLETED);
            for (Bar bar : bars) {
                int stage = bar.isActual() && isIn(bar, year) ? stageDone(bar) : 0;
                if (stage > most || (isCompleted && (stage == 1 || stage == DESIGN) && isLastIn(bar, bars, year))) {
                    context.problem("RDM-07", bar.node(), bar.entry().phase() == null ? "text" : "phase")
                            .with("bar", bar.title())
                            .with("year", year.value())
                            .with("state", meanings.print(rating))
                            .related(evaluation.pointer())
                            .hint("")
                            .report();
                    return;
                }
            }
        }
    }

    /** How far the work can have come in a state. */
    private static int mostAdvanced(RatingMeanings meanings, Rating rating) {
        if (meanings.says(rating, RatingCode.NOT_STARTED)) {
            return 0;
        }
        if (meanings.says(rating, RatingCode.CONSIDERING)) {
            return DESIGN;
        }
        return meanings.says(rating, RatingCode.PREPARING) ? INTRODUCTION : OPERATION;
    }

    private static int stageDone(Bar bar) {
        if (bar.entry().phase() == null) {
            return WordSearch.hasAny(bar.entry().text(), DONE) ? OPERATION : 0;
        }
        boolean isDone = RoadmapPhase.EXPAND.is(bar.entry().phase())
                || RoadmapPhase.COMPLETE.is(bar.entry().phase());
        return isDone ? OPERATION : bar.stage();
    }

    private static boolean isIn(Bar bar, FiscalYear year) {
        return bar.first() != null
                && !bar.first().isAfter(year.lastDay())
                && (bar.last() == null || !bar.last().isBefore(year.firstDay()))
                && (bar.last() != null || year.contains(bar.first()));
    }

    /** Tells whether nothing more advanced was done in the year. */
    private static boolean isLastIn(Bar bar, List<Bar> bars, FiscalYear year) {
        for (Bar other : bars) {
            if (other.isActual() && isIn(other, year) && stageDone(other) != bar.stage()) {
                return false;
            }
        }
        return true;
    }

    /** From its first bar to the plan's end a measure is only considered. */
    private static void checkCommitment(RuleContext context, Node<?> holder, List<Bar> bars) {
        Period period = context.plan().period();
        PlanDate end = period == null ? null : period.end();
        LocalDate planEnd = end == null ? null : end.lastDay().orElse(null);
        LocalDate first = null;
        LocalDate last = null;
        for (Bar bar : bars) {
            if (bar.isCurrentState()) {
                continue;
            }
            if (bar.stage() != 1 || bar.first() == null || bar.last() == null) {
                return;
            }
            first = first == null || bar.first().isBefore(first) ? bar.first() : first;
            last = last == null || bar.last().isAfter(last) ? bar.last() : last;
        }
        if (planEnd == null
                || first == null
                || Objects.requireNonNull(last).isBefore(planEnd)
                || Times.fiscalYear(last) == Times.fiscalYear(first)
                || context.hasLost(holder, "roadmap")) {
            return;
        }
        context.problem("RDM-08", holder, "roadmap")
                .with("title", ((Measure) holder.part()).title())
                .with("firstYear", Times.fiscalYear(first))
                .with("lastYear", Times.fiscalYear(last))
                .hint("")
                .report();
    }
}
