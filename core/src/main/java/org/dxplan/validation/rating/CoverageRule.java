package org.dxplan.validation.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.RatingCode;
import org.dxplan.model.evaluation.ReportCoverage;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.model.schedule.RoadmapKind;
import org.dxplan.model.schedule.RoadmapPhase;
import org.dxplan.text.WordSearch;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A report on all measures evaluates all of them (RAT-10).
 *
 * <p>Exempt are repeats (再掲), measures that start later or ended before, and those that an earlier report ended. A measure
 * may also be evaluated through its parts, what it is part of, or its indicators, unless the report evaluates both.
 */
final class CoverageRule implements Rule {

    /** So many titles are named; the rest is counted. */
    private static final int NAMED = 5;

    private static final List<String> EXEMPT = List.of("対象外", "廃止", "統合", "完了", "中止", "終了");

    private static final RatingCode[] ENDED = {
        RatingCode.COMPLETED,
        RatingCode.DISCONTINUED,
        RatingCode.SUSPENDED,
        RatingCode.MERGE,
        RatingCode.END,
        RatingCode.ABOLISH
    };

    @Override
    public List<String> codes() {
        return List.of("RAT-10");
    }

    @Override
    public void check(RuleContext context) {
        Map<Node<?>, Set<String>> subjects = new HashMap<>();
        for (Evaluated evaluated : Evaluated.all(context.index())) {
            Set<String> ofReport = subjects.get(evaluated.node().parent());
            if (ofReport == null) {
                ofReport = new HashSet<>();
                subjects.put(evaluated.node().parent(), ofReport);
            }
            ofReport.add(evaluated.subject());
        }
        Map<String, Integer> ended = subjects.isEmpty() ? Map.of() : ended(context);
        for (Node<ProgressReport> node : context.index().nodes(ProgressReport.class)) {
            ProgressReport report = node.part();
            FiscalYear year = report.fiscalYear();
            Set<String> evaluated = subjects.get(node);
            if (year != null
                    && evaluated != null
                    && ReportCoverage.ALL.is(report.coverage())
                    && !context.hasLost(node, "evaluations")) {
                new Check(context, node, year, evaluated, ended).run();
            }
        }
    }

    /** The first year in which each subject was said to end. */
    private static Map<String, Integer> ended(RuleContext context) {
        RatingMeanings meanings = RatingMeanings.of(context.index());
        Map<String, Integer> ended = new HashMap<>();
        for (Evaluated evaluated : Evaluated.all(context.index())) {
            FiscalYear year = evaluated.report().fiscalYear();
            if (year != null && meanings.says(evaluated.part(), ENDED)) {
                int before = ended.getOrDefault(evaluated.subject(), Integer.MAX_VALUE);
                ended.put(evaluated.subject(), Math.min(before, year.value()));
            }
        }
        return ended;
    }

    /** The look at one report. */
    private static final class Check {
        private final RuleContext context;
        private final Node<ProgressReport> report;
        private final FiscalYear year;
        private final LocalDate first;
        private final LocalDate last;
        private final Set<String> evaluated;
        private final Map<String, Integer> ended;
        private final Set<Node<?>> within = new HashSet<>();
        private final Set<Node<?>> byIndicator = new HashSet<>();

        Check(
                RuleContext context,
                Node<ProgressReport> report,
                FiscalYear year,
                Set<String> evaluated,
                Map<String, Integer> ended) {
            this.context = context;
            this.report = report;
            this.year = year;
            this.evaluated = evaluated;
            this.ended = ended;
            Integer half = report.part().half();
            LocalDate autumn = year.firstDay().plusMonths(6);
            this.first = half != null && half == 2 ? autumn : year.firstDay();
            this.last = half != null && half == 1 ? autumn.minusDays(1) : year.lastDay();
        }

