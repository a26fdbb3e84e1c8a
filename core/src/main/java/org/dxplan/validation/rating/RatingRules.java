package org.dxplan.validation.rating;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group RAT. */
public final class RatingRules {

    private RatingRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(
                new SymbolRule(),
                new ScaleRule(),
                new RecomputedRule(),
                new AgreementRule(),
                new ExplanationRule(),
                new TrendRule(),
                new ReportRule(),
                new CoverageRule(),
                new OutsideReviewRule(),
                new TallyRule(),
                new ShareRule(),
                new AllAtLeastRule());
    }
}
