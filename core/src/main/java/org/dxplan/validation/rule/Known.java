package org.dxplan.validation.rule;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.dxplan.model.common.Severity;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has already reported, so that one mistake gives one problem: a rule stays silent about a member at whose
 * pointer something was found, and about a member that is missing.
 */
final class Known {

    private final Set<String> pointers = new HashSet<>();
    private final NavigableSet<String> lost = new TreeSet<>();
    private @Nullable Set<ReferenceKind> unreadableIds;

    Known(List<Problem> problems) {
        for (Problem problem : problems) {
            String pointer = problem.pointer();
            switch (problem.code()) {
                case "DOC-06" -> add(pointer + "/" + problem.arguments().get("member"), true);
                case "DOC-08" -> {
                    add(pointer, false);
                    Object meant = problem.arguments().get("nearest");
                    if (meant != null) {
                        add(pointer.substring(0, pointer.lastIndexOf('/') + 1) + meant, true);
                    }
                }
                default ->
                    add(
                            pointer,
                            problem.severity() == Severity.ERROR
                                    || problem.code().equals("DOC-11"));
            }
        }
    }

    private void add(String pointer, boolean isLost) {
        // A problem of the whole document, such as a syntax error at its end, says nothing about the plan's object.
        if (!pointer.isEmpty()) {
            pointers.add(pointer);
        }
        if (isLost) {
            lost.add(pointer + "/");
        }
    }

    boolean covers(String pointer) {
        return !pointers.isEmpty() && pointers.contains(pointer);
    }

    boolean hasLost(String pointer) {
        // A slash closes every pointer, so what stands inside a place follows it directly.
        String from = pointer + "/";
        String first = lost.ceiling(from);
        return first != null && first.startsWith(from);
    }

    boolean hasUnreadableId(ReferenceKind kind, PlanIndex index) {
        if (pointers.isEmpty()) {
            return false;
        }
        if (unreadableIds == null) {
            unreadableIds = EnumSet.noneOf(ReferenceKind.class);
            for (PlanIndex.Identified one : index.identified()) {
                if (one.id().isEmpty() && covers(one.node().pointer("id"))) {
                    unreadableIds.add(one.kind());
                }
            }
        }
        for (ReferenceKind unreadable : unreadableIds) {
            if (kind.accepts(unreadable)) {
                return true;
            }
        }
        return false;
    }
}