        void run() {
            List<Node<Measure>> measures = context.index().nodes(Measure.class);
            boolean ratesParts = false;
            boolean ratesIndicators = false;
            for (Node<Indicator> node : context.index().nodes(Indicator.class)) {
                if (evaluated.contains(node.part().id()) && node.parent() != null) {
                    byIndicator.add(node.parent());
                    ratesIndicators |= isEvaluated(node.parent());
                }
            }
            int count = 0;
            for (Node<Measure> node : measures) {
                if (isEvaluated(node)) {
                    count++;
                    for (Node<?> at = node.parent(); at != null && at.part() instanceof Measure; at = at.parent()) {
                        within.add(at);
                        ratesParts |= isEvaluated(at);
                    }
                }
            }
            if (count == 0) {
                return;
            }
            List<Node<Measure>> missing = new ArrayList<>();
            for (Node<Measure> node : measures) {
                boolean isCovered = isEvaluated(node)
                        || (!ratesParts && (within.contains(node) || isPartOfEvaluated(node)))
                        || (!ratesIndicators && byIndicator.contains(node));
                if (!isCovered && isActive(node)) {
                    missing.add(node);
                }
            }
            if (!missing.isEmpty()) {
                tell(missing, count);
            }
        }

        private void tell(List<Node<Measure>> missing, int count) {
            List<String> titles = new ArrayList<>();
            RuleContext.Report problem = context.problem("RAT-10", report, "evaluations");
            for (Node<Measure> node : missing.subList(0, Math.min(NAMED, missing.size()))) {
                titles.add(node.part().title());
                problem.related(node.pointer());
            }
            problem.with("year", year.value())
                    .with("evaluated", count)
                    .with("missing", missing.size())
                    .with("titles", titles)
                    .hint(missing.size() > NAMED ? "many" : "")
                    .report();
        }

        private boolean isEvaluated(Node<?> node) {
            return node.part() instanceof PlanElement element && evaluated.contains(element.id());
        }

        private boolean isPartOfEvaluated(Node<?> node) {
            for (Node<?> at = node.parent(); at != null && at.part() instanceof Measure; at = at.parent()) {
                if (isEvaluated(at)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isActive(Node<Measure> node) {
            Measure measure = node.part();
            Integer end = ended.get(measure.id());
            return measure.repeatOf() == null
                    && !measure.id().isBlank()
                    && (end == null || end >= year.value())
                    && (measure.note() == null || !WordSearch.hasAny(measure.note(), EXEMPT))
                    && !isOutsidePeriods(node)
                    && !isOutside(firstDay(measure.roadmap()), lastDay(measure.roadmap()));
        }

        private boolean isOutsidePeriods(Node<?> node) {
            for (Node<?> at = node; at != null && at.part() instanceof PlanElement element; at = at.parent()) {
                Period period = element.period();
                if (period != null && isOutside(day(period.start(), true), day(period.end(), false))) {
                    return true;
                }
            }
            return false;
        }

        private boolean isOutside(@Nullable LocalDate start, @Nullable LocalDate end) {
            return (start != null && start.isAfter(last)) || (end != null && end.isBefore(first));
        }

        /** When the first bar begins, null if the roadmap is empty or some bar does not say. */
        private static @Nullable LocalDate firstDay(List<RoadmapEntry> roadmap) {
            LocalDate first = null;
            for (RoadmapEntry entry : roadmap) {
                if (!RoadmapPhase.CURRENT.is(entry.phase())) {
                    LocalDate day = day(entry.from(), true);
                    if (day == null) {
                        return null;
                    }
                    first = first == null || day.isBefore(first) ? day : first;
                }
            }
            return first;
        }

        /** When the last planned bar ends, null if there is none or some bar goes on. */
        private static @Nullable LocalDate lastDay(List<RoadmapEntry> roadmap) {
            LocalDate last = null;
            for (RoadmapEntry entry : roadmap) {
                if (!RoadmapPhase.CURRENT.is(entry.phase()) && !RoadmapKind.ACTUAL.is(entry.kind())) {
                    LocalDate day = day(entry.to(), false);
                    if (day == null) {
                        return null;
                    }
                    last = last == null || day.isAfter(last) ? day : last;
                }
            }
            return last;
        }

        private static @Nullable LocalDate day(@Nullable PlanDate date, boolean isStart) {
            if (date == null || (!isStart && date.qualifier() == Qualifier.AFTER)) {
                return null;
            }
            Optional<LocalDate> day = isStart ? date.firstDay() : date.lastDay();
            return day.orElse(null);
        }
    }
}
