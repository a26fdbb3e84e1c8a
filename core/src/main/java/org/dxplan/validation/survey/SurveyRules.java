package org.dxplan.validation.survey;

import java.util.List;
import org.dxplan.validation.rule.Rule;

/** The rules of the group SUR. */
public final class SurveyRules {

    private SurveyRules() {}

    /**
     * Returns the rules of the group.
     *
     * @return one instance each, not null
     */
    public static List<Rule> all() {
        return List.of(new ResponseRule(), new ConsultationRule(), new OpinionRule());
    }
}
