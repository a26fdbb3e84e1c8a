package org.dxplan.validation.reference;

import java.util.BitSet;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.index.PlanIndex.Identified;

/** The ids that something refers to. Of two things with one id it cannot be told which is meant, so both are used. */
final class UsedIds {

    private final PlanIndex index;
    private final BitSet ordinals = new BitSet();
    private final BitSet levelsOfElements = new BitSet();

    UsedIds(PlanIndex index) {
        this.index = index;
    }

    /** Adds the id of the first thing that carries it. */
    void add(Identified target) {
        ordinals.set(target.node().ordinal());
    }

    /** Adds the id of what an element gives for its level. */
    void addLevelOfElement(Identified target) {
        levelsOfElements.set(target.node().ordinal());
    }

    boolean contains(String id) {
        return isSet(ordinals, id);
    }

    /** Tells whether elements stand on a level. */
    boolean isLevelOfElements(String id) {
        return isSet(levelsOfElements, id);
    }

    private boolean isSet(BitSet set, String id) {
        Identified first = index.identified(id).orElse(null);
        return first != null && set.get(first.node().ordinal());
    }
}
