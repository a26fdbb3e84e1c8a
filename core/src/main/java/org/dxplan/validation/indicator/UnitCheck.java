package org.dxplan.validation.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dxplan.model.indicator.IndicatorQuantity;
import org.dxplan.validation.rule.RuleContext;

/**
 * Numbers have a unit, and those that are compared have the same one (KPI-01). An index (指数) may have none, and the unit may
 * stand in the name: 申請率（％）.
 */
final class UnitCheck {

    private static final Pattern UNIT_IN_NAME = Pattern.compile("[(（][^()（）0-9０-９]{1,6}[)）] *$");

    private UnitCheck() {}

    static void check(RuleContext context, Sheet sheet) {
        List<Row> withoutUnit = new ArrayList<>();
        boolean hasUnit = false;
        for (Series series : sheet.series()) {
            String unit = null;
            boolean areAlike = true;
            for (Row row : series.all()) {
                if (!row.isNumeric()) {
                    continue;
                }
                if (row.unit() == null) {
                    withoutUnit.add(row);
                } else if (unit == null) {
                    unit = row.unit();
                } else {
                    areAlike &= unit.equals(row.unit());
                }
            }
            hasUnit |= unit != null;
            if (!areAlike) {
                checkSame(context, series, sheet);
            }
        }
        if (!withoutUnit.isEmpty() && !sheet.isRepeat() && needsUnit(sheet)) {
            reportMissing(context, sheet, withoutUnit, hasUnit);
        }
    }

    /** The unit of most figures; where two have as many, the indicator's own. */
    private static String mostFrequent(List<Row> numbers, Sheet sheet) {
        Map<String, Integer> counts = new LinkedHashMap<>(2);
        for (Row row : numbers) {
            if (row.unit() != null) {
                counts.merge(row.unit(), 1, Integer::sum);
            }
        }
        String own = Units.normal(sheet.part().unit());
        String best = own == null ? "" : own;
        int most = counts.getOrDefault(best, 0);
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    private static void checkSame(RuleContext context, Series series, Sheet sheet) {
        List<Row> numbers = series.all().stream().filter(Row::isNumeric).toList();
        String unit = mostFrequent(numbers, sheet);
        String printed = numbers.stream()
                .filter(row -> unit.equals(row.unit()))
                .map(Row::printedUnit)
                .findFirst()
                .orElse(unit);
        for (Row row : numbers) {
            if (row.printedUnit() != null && row.unit() != null && !row.unit().equals(unit)) {
                RuleContext.Report report = row.part().unit() != null
                        ? context.problem("KPI-01", row.node(), "unit")
                        : context.problem("KPI-01", row.node());
                report.with("unit", row.printedUnit())
                        .with("other", printed)
                        .hint("")
                        .report();
            }
        }
    }

    private static boolean needsUnit(Sheet sheet) {
        return !sheet.isQuantity(IndicatorQuantity.INDEX)
                && !sheet.isQuantity(IndicatorQuantity.MILESTONE)
                && !UNIT_IN_NAME.matcher(sheet.part().name()).find();
    }

    private static void reportMissing(RuleContext context, Sheet sheet, List<Row> rows, boolean othersHaveUnit) {
        if (context.hasLost(sheet.node(), "unit")) {
            return;
        }
        if (!othersHaveUnit) {
            boolean isLost = rows.stream().anyMatch(row -> context.hasLost(row.node(), "unit"));
            if (!isLost) {
                context.problem("KPI-01", sheet.node())
                        .with("name", sheet.part().name())
                        .hint("missing")
                        .report();
            }
            return;
        }
        for (Row row : rows) {
            if (!context.hasLost(row.node(), "unit")) {
                context.problem("KPI-01", row.node())
                        .with("name", sheet.part().name())
                        .hint("value")
                        .report();
            }
        }
    }
}
