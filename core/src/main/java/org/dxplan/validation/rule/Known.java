package org.dxplan.validation.rule;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** The whole plan, closed by a slash like every lost place. */
    private static final String WHOLE = "/";

    /** The members that hold what others refer to. */
    private static final Map<String, Set<ReferenceKind>> HOLDERS = Map.ofEntries(
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
                case "DOC-01" -> {
                    // Broken syntax ends the reading: whatever follows is lost.
                    add(pointer, true);
                    lost.add(WHOLE);
                }
                case "DOC-11" -> add(pointer, true);
                default -> add(pointer, problem.severity() == Severity.ERROR);
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

    boolean isEmpty() {
        return pointers.isEmpty();
    }

    boolean covers(String pointer) {
        return pointers.contains(pointer);
    }

    /** Whether anything was lost at all, so that it pays to write down the pointer to ask for. */
    boolean mayHaveLost() {
        return !lost.isEmpty();
    }

    boolean hasLost(String pointer) {
        // A slash closes every pointer, so what stands inside a place follows it directly.
        String from = pointer + "/";
        String first = lost.ceiling(from);
        return lost.contains(WHOLE) || (first != null && first.startsWith(from));
    }

    boolean hasUnreadableId(ReferenceKind kind, PlanIndex index) {
        if (pointers.isEmpty() && lost.isEmpty()) {
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
        if (lost.contains(WHOLE)) {
            return EnumSet.allOf(ReferenceKind.class);
        }
        Set<ReferenceKind> kinds = EnumSet.noneOf(ReferenceKind.class);
        for (PlanIndex.Identified one : index.identified()) {
            if (one.id().isEmpty() && covers(one.node().pointer("id"))) {
                kinds.add(one.kind());
            }
        }
        for (String place : lost) {
            String[] steps = place.split("/", -1);
            // The last step is empty, for the pointer is closed by a slash; an item of a list is lost like the list.
            int last = steps.length - 2;
            boolean isItem = last > 1 && !steps[last].isEmpty() && Character.isDigit(steps[last].charAt(0));
            kinds.addAll(HOLDERS.getOrDefault(steps[isItem ? last - 1 : last], Set.of()));
        }
        return kinds;
    }
}
