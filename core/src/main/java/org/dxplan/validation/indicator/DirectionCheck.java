package org.dxplan.validation.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.common.Bound;
import org.dxplan.model.common.ChangeBasis;
import org.dxplan.model.common.ChangeOperation;
import org.dxplan.model.common.MissingReason;
import org.dxplan.model.common.Value;
import org.dxplan.model.indicator.Aggregation;
import org.dxplan.model.indicator.Direction;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorQuantity;
import org.dxplan.model.indicator.ValueStatus;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * The direction of an indicator is given (KPI-03), and its targets move that way: from the baseline (KPI-04, KPI-11) and from
 * year to year (KPI-05). A target that is relative has something to refer to (KPI-21).
 */
final class DirectionCheck {

    private DirectionCheck() {}

    static void check(RuleContext context, Sheet sheet) {
        checkGiven(context, sheet);
        for (Series series : sheet.series()) {
            boolean isWrongWay = checkWay(context, sheet, series);
            boolean isReported = isWrongWay || checkYearly(context, sheet, series);
            if (!isReported) {
                checkStanding(context, sheet, series);
            }
            checkRelative(context, sheet, series);
        }
    }

    private static void checkGiven(RuleContext context, Sheet sheet) {
        Indicator indicator = sheet.part();
        if (indicator.direction() != null || sheet.isRepeat() || sheet.isQuantity(IndicatorQuantity.MILESTONE)) {
            return;
        }
        boolean hasOpenTarget = false;
        String hint = "";
        for (Series series : sheet.series()) {
            for (Row target : series.targets) {
                hasOpenTarget |= leavesDirectionOpen(target);
            }
            Row baseline = series.baseline();
            Row target = series.finalTarget();
            BigDecimal from = baseline == null ? null : baseline.number();
            BigDecimal to = target == null ? null : target.number();
            if (hint.isEmpty() && from != null && to != null && from.compareTo(to) != 0) {
                hint = from.compareTo(to) < 0 ? "increase" : "decrease";
            }
        }
        if (hasOpenTarget && !context.hasLost(sheet.node(), "direction")) {
            context.problem("KPI-03", sheet.node())
                    .with("name", indicator.name())
                    .hint(hint)
                    .report();
        }
    }

    /** Whether a target says nothing of the direction: a number without 以上 or 以下. */
    private static boolean leavesDirectionOpen(Row target) {
        return target.part().value() instanceof Value.NumberValue value && value.bound() == null;
    }

    /** Reports the first target that lies on the wrong side of the baseline; tells whether there is one. */
    private static boolean checkWay(RuleContext context, Sheet sheet, Series series) {
        Row baseline = series.baseline();
        BigDecimal from = baseline == null ? null : baseline.number();
        int way = way(sheet.part().direction());
        if (baseline == null || from == null || way == 0) {
            return false;
        }
        for (Row target : series.yearlyTargets()) {
            BigDecimal to = target.number();
            if (to != null && target.hasUnitOf(baseline) && to.compareTo(from) * way < 0) {
                context.problem("KPI-04", target.node(), "value")
                        .with("baseline", from)
                        .with("target", to)
                        .with("unit", unit(target))
                        .related(baseline.node().pointer("value"))
                        .hint(way > 0 ? "" : "decrease")
                        .report();
                return true;
            }
        }
        return false;
    }

