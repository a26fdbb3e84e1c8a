package org.dxplan.validation.code;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group COD. */
public final class CodeRules {

    private CodeRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(new LocalGovernmentRule(), new AlignmentRule(), new NationalItemRule(), new ContactRule());
    }
}
