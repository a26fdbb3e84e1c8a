package org.dxplan.validation.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.common.Value;
import org.dxplan.model.indicator.IndicatorQuantity;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** A cell holds one figure (KPI-18), and the figures of a series have as many decimals (KPI-19). */
final class PrintCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private PrintCheck() {}

    static void check(RuleContext context, Sheet sheet) {
        for (Series series : sheet.series()) {
            if (!sheet.isQuantity(IndicatorQuantity.MILESTONE)) {
                for (Row row : series.all()) {
                    checkCompound(context, row);
                }
            }
            checkDecimals(context, series.measured());
            checkDecimals(context, series.targets);
        }
    }

    private static void checkCompound(RuleContext context, Row row) {
        Value value = row.part().value();
        String text = value == null || row.part().segment() != null ? null : value.text();
        if (text == null || !(value instanceof Value.TextValue || value instanceof Value.NumberValue)) {
            return;
        }
        List<String> labels = CompoundText.labels(text);
        if (!labels.isEmpty()) {
            context.problem("KPI-18", row.node(), "value")
                    .with("text", text)
                    .with("labels", labels)
                    .hint("")
                    .report();
        }
    }

    private static void checkDecimals(RuleContext context, List<Row> rows) {
        if (haveOneForm(rows)) {
            return;
        }
        Map<String, List<Row>> byUnit = new LinkedHashMap<>(2);
        for (Row row : rows) {
            if (isPrecise(row)) {
                String unit = String.valueOf(row.unit());
                List<Row> comparable = byUnit.get(unit);
                if (comparable == null) {
                    comparable = new ArrayList<>();
                    byUnit.put(unit, comparable);
                }
                comparable.add(row);
            }
        }
        for (List<Row> comparable : byUnit.values()) {
            checkSame(context, comparable);
        }
    }

    /** Whether the decimals of a figure say something: 約30 has none, and 0% or 100% are often printed without. */
    private static boolean isPrecise(Row row) {
        BigDecimal number = row.number();
        Value value = row.part().value();
        if (number == null || value == null || Boolean.TRUE.equals(value.approximate())) {
            return false;
        }
        boolean isEnd = number.signum() == 0 || (Units.PER_CENT.equals(row.unit()) && number.compareTo(WHOLE) == 0);
        return !isEnd || number.scale() > 0;
    }

    private static void checkSame(RuleContext context, List<Row> rows) {
        Row usual = usual(rows);
        if (usual == null) {
            return;
        }
        for (Row row : rows) {
            BigDecimal number = row.number();
            BigDecimal other = usual.number();
            if (number != null && other != null && decimals(row) != decimals(usual)) {
                context.problem("KPI-19", row.node(), "value")
                        .with("value", number)
                        .with("other", other)
                        .related(usual.node().pointer("value"))
                        .hint("")
                        .report();
                return;
            }
        }
    }

    /** As nearly always, so that the units need not be told apart. */
    private static boolean haveOneForm(List<Row> rows) {
        Row first = null;
        for (Row row : rows) {
            if (!isPrecise(row)) {
                continue;
            }
            if (first != null && decimals(row) != decimals(first)) {
                return false;
            }
            first = row;
        }
        return true;
    }

    /** The first figure with as many decimals as most have, null if there is none. */
    private static @Nullable Row usual(List<Row> rows) {
        Map<Integer, Integer> counts = new LinkedHashMap<>(2);
        rows.forEach(row -> counts.merge(decimals(row), 1, Integer::sum));
        Row usual = null;
        int most = 0;
        for (Row row : rows) {
            int count = counts.getOrDefault(decimals(row), 0);
            if (count > most) {
                usual = row;
                most = count;
            }
        }
        return usual;
    }

    private static int decimals(Row row) {
        BigDecimal number = row.number();
        return number == null ? 0 : Math.max(0, number.scale());
    }
}
