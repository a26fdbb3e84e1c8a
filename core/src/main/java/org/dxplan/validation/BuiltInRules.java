package org.dxplan.validation;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.validation.code.CodeRules;
import org.dxplan.validation.glossary.GlossaryRules;
import org.dxplan.validation.identity.IdentityRules;
import org.dxplan.validation.period.PeriodRules;
import org.dxplan.validation.reference.ReferenceRules;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.structure.StructureRules;

/** The rules of the library, one instance each. */
final class BuiltInRules {

    private BuiltInRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(IdentityRules.all());
        rules.addAll(StructureRules.all());
        rules.addAll(ReferenceRules.all());
        rules.addAll(PeriodRules.all());
        rules.addAll(GlossaryRules.all());
        rules.addAll(CodeRules.all());
        return rules;
    }
}
