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
        Map<@Nullable String, List<Node<? extends PlanElement>>> byLevel = new LinkedHashMap<>();
        for (Node<? extends PlanElement> node : siblings) {
            byLevel.computeIfAbsent(node.part().level(), level -> new ArrayList<>(siblings.size()))
                    .add(node);
        }
        for (List<Node<? extends PlanElement>> group : byLevel.values()) {
            if (areUnique(context, group)) {
                checkSequence(context, group);
            }
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

    /**
     * Reports gaps, but only where all siblings count in one way. A list with repeats is not judged: they may be counted
     * or not. If the numbers run backwards somewhere, only the first break is reported, for what follows comes from it.
     */
    private static void checkSequence(RuleContext context, List<Node<? extends PlanElement>> group) {
        List<PrintedNumber> numbers = new ArrayList<>(group.size());
        boolean ascending = true;
        for (Node<? extends PlanElement> node : group) {
            String printed = node.part().number();
            PrintedNumber number = printed == null || node.part().repeatOf() != null ? null : PrintedNumber.of(printed);
            if (number == null || (!numbers.isEmpty() && !number.isLike(numbers.get(0)))) {
                return;
            }
            ascending &= numbers.isEmpty()
                    || number.value() > numbers.get(numbers.size() - 1).value();
            numbers.add(number);
        }
        // An item that could not be read leaves a gap and is reported already.
        Node<?> first = group.get(0);
        if (context.hasLost(parent(first), first.member())) {
            return;
        }
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i).value() != numbers.get(i - 1).value() + 1) {
                report(context, group.get(i - 1), group.get(i));
                if (!ascending) {
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
