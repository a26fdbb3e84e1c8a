package org.dxplan.validation.structure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dxplan.model.Goal;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementKind;
import org.dxplan.model.index.Node;
import org.dxplan.validation.rule.ElementCheck;
import org.dxplan.validation.rule.ElementRule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.structure.ElementTree.Element;
import org.jspecify.annotations.Nullable;

/**
 * The tree has the shape of a plan (STR-09), and all elements of the first level start from their situation (現状と課題,
 * STR-10).
 */
final class TreeShapeRule implements ElementRule {

    private static final int MAX_DEPTH = 6;
    private static final int MAX_CHILDREN = 50;

    @Override
    public List<String> codes() {
        return List.of("STR-09", "STR-10");
    }

    @Override
    public ElementCheck begin(RuleContext context) {
        Shape shape = new Shape(context);
        shape.checkWidth(context.index().root(), context.plan().children().size());
        return shape;
    }

    /** What is known of the tree when its elements have been seen. */
    private static final class Shape implements ElementCheck {
        private final RuleContext context;
        private final ElementTree tree;
        private final Iterator<Element> elements;
        private int depth;
        private @Nullable Element tooDeep;
        private @Nullable Element example;
        private final List<Element> withoutSituation = new ArrayList<>();

        Shape(RuleContext context) {
            this.context = context;
            this.tree = ElementTree.of(context);
            this.elements = tree.elements().iterator();
        }

        @Override
        public void check(Node<? extends PlanElement> node) {
            Element element = elements.next();
            if (tooDeep == null && element.depth() > MAX_DEPTH) {
                tooDeep = element;
            }
            depth = Math.max(depth, element.depth());
            checkWidth(node, node.part().children().size());
            if (element.parent() == null && !element.isRepeat() && isOnFirstLevel(tree, element)) {
                if (!hasSituation(element)) {
                    withoutSituation.add(element);
                } else if (example == null) {
                    example = element;
                }
            }
        }

        private void checkWidth(Node<?> node, int children) {
            if (children > MAX_CHILDREN) {
                context.problem("STR-09", node)
                        .with("count", children)
                        .hint("wide")
                        .report();
            }
        }

        @Override
        public void end() {
            if (tooDeep != null) {
                context.problem("STR-09", tooDeep.node())
                        .with("depth", depth)
                        .hint("")
                        .report();
            }
            if (example != null) {
                reportWithoutSituation(example);
            }
        }

        private void reportWithoutSituation(Element other) {
            for (Element element : withoutSituation) {
                if (!context.hasLost(element.node(), "statements")) {
                    context.problem("STR-10", element.node())
                            .with("title", element.part().title())
                            .with("example", other.part().title())
                            .related(other.node().pointer())
                            .hint("")
                            .report();
                }
            }
        }
    }

    /** Chapters beside the tree have no level and need no situation. */
    private static boolean isOnFirstLevel(ElementTree tree, Element element) {
        if (element.part().level() == null) {
            return element.part() instanceof Goal;
        }
        return element.place() >= 0 && element.place() == tree.nextUsed(0);
    }

    private static boolean hasSituation(Element element) {
        for (Statement statement : element.part().statements()) {
            if (StatementKind.SITUATION.is(statement.kind())
                    || StatementKind.ISSUES.is(statement.kind())
                    || isNamedSo(statement.label())
                    || isNamedSo(statement.title())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedSo(@Nullable String label) {
        return label != null && (label.contains("現状") || label.contains("課題"));
    }
}
