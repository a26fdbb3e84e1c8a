package org.dxplan.validation.reference;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group REF. */
public final class ReferenceRules {

    private ReferenceRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(new ReferenceRule(), new RepeatRule(), new AddressRule(), new CitationRule());
    }
}
