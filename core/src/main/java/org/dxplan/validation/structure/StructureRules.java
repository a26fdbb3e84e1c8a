package org.dxplan.validation.structure;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group STR. */
public final class StructureRules {

    private StructureRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(
                new LevelOrderRule(), new CountRule(), new ReprintRule(), new ListReprintRule(), new TreeShapeRule());
    }
}
