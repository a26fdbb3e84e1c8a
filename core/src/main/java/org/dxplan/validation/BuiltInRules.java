package org.dxplan.validation;

import java.util.List;
import org.dxplan.validation.glossary.GlossaryRule;
import org.dxplan.validation.rule.Rule;

/** The rules of the library, one instance each. */
final class BuiltInRules {

    private BuiltInRules() {}

    static List<Rule> all() {
        return List.of(new GlossaryRule());
    }
}