    /** Reports the targets that step back; tells whether there is one. */
    private static boolean checkYearly(RuleContext context, Sheet sheet, Series series) {
        Direction direction = sheet.part().direction();
        boolean isCumulative = sheet.part().aggregation() == Aggregation.CUMULATIVE;
        int way = direction == null && isCumulative ? 1 : way(direction);
        if (way == 0 || (way < 0 && isCumulative) || sheet.isQuantity(IndicatorQuantity.GROWTH)) {
            return false;
        }
        List<Row> targets = new ArrayList<>();
        for (Row target : series.yearlyTargets()) {
            if (!ShareCheck.isTold(sheet, target)) {
                targets.add(target);
            }
        }
        boolean isReported = false;
        for (int i = 1; i < targets.size(); i++) {
            Row before = targets.get(i - 1);
            Row target = targets.get(i);
            BigDecimal from = before.number();
            BigDecimal to = target.number();
            if (from != null && to != null && target.hasUnitOf(before) && to.compareTo(from) * way < 0) {
                context.problem("KPI-05", target.node(), "value")
                        .with("before", from)
                        .with("target", to)
                        .with("unit", unit(target))
                        .with("yearBefore", Times.print(before.at()))
                        .with("year", Times.print(target.at()))
                        .related(before.node().pointer("value"))
                        .hint(way > 0 ? "" : "decrease")
                        .report();
                isReported = true;
            }
        }
        return isReported;
    }

    private static void checkStanding(RuleContext context, Sheet sheet, Series series) {
        Row baseline = series.baseline();
        Row target = series.finalTarget();
        BigDecimal from = baseline == null ? null : baseline.number();
        BigDecimal to = target == null ? null : target.number();
        int way = way(sheet.part().direction());
        if (baseline == null || target == null || from == null || to == null || way == 0) {
            return;
        }
        Value value = target.part().value();
        boolean isBeyond = value != null && (value.bound() == Bound.MORE_THAN || value.bound() == Bound.LESS_THAN);
        if (!isBeyond
                && target.hasUnitOf(baseline)
                && to.compareTo(from) == 0
                && !context.hasLost(sheet.node(), "targets")) {
            context.problem("KPI-11", target.node(), "value")
                    .with("target", to)
                    .with("unit", unit(target))
                    .related(baseline.node().pointer("value"))
                    .hint(way > 0 ? "" : "decrease")
                    .report();
        }
    }

    private static void checkRelative(RuleContext context, Sheet sheet, Series series) {
        for (Row target : series.targets) {
            if (!(target.part().value() instanceof Value.ChangeValue value)) {
                continue;
            }
            boolean isYearly = ChangeBasis.PREVIOUS_YEAR.is(value.change().basis());
            boolean hasBase = series.baselines.stream().anyMatch(DirectionCheck::isBaseOrToCome)
                    || (isYearly && series.actuals.stream().anyMatch(Row::isNumeric));
            if (!hasBase
                    && !context.hasLost(sheet.node(), "baselines")
                    && !(isYearly && context.hasLost(sheet.node(), "actuals"))) {
                context.problem("KPI-21", target.node(), "value")
                        .with("value", print(value, unit(target)))
                        .hint(isYearly ? "yearly" : "")
                        .report();
            }
        }
    }

    private static boolean isBaseOrToCome(Row row) {
        return row.isNumeric()
                || row.hasStatus(ValueStatus.EXPECTED)
                || (row.part().value() instanceof Value.MissingValue missing
                        && (MissingReason.FIRST_SURVEY.is(missing.missing())
                                || MissingReason.PENDING.is(missing.missing())));
    }

    /** Names a relative target as it is printed, or by its parts. */
    private static String print(Value.ChangeValue value, String unit) {
        if (value.text() != null && !value.text().isBlank()) {
            return value.text();
        }
        Value.Change change = value.change();
        String amount = change.amount() == null ? "" : change.amount().toPlainString();
        if (ChangeOperation.TIMES.is(change.operation())) {
            return amount + "倍";
        }
        if (ChangeOperation.PERCENT.is(change.operation())) {
            return amount + "%";
        }
        if (ChangeOperation.INCREASE.is(change.operation())) {
            return "増加";
        }
        if (ChangeOperation.DECREASE.is(change.operation())) {
            return "減少";
        }
        return ChangeOperation.MAINTAIN.is(change.operation()) ? "維持" : amount + unit;
    }

    /** 1 upwards, -1 downwards, 0 if neither. */
    private static int way(@Nullable Direction direction) {
        return direction == Direction.INCREASE ? 1 : direction == Direction.DECREASE ? -1 : 0;
    }

    private static String unit(Row row) {
        return row.printedUnit() == null ? "" : row.printedUnit();
    }
}
