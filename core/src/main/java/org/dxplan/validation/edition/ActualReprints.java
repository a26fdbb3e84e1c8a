package org.dxplan.validation.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.ReportStatus;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.model.indicator.ValueStatus;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.EditionPair;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;

/**
 * Actual figures that are printed again (VER-03): in the next edition, and in a later report of one plan. What was preliminary
 * may be settled, what was settled may be corrected if that is said.
 */
final class ActualReprints {

    private static final String ACTUALS = "actuals";

    private final RuleContext context;

    ActualReprints(RuleContext context) {
        this.context = context;
    }

    void check() {
        checkWithin();
        EditionPair editions = context.editions().orElse(null);
        if (editions != null) {
            IndicatorPairs pairs = new IndicatorPairs(editions);
            for (IndicatorPairs.Pair pair : pairs.all()) {
                if (!pair.isReused()) {
                    checkBetween(editions, pair, pairs.before(pair, ACTUALS), pairs.after(pair, ACTUALS));
                }
            }
        }
    }

    /** The figures of one indicator follow one another. */
    private void checkWithin() {
        List<Node<IndicatorValue>> actuals = new ArrayList<>();
        for (Node<IndicatorValue> node : context.index().nodes(IndicatorValue.class)) {
            if (!node.member().equals(ACTUALS)) {
                continue;
            }
            if (!actuals.isEmpty() && actuals.get(0).parent() != node.parent()) {
                checkWithin(actuals);
                actuals.clear();
            }
            actuals.add(node);
        }
        checkWithin(actuals);
    }

    private void checkWithin(List<Node<IndicatorValue>> actuals) {
        if (areInOrder(actuals)) {
            return;
        }
        Map<Cell, Node<IndicatorValue>> latest = new HashMap<>();
        for (Node<IndicatorValue> node : actuals) {
            Cell cell = Cell.of(node.part());
            Node<IndicatorValue> was = cell == null ? null : latest.put(cell, node);
            if (was != null && contradict(was, node)) {
                report(node, was, indicator(node), "reprint")
                        .related(was.pointer())
                        .report();
            }
        }
    }

    /** The usual table has one figure for each year, so that nothing is printed again. */
    private static boolean areInOrder(List<Node<IndicatorValue>> actuals) {
        FiscalYear last = null;
        for (Node<IndicatorValue> node : actuals) {
            PlanDate at = node.part().at();
            FiscalYear year = at == null ? null : at.statedFiscalYear();
            if (year == null || (last != null && !year.isAfter(last))) {
                return false;
            }
            last = year;
        }
        return true;
    }

    private boolean contradict(Node<IndicatorValue> was, Node<IndicatorValue> node) {
        PlanIndex index = context.index();
        boolean isOtherSurvey = was.part().surveyed() != null
                && node.part().surveyed() != null
                && !Objects.equals(was.part().surveyed(), node.part().surveyed());
        return differ(was, indicator(was), node, indicator(node))
                && !isOtherSurvey
                && isSettled(index, was.part())
                && isSettled(index, node.part())
                && !isCorrection(node.part())
                && !isCorrection(was.part());
    }

    private void checkBetween(
            EditionPair editions,
            IndicatorPairs.Pair pair,
            List<Node<IndicatorValue>> before,
            List<Node<IndicatorValue>> after) {
        Map<Cell, List<Node<IndicatorValue>>> cells = new HashMap<>();
        for (Node<IndicatorValue> node : after) {
            Cell cell = Cell.of(node.part());
            if (cell != null) {
                cells.computeIfAbsent(cell, any -> new ArrayList<>(1)).add(node);
            }
        }
        Map<Cell, Node<IndicatorValue>> last = new HashMap<>();
        for (Node<IndicatorValue> was : before) {
            Cell cell = Cell.of(was.part());
            if (cell != null) {
                last.put(cell, was);
            }
        }
        last.forEach((cell, was) -> {
            if (isSettled(editions.previous(), was.part())) {
                checkBetween(pair, was, cells.getOrDefault(cell, List.of()));
            }
        });
    }

    /** A figure that was printed is printed still, or some figure in its place is called a correction. */
    private void checkBetween(IndicatorPairs.Pair pair, Node<IndicatorValue> was, List<Node<IndicatorValue>> now) {
        for (Node<IndicatorValue> node : now) {
            if (!differ(was, pair.before(), node, pair.after())
                    || isCorrection(node.part())
                    || Notes.isNew(
                            pair.after().part().note(), pair.before().part().note())) {
                return;
            }
        }
        if (!now.isEmpty()) {
            Node<IndicatorValue> node = now.get(now.size() - 1);
            report(node, was, pair.before(), "").relatedPrevious(was.pointer()).report();
        }
    }

    private RuleContext.Report report(
            Node<IndicatorValue> node, Node<IndicatorValue> was, Node<Indicator> wasOf, String variant) {
        Node<Indicator> indicator = indicator(node);
        return context.problem("VER-03", node, "value")
                .with("name", indicator.part().name())
                .with("year", Times.print(node.part().at()))
                .with("before", FigureText.of(was.part(), wasOf.part()))
                .with("after", FigureText.of(node.part(), indicator.part()))
                .hint(variant);
    }

    private static boolean differ(
            Node<IndicatorValue> was, Node<Indicator> wasOf, Node<IndicatorValue> node, Node<Indicator> nodeOf) {
        return Figures.differ(was.part().value(), node.part().value())
                && !Figures.haveOtherUnits(
                        Figures.unit(was.part(), wasOf.part()), Figures.unit(node.part(), nodeOf.part()));
    }

    /** A figure is settled unless it, or the report that printed it, is called preliminary, expected or something unknown. */
    private static boolean isSettled(PlanIndex index, IndicatorValue value) {
        ValueStatus status = value.status();
        if (status != null) {
            return ValueStatus.FINAL.is(status) || ValueStatus.REVISED.is(status);
        }
        String id = value.report();
        return id == null
                || !(index.find(id).map(Node::part).orElse(null) instanceof ProgressReport report)
                || !ReportStatus.PRELIMINARY.is(report.status());
    }

    private static boolean isCorrection(IndicatorValue value) {
        String note = value.note();
        return ValueStatus.REVISED.is(value.status()) || (note != null && !note.isBlank());
    }

    /** The indicator that holds a figure. */
    @SuppressWarnings("unchecked") // only indicators hold actual figures
    private static Node<Indicator> indicator(Node<IndicatorValue> node) {
        return (Node<Indicator>) Objects.requireNonNull(node.parent(), "parent");
    }
}
