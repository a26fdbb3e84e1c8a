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
import org.dxplan.model.index.PlanIndex;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.ElementCheck;
import org.dxplan.validation.rule.ElementRule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Titles are distinct among siblings (IDN-07), and elsewhere the same title is marked as a repeat (IDN-08).
 *
 * <p>Only elements of one type and level are compared: a goal 防災 may well hold a measure 防災.
 */
final class SameTitleRule implements ElementRule {

    @Override
    public List<String> codes() {
        return List.of("IDN-07", "IDN-08");
    }

    @Override
    public ElementCheck begin(RuleContext context) {
        return new Titles(context);
    }

    private static final class Titles implements ElementCheck {
        private final RuleContext context;
        private final ByType<SameTitles> titles;

        Titles(RuleContext context) {
            this.context = context;
            PlanIndex index = context.index();
            titles = new ByType<>(
                    new SameTitles(index.nodes(Goal.class).size()),
                    new SameTitles(index.nodes(PolicyArea.class).size()),
                    new SameTitles(index.nodes(Measure.class).size()));
        }

        @Override
        public void check(Node<? extends PlanElement> element) {
            titles.of(element.part()).add(element);
        }

        @Override
        public void end() {
            for (SameTitles ofType : titles.all()) {
                ofType.check(context);
            }
        }
    }

    /** The elements of one type by their titles. */
    private static final class SameTitles {
        private final Map<String, Node<? extends PlanElement>> first;
        private final Map<String, List<Node<? extends PlanElement>>> same = new LinkedHashMap<>();

        SameTitles(int count) {
            first = new HashMap<>(2 * count);
        }

        void add(Node<? extends PlanElement> node) {
            String title = NormalizedText.of(node.part().title());
            Node<? extends PlanElement> other = title.isEmpty() ? null : first.putIfAbsent(title, node);
            if (other != null) {
                same.computeIfAbsent(title, key -> new ArrayList<>(List.of(other)))
                        .add(node);
            }
        }

        void check(RuleContext context) {
            for (List<Node<? extends PlanElement>> group : same.values()) {
                checkGroup(context, group);
            }
        }
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
