package org.dxplan.validation.edition;

import java.util.List;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;

/**
 * What is compared from year to year can be compared: last year's figures are printed again as they were (VER-03), trends are
 * those of one scale (VER-07), and printed differences are those of the figures (VER-09).
 */
final class YearOnYearRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("VER-03", "VER-07", "VER-09");
    }

    @Override
    public void check(RuleContext context) {
        new ActualReprints(context).check();
        new TallyTrends(context).check();
        new ScaleChanges(context).check();
        new StatedDifferences(context).check();
        new CostChanges(context).check();
    }
}
