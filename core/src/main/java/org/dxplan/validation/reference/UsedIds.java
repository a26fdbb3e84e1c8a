package org.dxplan.validation.reference;

import java.util.BitSet;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.index.PlanIndex.Identified;
import org.dxplan.model.index.PlanIndex.Reference;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.part.ReferenceKind;

/** The ids that something refers to. Of two things with one id it cannot be told which is meant, so both are used. */
final class UsedIds {

    private final PlanIndex index;
    private final BitSet ordinals;
    private final BitSet levelsOfElements = new BitSet();

    UsedIds(PlanIndex index) {
        this.index = index;
        this.ordinals = new BitSet(index.nodes().size());
    }

    /** Adds the id of the first thing that carries it. */
    void add(Identified target) {
        ordinals.set(target.node().ordinal());
    }

    /** Adds what a reference leads to. Units name each other; that alone puts none of them to use. */
    void add(Identified target, Reference reference) {
        int ordinal = target.node().ordinal();
        // Mostly it was added before, and there is no need to look at the part that refers.
        if (!ordinals.get(ordinal) && !(reference.node().part() instanceof OrganizationalUnit)) {
            ordinals.set(ordinal);
        }
        if (reference.kind() == ReferenceKind.LEVEL
                && !levelsOfElements.get(ordinal)
                && reference.node().part() instanceof PlanElement) {
            levelsOfElements.set(ordinal);
        }
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
