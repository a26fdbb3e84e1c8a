package org.dxplan.validation.indicator;

import java.util.List;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;

/** What is looked for in each indicator by itself: its figures are laid out once for all checks. */
final class IndicatorRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of(
                "KPI-01", "KPI-02", "KPI-03", "KPI-04", "KPI-05", "KPI-06", "KPI-07", "KPI-08", "KPI-09", "KPI-10",
                "KPI-11", "KPI-13", "KPI-14", "KPI-15", "KPI-16", "KPI-17", "KPI-18", "KPI-19", "KPI-20", "KPI-21");
    }

    @Override
    public void check(RuleContext context) {
        List<Sheet> sheets = Sheet.of(context.index());
        ReportedYears reports = ReportedYears.of(context, sheets);
        for (Sheet sheet : sheets) {
            UnitCheck.check(context, sheet);
            ShareCheck.check(context, sheet);
            DirectionCheck.check(context, sheet);
            TargetTimeCheck.check(context, sheet);
            BaselineTimeCheck.check(context, sheet);
            ActualCheck.check(context, sheet);
            ActualTimeCheck.check(context, sheet, reports);
            DefinitionCheck.check(context, sheet);
            PrintCheck.check(context, sheet);
        }
        DefinitionCheck.checkOutcome(context, sheets);
    }
}
