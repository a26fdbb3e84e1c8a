package org.dxplan.validation.rule;

import org.dxplan.model.index.EditionMatch;
import org.dxplan.model.index.PlanIndex;

/**
 * Two editions of a plan side by side (新旧の版), as a rule that compares them is given them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param previous  the index of the earlier edition, not null
 * @param current  the index of the edition that is validated, not null
 * @param match  which element of the one is which of the other, not null
 */
public record EditionPair(PlanIndex previous, PlanIndex current, EditionMatch match) {

    static EditionPair of(PlanIndex previous, PlanIndex current) {
        return new EditionPair(previous, current, EditionMatch.of(previous, current));
    }
}
