package org.dxplan.validation.glossary;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group GLS. */
public final class GlossaryRules {

    private GlossaryRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(new GlossaryUseRule(), new GlossaryOrderRule());
    }
}
