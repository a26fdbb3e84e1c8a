package org.dxplan.validation.roadmap;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group RDM. */
public final class RoadmapRules {

    private RoadmapRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(new BarRule(), new LaneRule(), new ProgressRule(), new DeadlineRule());
    }
}
