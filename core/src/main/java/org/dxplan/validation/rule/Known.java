package org.dxplan.validation.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.model.common.ReferenceKind;
import org.dxplan.model.index.PlanIndex;

/**
 * What the reader has already reported, so that one mistake gives one problem: a rule stays silent about a member at whose
 * pointer something was found, and about a member that is missing.
 */
final class Known {

    private final Set<String> pointers = new HashSet<>();

    Known(List<Problem> problems) {
        for (Problem problem : problems) {
            Object missing =
                    problem.code().equals("DOC-06") ? problem.arguments().get("member") : null;
            pointers.add(missing == null ? problem.pointer() : problem.pointer() + "/" + missing);
        }
    }

    boolean covers(String pointer) {
        return !pointers.isEmpty() && pointers.contains(pointer);
    }

    boolean hasUnreadableId(ReferenceKind kind, PlanIndex index) {
        if (pointers.isEmpty()) {
            return false;
        }
        for (PlanIndex.Identified one : index.identified()) {
            if (one.id().isEmpty()
                    && kind.accepts(one.kind())
                    && covers(one.node().pointer("id"))) {
                return true;
            }
        }
        return false;
    }
}
