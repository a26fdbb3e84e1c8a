package org.dxplan.validation.structure;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.Goal;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementKind;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.structure.ElementTree.Element;
import org.jspecify.annotations.Nullable;

/**
 * The tree has the shape of a plan (STR-09), and all elements of the first level start from their situation (現状と課題,
 * STR-10).
 */
final class TreeShapeRule implements Rule {

    private static final int MAX_DEPTH = 6;
    private static final int MAX_CHILDREN = 50;

    @Override
    public List<String> codes() {
        return List.of("STR-09", "STR-10");
    }

    @Override
    public void check(RuleContext context) {
        ElementTree tree = ElementTree.of(context);
        checkDepth(context, tree);
        checkWidth(context, tree);
        checkSituations(context, tree);
    }

    private static void checkDepth(RuleContext context, ElementTree tree) {
        Element first = null;
        int depth = 0;
        for (Element element : tree.elements()) {
            if (first == null && element.depth() > MAX_DEPTH) {
                first = element;
            }
            depth = Math.max(depth, element.depth());
        }
        if (first != null) {
            context.problem("STR-09", first.node())
                    .with("depth", depth)
                    .hint("")
                    .report();
        }
    }

    private static void checkWidth(RuleContext context, ElementTree tree) {
        int children = context.plan().children().size();
        if (children > MAX_CHILDREN) {
            context.problem("STR-09", context.index().root())
                    .with("count", children)
                    .hint("wide")
                    .report();
        }
        for (Element element : tree.elements()) {
            int count = element.part().children().size();
            if (count > MAX_CHILDREN) {
                context.problem("STR-09", element.node())
                        .with("count", count)
                        .hint("wide")
                        .report();
            }
        }
    }

    private static void checkSituations(RuleContext context, ElementTree tree) {
        Element example = null;
        List<Element> without = new ArrayList<>();
        for (Element element : tree.elements()) {
            if (element.parent() != null || element.isRepeat() || !isOnFirstLevel(tree, element)) {
                continue;
            }
            if (!hasSituation(element)) {
                without.add(element);
            } else if (example == null) {
                example = element;
            }
        }
        if (example == null) {
            return;
        }
        for (Element element : without) {
            if (!context.hasLost(element.node(), "statements")) {
                context.problem("STR-10", element.node())
                        .with("title", element.part().title())
                        .with("example", example.part().title())
                        .related(example.node().pointer())
                        .hint("")
                        .report();
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
