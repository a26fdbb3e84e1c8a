package org.dxplan.validation.indicator;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dxplan.model.common.Value;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorQuantity;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A share lies between 0 and 100 per cent (KPI-02). Where the plan does not say that an indicator is a share, only names are
 * trusted that can mean nothing else (オンライン化率), for a growth or an attainment may well exceed 100%.
 */
final class ShareCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Pattern SHARE_NAME = Pattern.compile("(割合|化率|保有率|普及率|申請率|受講率|認知度)(?:[(（][^\n]*[)）])?$");
    private static final Pattern CHANGE_NAME = Pattern.compile("増|減|伸|前年|比率?$|達成|成長");

    private ShareCheck() {}

    static void check(RuleContext context, Sheet sheet) {
        if (!isShare(sheet)) {
            return;
        }
        for (Series series : sheet.series()) {
            for (Row row : series.all()) {
                BigDecimal outside =
                        Units.PER_CENT.equals(row.unit()) ? outside(row.part().value()) : null;
                if (outside != null) {
                    context.problem("KPI-02", row.node(), "value")
                            .with("name", sheet.part().name())
                            .with("value", outside)
                            .hint("")
                            .report();
                }
            }
        }
    }

    private static boolean isShare(Sheet sheet) {
        Indicator indicator = sheet.part();
        if (indicator.quantity() != null) {
            return sheet.isQuantity(IndicatorQuantity.SHARE);
        }
        return SHARE_NAME.matcher(indicator.name()).find()
                && !CHANGE_NAME.matcher(indicator.name()).find();
    }

    /** The number that no share can be, null if there is none. */
    static @Nullable BigDecimal outside(@Nullable Value value) {
        if (value instanceof Value.NumberValue number) {
            return outside(number.number());
        }
        if (value instanceof Value.RangeValue range) {
            BigDecimal from = outside(range.from());
            return from != null ? from : outside(range.to());
        }
        return null;
    }

    private static @Nullable BigDecimal outside(@Nullable BigDecimal number) {
        return number != null && (number.signum() < 0 || number.compareTo(WHOLE) > 0) ? number : null;
    }

    /** Whether a figure is told already because it is no share. */
    static boolean isTold(Sheet sheet, Row row) {
        return Units.PER_CENT.equals(row.unit()) && outside(row.part().value()) != null && isShare(sheet);
    }
}
