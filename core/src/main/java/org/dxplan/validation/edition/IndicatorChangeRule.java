package org.dxplan.validation.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.Aggregation;
import org.dxplan.model.indicator.Calculation;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.model.indicator.ValueStatus;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Precision;
import org.dxplan.validation.rule.EditionPair;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/**
 * What the plan promised to measure it measures still: baselines (VER-01), targets (VER-02), and unit and definition of the
 * indicators (VER-10) are those of the edition before, or a new note says why they are not.
 */
final class IndicatorChangeRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("VER-01", "VER-02", "VER-10");
    }

    @Override
    public void check(RuleContext context) {
        EditionPair editions = Succession.ofRevision(context).orElse(null);
        if (editions == null) {
            return;
        }
        IndicatorPairs pairs = new IndicatorPairs(editions);
        for (IndicatorPairs.Pair pair : pairs.all()) {
            if (!pair.isReused() && !pair.isNoted()) {
                checkBaselines(context, pair, pairs.before(pair, "baselines"), pairs.after(pair, "baselines"));
                checkTargets(context, pair, pairs.before(pair, "targets"), pairs.after(pair, "targets"));
                checkSeries(context, pair);
            }
        }
    }

    private static void checkBaselines(
            RuleContext context,
            IndicatorPairs.Pair pair,
            List<Node<IndicatorValue>> before,
            List<Node<IndicatorValue>> after) {
        Map<@Nullable String, Node<IndicatorValue>> onlyBefore = onlyOnes(before);
        Map<@Nullable String, Node<IndicatorValue>> onlyAfter = onlyOnes(after);
        Map<Cell, Node<IndicatorValue>> cells = byCell(before);
        for (Node<IndicatorValue> node : after) {
            String segment = node.part().segment();
            Node<IndicatorValue> was = onlyBefore.get(segment);
            if (was != null && onlyAfter.get(segment) == node) {
                checkBaseline(context, pair, was, node);
            } else {
                Cell cell = Cell.of(node.part());
                was = cell == null ? null : cells.get(cell);
                if (was != null) {
                    checkBaseline(context, pair, was, node);
                }
            }
        }
    }

    /** The figures that are the only ones of their segment; null for segments with several. */
    private static Map<@Nullable String, Node<IndicatorValue>> onlyOnes(List<Node<IndicatorValue>> values) {
        Map<@Nullable String, Node<IndicatorValue>> only = new HashMap<>();
        Map<@Nullable String, Integer> count = new HashMap<>();
        for (Node<IndicatorValue> node : values) {
            only.put(node.part().segment(), node);
            count.merge(node.part().segment(), 1, Integer::sum);
        }
        count.forEach((segment, many) -> {
            if (many > 1) {
                only.remove(segment);
            }
        });
        return only;
    }

    private static Map<Cell, Node<IndicatorValue>> byCell(List<Node<IndicatorValue>> values) {
        Map<Cell, Node<IndicatorValue>> cells = new HashMap<>();
        for (Node<IndicatorValue> node : values) {
            Cell cell = Cell.of(node.part());
            if (cell != null) {
                cells.putIfAbsent(cell, node);
            }
        }
        return cells;
    }

    private static void checkBaseline(
            RuleContext context, IndicatorPairs.Pair pair, Node<IndicatorValue> was, Node<IndicatorValue> node) {
        boolean isValue = differInValue(pair, was, node);
        boolean isYear = differInYear(was.part().at(), node.part().at());
        if ((isValue || isYear) && !isExplained(was, node)) {
            RuleContext.Report report = isValue && isYear
                    ? context.problem("VER-01", node)
                    : context.problem("VER-01", node, isValue ? "value" : "at");
            report.with("name", pair.after().part().name());
            if (isValue) {
                reportValues(report, pair, was, node);
            }
            if (isYear) {
                reportYears(report, was, node);
            }
            report.relatedPrevious(was.pointer())
                    .hint(isValue && isYear ? "both" : isValue ? "" : "year")
                    .report();
        }
    }

    private static void reportValues(
            RuleContext.Report report, IndicatorPairs.Pair pair, Node<IndicatorValue> was, Node<IndicatorValue> node) {
        report.with("before", FigureText.of(was.part(), pair.before().part()))
                .with("after", FigureText.of(node.part(), pair.after().part()));
    }

    private static void reportYears(RuleContext.Report report, Node<IndicatorValue> was, Node<IndicatorValue> node) {
        report.with("yearBefore", Times.print(was.part().at()))
                .with("yearAfter", Times.print(node.part().at()));
    }

    private static boolean differInValue(
            IndicatorPairs.Pair pair, Node<IndicatorValue> was, Node<IndicatorValue> node) {
        return Figures.differ(was.part().value(), node.part().value())
                && !Figures.haveOtherUnits(
                        Figures.unit(was.part(), pair.before().part()),
                        Figures.unit(node.part(), pair.after().part()));
    }

    /** A month lies in its fiscal year; a calendar year can only be held against another one. */
    private static boolean differInYear(@Nullable PlanDate was, @Nullable PlanDate at) {
        if (was == null || at == null) {
            return false;
        }
        if (was.precision() == Precision.YEAR && at.precision() == Precision.YEAR) {
            return !Objects.equals(was.year(), at.year());
        }
        return was.fiscalYear().isPresent()
                && at.fiscalYear().isPresent()
                && !was.fiscalYear().equals(at.fiscalYear());
    }

    private static boolean isExplained(Node<IndicatorValue> was, Node<IndicatorValue> node) {
        boolean isRevised = ValueStatus.REVISED.is(node.part().status())
                && !ValueStatus.REVISED.is(was.part().status());
        return isRevised || Notes.isNew(node.part().note(), was.part().note());
    }

    private static void checkTargets(
            RuleContext context,
            IndicatorPairs.Pair pair,
            List<Node<IndicatorValue>> before,
            List<Node<IndicatorValue>> after) {
        Map<Cell, Node<IndicatorValue>> cells = byCell(after);
        for (Node<IndicatorValue> was : before) {
            Cell cell = Cell.of(was.part());
            Node<IndicatorValue> node = cell == null ? null : cells.get(cell);
            if (node != null && differInValue(pair, was, node) && !isExplained(was, node)) {
                RuleContext.Report report = context.problem("VER-02", node, "value")
                        .with("name", pair.after().part().name())
                        .with("year", Times.print(node.part().at()));
                reportValues(report, pair, was, node);
                report.relatedPrevious(was.pointer()).hint("").report();
            }
        }
        Map<@Nullable String, Node<IndicatorValue>> last = lastOnes(after);
        lastOnes(before).forEach((segment, was) -> {
            Node<IndicatorValue> node = last.get(segment);
            Cell cell = Cell.of(was.part());
            if (node != null && cell != null && !cells.containsKey(cell)) {
                checkMoved(context, pair, was, node);
            }
        });
    }

    /** The last target of each segment, by which the indicator is judged in the end. */
    private static Map<@Nullable String, Node<IndicatorValue>> lastOnes(List<Node<IndicatorValue>> values) {
        Map<@Nullable String, Node<IndicatorValue>> last = new HashMap<>();
        for (Node<IndicatorValue> node : values) {
            PlanDate at = node.part().at();
            if (at != null && at.firstDay().isPresent()) {
                last.merge(node.part().segment(), node, IndicatorChangeRule::later);
            }
        }
        return last;
    }

    private static Node<IndicatorValue> later(Node<IndicatorValue> one, Node<IndicatorValue> other) {
        PlanDate first = one.part().at();
        PlanDate second = other.part().at();
        return first != null && second != null && second.isAfter(first) ? other : one;
    }

    private static void checkMoved(
            RuleContext context, IndicatorPairs.Pair pair, Node<IndicatorValue> was, Node<IndicatorValue> node) {
        if (differInYear(was.part().at(), node.part().at()) && !isExplained(was, node)) {
            RuleContext.Report report = context.problem("VER-02", node, "at")
                    .with("name", pair.after().part().name());
            reportYears(report, was, node);
            report.relatedPrevious(was.pointer()).hint("year").report();
        }
    }

    private static void checkSeries(RuleContext context, IndicatorPairs.Pair pair) {
        Indicator was = pair.before().part();
        Indicator now = pair.after().part();
        if (Figures.haveOtherUnits(was.unit(), now.unit())) {
            context.problem("VER-10", pair.after(), "unit")
                    .with("name", now.name())
                    .with("before", Objects.requireNonNull(was.unit()))
                    .with("after", Objects.requireNonNull(now.unit()))
                    .relatedPrevious(pair.before().pointer("unit"))
                    .hint("")
                    .report();
        }
        Aggregation wasAggregated = was.aggregation();
        Aggregation isAggregated = now.aggregation();
        if (wasAggregated != null && isAggregated != null && wasAggregated != isAggregated) {
            context.problem("VER-10", pair.after(), "aggregation")
                    .with("name", now.name())
                    .with("before", new Word("aggregation", wasAggregated.code()))
                    .with("after", new Word("aggregation", isAggregated.code()))
                    .relatedPrevious(pair.before().pointer("aggregation"))
                    .hint("aggregation")
                    .report();
        }
        checkFormula(context, pair, was.calculation(), now.calculation());
    }

    private static void checkFormula(
            RuleContext context, IndicatorPairs.Pair pair, @Nullable Calculation was, @Nullable Calculation now) {
        String before = was == null ? null : was.formula();
        String after = now == null ? null : now.formula();
        if (was != null
                && now != null
                && before != null
                && after != null
                && !NormalizedText.of(before).equals(NormalizedText.of(after))
                && !Notes.isNew(now.note(), was.note())) {
            context.problem("VER-10", pair.after(), "calculation")
                    .with("name", pair.after().part().name())
                    .with("before", before)
                    .with("after", after)
                    .relatedPrevious(pair.before().pointer("calculation"))
                    .hint("formula")
                    .report();
        }
    }
}
