package org.dxplan.validation.reference;

import java.util.BitSet;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.index.PlanIndex.Identified;

/** The ids that something refers to. Of two things with one id it cannot be told which is meant, so both are used. */
final class UsedIds {

    private final PlanIndex index;
    private final BitSet ordinals = new BitSet();

    UsedIds(PlanIndex index) {
        this.index = index;
    }

    /** Adds the id of the first thing that carries it. */
    void add(Identified target) {
        ordinals.set(target.node().ordinal());
    }

    boolean contains(String id) {
        return index.identified(id)
                .filter(first -> ordinals.get(first.node().ordinal()))
                .isPresent();
    }
}
