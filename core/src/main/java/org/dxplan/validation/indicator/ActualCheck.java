package org.dxplan.validation.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.indicator.Aggregation;
import org.dxplan.model.indicator.Direction;
import org.dxplan.model.indicator.IndicatorQuantity;
import org.dxplan.model.indicator.ValueStatus;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;

/** Cumulative actuals do not fall (KPI-06), and actuals are of the size of their targets (KPI-15). */
final class ActualCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(150);
    private static final BigDecimal LEAST = BigDecimal.valueOf(50);

    private ActualCheck() {}

    static void check(RuleContext context, Sheet sheet) {
        for (Series series : sheet.series()) {
            if (sheet.part().aggregation() == Aggregation.CUMULATIVE
                    && sheet.part().direction() != Direction.DECREASE) {
                checkFall(context, series);
            }
            if (!sheet.isQuantity(IndicatorQuantity.GROWTH)) {
                for (Row actual : series.actuals) {
                    checkSize(context, sheet, series, actual);
                }
            }
        }
    }

    private static void checkFall(RuleContext context, Series series) {
        List<Row> reached = new ArrayList<>(series.actuals.size());
        for (Row actual : series.actuals) {
            if (!actual.hasStatus(ValueStatus.EXPECTED)) {
                reached.add(actual);
            }
        }
        List<Row> actuals = Series.inTime(reached);
        for (int i = 1; i < actuals.size(); i++) {
            Row before = actuals.get(i - 1);
            Row actual = actuals.get(i);
            BigDecimal from = before.number();
            BigDecimal to = actual.number();
            boolean isExplained = actual.hasNote() || actual.hasStatus(ValueStatus.REVISED);
            if (from != null && to != null && !isExplained && actual.hasUnitOf(before) && to.compareTo(from) < 0) {
                context.problem("KPI-06", actual.node(), "value")
                        .with("before", from)
                        .with("actual", to)
                        .with("unit", unit(actual))
                        .with("yearBefore", Times.print(before.at()))
                        .with("year", Times.print(actual.at()))
                        .related(before.node().pointer("value"))
                        .hint("")
                        .report();
            }
        }
    }

    private static void checkSize(RuleContext context, Sheet sheet, Series series, Row actual) {
        Row target = series.targetFor(actual);
        BigDecimal due = target == null ? null : target.number();
        BigDecimal reached = actual.number();
        if (target == null
                || due == null
                || reached == null
                || due.signum() <= 0
                || reached.signum() < 0
                || actual.hasNote()
                || ShareCheck.isTold(sheet, actual)
                || ShareCheck.isTold(sheet, target)) {
            return;
        }
        BigDecimal inPerCent = reached.multiply(HUNDRED);
        boolean isHigh = inPerCent.compareTo(due.multiply(MOST)) > 0;
        if (isHigh || inPerCent.compareTo(due.multiply(LEAST)) < 0) {
            context.problem("KPI-15", actual.node(), "value")
                    .with("actual", reached)
                    .with("target", due)
                    .with("unit", unit(actual))
                    .related(target.node().pointer("value"))
                    .hint(isHigh ? "" : "low")
                    .report();
        }
    }

    private static String unit(Row row) {
        return row.printedUnit() == null ? "" : row.printedUnit();
    }
}
