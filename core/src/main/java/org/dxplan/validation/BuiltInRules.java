package org.dxplan.validation;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.validation.budget.BudgetRules;
import org.dxplan.validation.code.CodeRules;
import org.dxplan.validation.edition.EditionRules;
import org.dxplan.validation.glossary.GlossaryRules;
import org.dxplan.validation.governance.GovernanceRules;
import org.dxplan.validation.identity.IdentityRules;
import org.dxplan.validation.indicator.IndicatorRules;
import org.dxplan.validation.national.NationalRules;
import org.dxplan.validation.period.PeriodRules;
import org.dxplan.validation.rating.RatingRules;
import org.dxplan.validation.reference.ReferenceRules;
import org.dxplan.validation.roadmap.RoadmapRules;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.structure.StructureRules;
import org.dxplan.validation.survey.SurveyRules;
import org.dxplan.validation.wareki.WarekiRules;

/** The rules of the library, one instance each. */
final class BuiltInRules {

    private BuiltInRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(IdentityRules.all());
        rules.addAll(StructureRules.all());
        rules.addAll(ReferenceRules.all());
        rules.addAll(PeriodRules.all());
        rules.addAll(WarekiRules.all());
        rules.addAll(IndicatorRules.all());
        rules.addAll(RatingRules.all());
        rules.addAll(RoadmapRules.all());
        rules.addAll(GovernanceRules.all());
        rules.addAll(SurveyRules.all());
        rules.addAll(BudgetRules.all());
        rules.addAll(GlossaryRules.all());
        rules.addAll(CodeRules.all());
        rules.addAll(EditionRules.all());
        rules.addAll(NationalRules.all());
        return rules;
    }
}
