package org.dxplan.validation.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.Goal;
import org.dxplan.model.Level;
import org.dxplan.model.LevelKind;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.PolicyArea;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.part.ReferenceKind;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds definitions that nothing refers to (REF-03): levels, classification schemes, rating scales, units, sources.
 *
 * <p>Bodies, documents, related plans, laws and surveys are facts of their own and need no reference. An overview edition
 * defines more than it uses, for it leaves out what stands below; so these are judged only if something is listed that
 * could refer to them:
 * <ul>
 * <li>a level, if elements stand on a deeper level, or an element of its kind on none;
 * <li>a scheme, if the plan lists measures;
 * <li>a scale, if some report holds evaluations or totals (a plan may announce how it will be rated);
 * <li>a source, if some citation names a source at all (else they are the list of what the file was made from).
 * </ul>
 */
final class UnusedDefinitions {

    private UnusedDefinitions() {}

    static void report(RuleContext context, UsedIds used) {
        // A reference that could not be read might have used it.
        if (context.hasLost("")) {
            return;
        }
        PlanIndex index = context.index();
        boolean judgeSchemes = !index.nodes(Measure.class).isEmpty();
        boolean judgeScales = !index.nodes(Evaluation.class).isEmpty()
                || !index.nodes(Tally.class).isEmpty();
        boolean judgeSources = false;
        for (PlanIndex.Identified one : index.identified()) {
            judgeSources |= one.kind() == ReferenceKind.SOURCE && used.contains(one.id());
        }
        Set<Node<?>> levels = forgottenLevels(index, used);
        Set<String> units = usedUnits(index, used);
        for (PlanIndex.Identified one : index.identified()) {
            boolean mayBeForgotten = switch (one.kind()) {
                case LEVEL -> levels.contains(one.node());
                case CLASSIFICATION_SCHEME -> judgeSchemes;
                case RATING_SCALE -> judgeScales;
                case ORGANIZATIONAL_UNIT -> !units.contains(one.id());
                case SOURCE -> judgeSources;
                default -> false;
            };
            if (mayBeForgotten && !one.id().isBlank() && !used.contains(one.id())) {
                context.problem("REF-03", one.node(), "id")
                        .with("kind", Word.of(one.kind()))
                        .with("id", one.id())
                        .hint("")
                        .report();
            }
        }
    }

    private static Set<Node<?>> forgottenLevels(PlanIndex index, UsedIds used) {
        List<Node<Level>> levels = index.nodes(Level.class);
        Set<Node<?>> forgotten = new HashSet<>();
        boolean deeperIsListed = false;
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i).part();
            if (!used.contains(level.id())
                    && isDepth(level.kind())
                    && (deeperIsListed || hasElementWithoutLevel(index, level.kind()))) {
                forgotten.add(levels.get(i));
            }
            deeperIsListed |= used.isLevelOfElements(level.id());
        }
        return forgotten;
    }

    /** Indicators, viewpoints and principles have names in a plan but no depth, and nothing refers to these. */
    private static boolean isDepth(@Nullable LevelKind kind) {
        return mayBe(kind, LevelKind.GOAL) || mayBe(kind, LevelKind.POLICY_AREA) || mayBe(kind, LevelKind.MEASURE);
    }

    private static boolean hasElementWithoutLevel(PlanIndex index, @Nullable LevelKind kind) {
        return (mayBe(kind, LevelKind.GOAL) && lacksLevel(index.nodes(Goal.class)))
                || (mayBe(kind, LevelKind.POLICY_AREA) && lacksLevel(index.nodes(PolicyArea.class)))
                || (mayBe(kind, LevelKind.MEASURE) && lacksLevel(index.nodes(Measure.class)));
    }

    private static boolean mayBe(@Nullable LevelKind kind, LevelKind wanted) {
        return kind == null || kind.is(wanted);
    }

    private static boolean lacksLevel(List<? extends Node<? extends PlanElement>> nodes) {
        for (Node<? extends PlanElement> node : nodes) {
            if (node.part().level() == null) {
                return true;
            }
        }
        return false;
    }

    /** A unit is used with those above it, and with those it was renamed from or to. */
    private static Set<String> usedUnits(PlanIndex index, UsedIds used) {
        Map<String, List<String>> neighbours = new HashMap<>();
        Deque<String> open = new ArrayDeque<>();
        for (Node<OrganizationalUnit> node : index.nodes(OrganizationalUnit.class)) {
            OrganizationalUnit unit = node.part();
            if (unit.parent() != null) {
                add(neighbours, unit.id(), unit.parent());
            }
            for (String successor : unit.successors()) {
                add(neighbours, unit.id(), successor);
                add(neighbours, successor, unit.id());
            }
            if (used.contains(unit.id())) {
                open.add(unit.id());
            }
        }
        Set<String> reached = new HashSet<>();
        while (!open.isEmpty()) {
            String id = open.remove();
            if (reached.add(id)) {
                for (String neighbour : neighbours.getOrDefault(id, List.of())) {
                    open.add(neighbour);
                }
            }
        }
        return reached;
    }

    private static void add(Map<String, List<String>> neighbours, String id, String neighbour) {
        List<String> ofId = neighbours.get(id);
        if (ofId == null) {
            ofId = new ArrayList<>(1);
            neighbours.put(id, ofId);
        }
        ofId.add(neighbour);
    }
}
