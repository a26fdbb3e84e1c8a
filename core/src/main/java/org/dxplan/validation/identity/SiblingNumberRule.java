package org.dxplan.validation.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dxplan.model.Goal;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.PolicyArea;
import org.dxplan.model.index.Node;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Printed numbers of siblings are unique (IDN-05) and consecutive (IDN-06).
 *
 * <p>Siblings stand in one list of one parent and on the same level, for a plan may number two levels side by side. The
 * numbers of a list may start anywhere: 千歳市 counts its 取組分野 through all goals.
 */
final class SiblingNumberRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("IDN-05", "IDN-06");
    }

    @Override
    public void check(RuleContext context) {
        check(context, context.index().nodes(Goal.class));
        check(context, context.index().nodes(PolicyArea.class));
        check(context, context.index().nodes(Measure.class));
    }

    private static void check(RuleContext context, List<? extends Node<? extends PlanElement>> nodes) {
        Map<Node<?>, List<Node<? extends PlanElement>>> byParent = new LinkedHashMap<>();
        Node<?> parent = null;
        List<Node<? extends PlanElement>> siblings = new ArrayList<>();
        for (Node<? extends PlanElement> node : nodes) {
            Node<?> own = parent(node);
            if (own != parent) {
                parent = own;
                siblings = byParent.computeIfAbsent(own, key -> new ArrayList<>());
            }
            siblings.add(node);
        }
        for (List<Node<? extends PlanElement>> group : byParent.values()) {
            checkLevels(context, group);
        }
    }

    private static void checkLevels(RuleContext context, List<Node<? extends PlanElement>> siblings) {
        if (areOnOneLevel(siblings)) {
            checkNumbers(context, siblings);
            return;
        }
        Map<@Nullable String, List<Node<? extends PlanElement>>> byLevel = new LinkedHashMap<>();
        for (Node<? extends PlanElement> node : siblings) {
            byLevel.computeIfAbsent(node.part().level(), level -> new ArrayList<>())
                    .add(node);
        }
        for (List<Node<? extends PlanElement>> group : byLevel.values()) {
            checkNumbers(context, group);
        }
    }

    private static boolean areOnOneLevel(List<Node<? extends PlanElement>> siblings) {
        String level = siblings.get(0).part().level();
        for (Node<? extends PlanElement> node : siblings) {
            if (!Objects.equals(level, node.part().level())) {
                return false;
            }
        }
        return true;
    }

    private static void checkNumbers(RuleContext context, List<Node<? extends PlanElement>> group) {
        NumberSequence sequence = NumberSequence.of(group);
        // Numbers that count upwards all differ.
        boolean areUnique = (sequence != null && sequence.isAscending()) || areUnique(context, group);
        if (sequence != null && areUnique) {
            checkSequence(context, group, sequence);
        }
    }

    /** Repeats may carry the number of their original and are left out. */
    private static boolean areUnique(RuleContext context, Collection<Node<? extends PlanElement>> group) {
        boolean unique = true;
        Map<String, Node<?>> first = new HashMap<>();
        for (Node<? extends PlanElement> node : group) {
            String number = node.part().number();
            if (number == null || number.isBlank() || node.part().repeatOf() != null) {
                continue;
            }
            Node<?> other = first.putIfAbsent(NormalizedText.of(number), node);
            if (other != null) {
                unique = false;
                context.problem("IDN-05", node, "number")
                        .with("number", number)
                        .related(other.pointer("number"))
                        .hint("")
                        .report();
            }
        }
        return unique;
    }

    /** Reports gaps. If the numbers run backwards somewhere, only the first break is reported, for what follows comes from it. */
    private static void checkSequence(
            RuleContext context, List<Node<? extends PlanElement>> group, NumberSequence sequence) {
        // An item that could not be read leaves a gap and is reported already.
        Node<?> first = group.get(0);
        if (context.hasLost(parent(first), first.member())) {
            return;
        }
        for (int i = 1; i < group.size(); i++) {
            if (sequence.value(i) != sequence.value(i - 1) + 1) {
                report(context, group.get(i - 1), group.get(i));
                if (!sequence.isAscending()) {
                    return;
                }
            }
        }
    }

    private static Node<?> parent(Node<?> element) {
        return Objects.requireNonNull(element.parent(), "an element stands in a plan");
    }

    private static void report(
            RuleContext context, Node<? extends PlanElement> previous, Node<? extends PlanElement> node) {
        context.problem("IDN-06", node, "number")
                .with("number", String.valueOf(node.part().number()))
                .with("previous", String.valueOf(previous.part().number()))
                .related(previous.pointer("number"))
                .hint("")
                .report();
    }
}
