package org.dxplan.validation.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.ElementCheck;
import org.dxplan.validation.rule.ElementRule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Printed numbers of siblings are unique (IDN-05) and consecutive (IDN-06).
 *
 * <p>Siblings stand in one list of one parent and on the same level, for a plan may number two levels side by side. The
 * numbers of a list may start anywhere: 千歳市 counts its 取組分野 through all goals.
 */
final class SiblingNumberRule implements ElementRule {

    @Override
    public List<String> codes() {
        return List.of("IDN-05", "IDN-06");
    }

    @Override
    public ElementCheck begin(RuleContext context) {
        return new Lists(context);
    }

    /** The lists of elements, each collected as its elements come along. */
    private static final class Lists implements ElementCheck {
        private final RuleContext context;
        private final ByType<SiblingLists> lists =
                new ByType<>(new SiblingLists(), new SiblingLists(), new SiblingLists());

        Lists(RuleContext context) {
            this.context = context;
        }

        @Override
        public void check(Node<? extends PlanElement> element) {
            lists.of(element.part()).add(element);
        }

        @Override
        public void end() {
            for (SiblingLists ofType : lists.all()) {
                for (Siblings siblings : ofType.all()) {
                    if (!siblings.areInSequence()) {
                        checkLevels(context, siblings.nodes());
                    }
                }
            }
        }
    }

    private static void checkLevels(RuleContext context, List<Node<? extends PlanElement>> siblings) {
        Map<@Nullable String, List<Node<? extends PlanElement>>> byLevel = new LinkedHashMap<>();
        for (Node<? extends PlanElement> node : siblings) {
            byLevel.computeIfAbsent(node.part().level(), level -> new ArrayList<>())
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
     * Reports gaps, but only where all siblings count in one way. If the numbers run backwards somewhere, only the first break
     * is reported, for what follows comes from it.
     */
    private static void checkSequence(RuleContext context, List<Node<? extends PlanElement>> group) {
        List<PrintedNumber> numbers = PrintedNumber.ofAll(group);
        // An item that could not be read leaves a gap and is reported already.
        Node<?> first = group.get(0);
        if (context.hasLost(parent(first), first.member())) {
            return;
        }
        boolean ascending = true;
        for (int i = 1; i < numbers.size(); i++) {
            ascending &= numbers.get(i).value() > numbers.get(i - 1).value();
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
