package org.dxplan.validation.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dxplan.model.common.Severity;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What the reader has already reported (既知の問題), so that one mistake gives one problem: a rule stays silent about a member
 * at whose pointer something was found, and about a member that is missing. A million problems cost a few megabytes.
 *
 * <p>It is filled by one thread and then belongs to one validation.
 */
public final class Known {

    private final PointerSet pointers = new PointerSet();
    private final PointerSet ways = new PointerSet();
    private final Set<ReferenceKind> lostKinds = new HashSet<>();
    private final UnaryOperator<String> toSource;
    private boolean isWholeLost;
    private @Nullable Set<ReferenceKind> unreadableIds;

    /**
     * Begins with nothing.
     *
     * @param toSource  turns a pointer into the plan into one into what was read, which may hold items of lists that the
     *     plan does not, not null
     */
    public Known(UnaryOperator<String> toSource) {
        this.toSource = Objects.requireNonNull(toSource, "toSource");
    }

    /**
     * Obtains what is known from problems whose pointers lead into the plan.
     *
     * @param problems  the problems found while reading, not null
     * @return what is known, not null
     */
    public static Known of(List<Problem> problems) {
        Known known = new Known(UnaryOperator.identity());
        for (Problem problem : problems) {
            Object member = problem.arguments().get(problem.code().equals("DOC-08") ? "nearest" : "member");
            known.add(problem.code(), problem.severity(), problem.pointer(), member == null ? null : member.toString());
        }
        return known;
    }

    /**
     * Adds a problem.
     *
     * @param code  the code of its rule, not null
     * @param severity  how serious it is, not null
     * @param pointer  its JSON Pointer in what was read, not null
     * @param member  the name of the member that is missing, or that a mistyped name probably meant; null for none
     */
    public void add(String code, Severity severity, String pointer, @Nullable String member) {
        switch (code) {
            case "DOC-06" -> place(pointer + "/" + member, true);
            case "DOC-08" -> {
                place(pointer, false);
                if (member != null) {
                    place(pointer.substring(0, pointer.lastIndexOf('/') + 1) + member, true);
                }
            }
            case "DOC-01" -> {
                // Broken syntax ends the reading: whatever follows is lost.
                place(pointer, true);
                isWholeLost = true;
            }
            case "DOC-11" -> place(pointer, true);
            default -> place(pointer, severity == Severity.ERROR);
        }
    }

    private void place(String pointer, boolean isLost) {
        // A problem of the whole document, such as a syntax error at its end, says nothing about the plan's object.
        boolean hasPlace = !pointer.isEmpty();
        if (isLost) {
            long hash = ways.addWay(pointer);
            if (hasPlace) {
                pointers.add(hash);
            }
            lostKinds.addAll(Holders.KINDS.getOrDefault(holder(pointer), Set.of()));
        } else if (hasPlace) {
            pointers.add(pointer);
        }
    }

    /** The member at the end of a pointer; an item of a list is lost like the list. */
    private static String holder(String pointer) {
        int slash = pointer.lastIndexOf('/');
        int end = pointer.length();
        if (slash > 0 && slash + 1 < end && Character.isDigit(pointer.charAt(slash + 1))) {
            end = slash;
            slash = pointer.lastIndexOf('/', end - 1);
        }
        return pointer.substring(slash + 1, end);
    }

    boolean isEmpty() {
        return pointers.isEmpty();
    }

    boolean covers(String pointer) {
        return !pointers.isEmpty() && pointers.contains(toSource.apply(pointer));
    }

    /** Whether anything was lost at all, so that it pays to write down the pointer to ask for. */
    boolean mayHaveLost() {
        return isWholeLost || !ways.isEmpty();
    }

    boolean hasLost(String pointer) {
        return isWholeLost || (!ways.isEmpty() && ways.contains(toSource.apply(pointer)));
    }

    boolean hasUnreadableId(ReferenceKind kind, PlanIndex index) {
        if (pointers.isEmpty() && ways.isEmpty()) {
            return false;
        }
        if (unreadableIds == null) {
            unreadableIds = findUnreadableIds(index);
        }
        for (ReferenceKind unreadable : unreadableIds) {
            if (kind.accepts(unreadable)) {
                return true;
            }
        }
        return false;
    }

    /** The kinds of the ids that are empty because they were unreadable, and of those in lists and parts that are lost. */
    private Set<ReferenceKind> findUnreadableIds(PlanIndex index) {
        if (isWholeLost) {
            return Set.of(ReferenceKind.values());
        }
        Set<ReferenceKind> kinds = new HashSet<>(lostKinds);
        for (PlanIndex.Identified one : index.identified()) {
            if (one.id().isEmpty() && covers(one.node().pointer("id"))) {
                kinds.add(one.kind());
            }
        }
        return kinds;
    }

    /** Looked at only if something was lost. */
    private static final class Holders {
        /** The members that hold what others refer to. */
        private static final Map<String, Set<ReferenceKind>> KINDS = Map.ofEntries(
                Map.entry("goals", Set.of(ReferenceKind.ELEMENT, ReferenceKind.INDICATOR)),
                Map.entry("policyAreas", Set.of(ReferenceKind.ELEMENT, ReferenceKind.INDICATOR)),
                Map.entry("measures", Set.of(ReferenceKind.ELEMENT, ReferenceKind.INDICATOR)),
                Map.entry("indicators", Set.of(ReferenceKind.INDICATOR)),
                Map.entry("progressReports", Set.of(ReferenceKind.PROGRESS_REPORT)),
                Map.entry("ratingScales", Set.of(ReferenceKind.RATING_SCALE)),
                Map.entry("levels", Set.of(ReferenceKind.LEVEL)),
                Map.entry("classificationSchemes", Set.of(ReferenceKind.CLASSIFICATION_SCHEME)),
                Map.entry("organizationalUnits", Set.of(ReferenceKind.ORGANIZATIONAL_UNIT)),
                Map.entry("governance", Set.of(ReferenceKind.BODY)),
                Map.entry("bodies", Set.of(ReferenceKind.BODY)),
                Map.entry("relatedPlans", Set.of(ReferenceKind.RELATED_PLAN)),
                Map.entry("legalBases", Set.of(ReferenceKind.LEGAL_BASIS)),
                Map.entry("surveys", Set.of(ReferenceKind.SURVEY, ReferenceKind.STATISTICAL_TABLE)),
                Map.entry("tables", Set.of(ReferenceKind.STATISTICAL_TABLE)),
                Map.entry("statistics", Set.of(ReferenceKind.STATISTICAL_TABLE)),
                Map.entry("documents", Set.of(ReferenceKind.DOCUMENT)),
                Map.entry("sources", Set.of(ReferenceKind.SOURCE)));
    }
}
