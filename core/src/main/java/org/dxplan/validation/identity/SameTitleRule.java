package org.dxplan.validation.identity;

import java.util.ArrayList;
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
 * Titles are distinct among siblings (IDN-07), and elsewhere the same title is marked as a repeat (IDN-08).
 *
 * <p>Only elements of one type and level are compared: a goal 防災 may well hold a measure 防災.
 */
final class SameTitleRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("IDN-07", "IDN-08");
    }

    @Override
    public void check(RuleContext context) {
        check(context, context.index().nodes(Goal.class));
        check(context, context.index().nodes(PolicyArea.class));
        check(context, context.index().nodes(Measure.class));
    }

    private static void check(RuleContext context, List<? extends Node<? extends PlanElement>> nodes) {
        Map<String, Node<? extends PlanElement>> first = new HashMap<>(2 * nodes.size());
        Map<String, List<Node<? extends PlanElement>>> same = new LinkedHashMap<>();
        for (Node<? extends PlanElement> node : nodes) {
            String title = NormalizedText.of(node.part().title());
            Node<? extends PlanElement> other = title.isEmpty() ? null : first.putIfAbsent(title, node);
            if (other != null) {
                same.computeIfAbsent(title, key -> new ArrayList<>(List.of(other)))
                        .add(node);
            }
        }
        same.values().forEach(group -> checkGroup(context, group));
    }

    /** Judges elements of one title, in their order in the plan. */
    private static void checkGroup(RuleContext context, List<Node<? extends PlanElement>> group) {
        Map<Node<?>, Node<? extends PlanElement>> siblings = new HashMap<>();
        Map<@Nullable String, Node<? extends PlanElement>> originals = new HashMap<>();
        for (Node<? extends PlanElement> node : group) {
            Node<? extends PlanElement> sibling = siblings.putIfAbsent(parent(node), node);
            if (sibling != null) {
                if (!isRepeat(sibling) && !isRepeat(node)) {
                    context.problem("IDN-07", node, "title")
                            .with("title", node.part().title())
                            .related(sibling.pointer("title"))
                            .hint("")
                            .report();
                }
            } else if (!isRepeat(node)) {
                checkElsewhere(context, node, originals.putIfAbsent(node.part().level(), node));
            }
        }
    }

    private static void checkElsewhere(
            RuleContext context, Node<? extends PlanElement> node, @Nullable Node<? extends PlanElement> first) {
        if (first != null) {
            context.problem("IDN-08", node, "title")
                    .with("title", node.part().title())
                    .with("first", first.part().id())
                    .related(first.pointer("title"))
                    .hint("")
                    .report();
        }
    }

    private static boolean isRepeat(Node<? extends PlanElement> node) {
        return node.part().repeatOf() != null;
    }

    private static Node<?> parent(Node<? extends PlanElement> node) {
        return Objects.requireNonNull(node.parent(), "an element stands in a plan");
    }
}
