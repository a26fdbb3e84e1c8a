package org.dxplan.validation.indicator;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.Aggregation;
import org.dxplan.model.indicator.Calculation;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorKind;
import org.dxplan.model.indicator.IndicatorQuantity;
import org.dxplan.model.indicator.Survey;
import org.dxplan.text.WordSearch;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What a figure means can be found out: computed ones say how (KPI-17), surveyed ones how many answered and when (KPI-20), and
 * some measure what comes of the plan (KPI-13).
 */
final class DefinitionCheck {

    private static final List<String> SURVEY = List.of("アンケート", "意識調査", "満足度調査", "世論調査");

    private DefinitionCheck() {}

    static void check(RuleContext context, Sheet sheet) {
        Calculation calculation = sheet.part().calculation();
        if (!sheet.isRepeat() && !isDefined(calculation) && isComputed(sheet) && hasNumbers(sheet)) {
            reportUndefined(context, sheet);
        }
        if (calculation != null && hasMeasuredNumbers(sheet)) {
            checkSurvey(context, sheet, calculation);
        }
    }

    private static boolean isDefined(@Nullable Calculation calculation) {
        return calculation != null
                && (hasText(calculation.formula())
                        || hasText(calculation.survey())
                        || hasText(calculation.source())
                        || hasText(calculation.note()));
    }

    private static boolean isComputed(Sheet sheet) {
        return sheet.isQuantity(IndicatorQuantity.SHARE)
                || sheet.isQuantity(IndicatorQuantity.INDEX)
                || sheet.isQuantity(IndicatorQuantity.GROWTH)
                || sheet.part().aggregation() == Aggregation.AVERAGE
                || (sheet.part().quantity() == null && sheet.isPerCent());
    }

    private static void reportUndefined(RuleContext context, Sheet sheet) {
        if (!context.hasLost(sheet.node(), "calculation")) {
            RuleContext.Report report = sheet.part().calculation() == null
                    ? context.problem("KPI-17", sheet.node())
                    : context.problem("KPI-17", sheet.node(), "calculation");
            report.with("name", sheet.part().name()).hint("").report();
        }
    }

    private static boolean hasNumbers(Sheet sheet) {
        for (Series series : sheet.series()) {
            if (series.hasNumbers()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMeasuredNumbers(Sheet sheet) {
        for (Series series : sheet.series()) {
            if (series.hasMeasuredNumbers()) {
                return true;
            }
        }
        return false;
    }

    private static void checkSurvey(RuleContext context, Sheet sheet, Calculation calculation) {
        Survey survey = null;
        if (calculation.survey() != null) {
            Node<?> node = context.index().find(calculation.survey()).orElse(null);
            if (!(node != null && node.part() instanceof Survey found)) {
                return;
            }
            survey = found;
        } else if (calculation.source() == null || !WordSearch.hasAny(calculation.source(), SURVEY)) {
            return;
        }
        boolean hasSample = calculation.sampleSize() != null || (survey != null && survey.responses() != null);
        boolean hasYear = (survey != null && survey.period() != null) || hasDates(sheet);
        if ((!hasSample || !hasYear) && !isLost(context, sheet, survey)) {
            context.problem("KPI-20", sheet.node(), "calculation")
                    .with("name", sheet.part().name())
                    .hint(hasSample ? "year" : hasYear ? "" : "both")
                    .report();
        }
    }

    private static boolean hasDates(Sheet sheet) {
        for (Series series : sheet.series()) {
            for (Row row : series.measured()) {
                if (row.isNumeric() && row.at() == null && row.part().surveyed() == null) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isLost(RuleContext context, Sheet sheet, @Nullable Survey survey) {
        return context.hasLost(sheet.node(), "calculation")
                || (survey != null
                        && context.index()
                                .find(survey.id())
                                .filter(node -> context.hasLost(node))
                                .isPresent());
    }

    /** Reports a plan all of whose indicators are known to measure what is put in or done. */
    static void checkOutcome(RuleContext context, List<Sheet> sheets) {
        List<Indicator> own = new ArrayList<>();
        for (Sheet sheet : sheets) {
            IndicatorKind kind = sheet.part().kind();
            if (sheet.isRepeat()) {
                continue;
            }
            if (!IndicatorKind.OUTPUT.is(kind) && !IndicatorKind.INPUT.is(kind)) {
                return;
            }
            own.add(sheet.part());
        }
        if (!own.isEmpty() && !context.hasLost("")) {
            context.problem("KPI-13", context.index().root())
                    .with("count", own.size())
                    .with("name", own.get(0).name())
                    .hint(own.size() > 1 ? "" : "one")
                    .report();
        }
    }

    private static boolean hasText(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
