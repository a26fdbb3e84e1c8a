package org.dxplan.validation.structure;

import java.util.Iterator;
import java.util.List;
import org.dxplan.model.Level;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.dxplan.validation.rule.ElementCheck;
import org.dxplan.validation.rule.ElementRule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.structure.ElementTree.Element;

/**
 * Elements stand on the levels in their order (STR-02), no level is skipped (STR-03), and none ends in the middle (STR-04).
 *
 * <p>Elements without a level, or directly below the plan, may stand anywhere: plans have chapters beside their tree. A
 * level counts as skipped only if the plan uses it elsewhere, and not beside the others. A repeat (再掲) stands wherever the
 * plan mentions it again.
 */
final class LevelOrderRule implements ElementRule {

    @Override
    public List<String> codes() {
        return List.of("STR-02", "STR-03", "STR-04");
    }

    @Override
    public ElementCheck begin(RuleContext context) {
        return new Order(context, ElementTree.of(context));
    }

    /** Looks at each element where it stands in the tree. */
    private static final class Order implements ElementCheck {
        private final RuleContext context;
        private final ElementTree tree;
        private final LevelSequence sequence;
        private final Iterator<Element> elements;

        Order(RuleContext context, ElementTree tree) {
            this.context = context;
            this.tree = tree;
            this.sequence = new LevelSequence(tree);
            this.elements = tree.elements().iterator();
        }

        @Override
        public void check(Node<? extends PlanElement> node) {
            check(elements.next());
        }

        private void check(Element element) {
            int own = element.place();
            if (own < 0) {
                return;
            }
            Element parent = element.parent();
            int upper = parent == null ? -1 : parent.place();
            if (parent != null && upper >= 0) {
                if (own > upper && !element.isRepeat()) {
                    checkSkipped(element, own, upper);
                } else if (own <= upper) {
                    reportOrder(element, own, parent, upper);
                }
            }
            int deeper = sequence.below(own);
            if (deeper >= 0 && tree.nextUsed(own) == own) {
                checkChildren(element, deeper);
            }
        }

        private void reportOrder(Element element, int own, Element parent, int upper) {
            Node<Level> level = tree.level(own);
            context.problem("STR-02", element.node(), "level")
                    .with("level", level.part().label())
                    .with("upper", tree.level(upper).part().label())
                    .related(parent.node().pointer("level"))
                    .related(level.pointer())
                    .hint(own == upper ? "same" : "")
                    .report();
        }

        private void checkSkipped(Element element, int own, int upper) {
            int skipped = sequence.between(upper, own);
            if (skipped >= 0 && tree.nextUsed(upper) == upper && tree.nextUsed(own) == own) {
                context.problem("STR-03", element.node(), "level")
                        .with("level", tree.level(own).part().label())
                        .with("upper", tree.level(upper).part().label())
                        .with("skipped", tree.level(skipped).part().label())
                        .related(tree.level(skipped).pointer())
                        .hint("")
                        .report();
            }
        }

        /** A repeat (再掲) leaves what is below it to its original. */
        private void checkChildren(Element element, int deeper) {
            if (element.part().children().isEmpty()
                    && !element.isRepeat()
                    && !ElementTree.hasLostChildren(context, element.node())) {
                context.problem("STR-04", element.node())
                        .with("title", element.part().title())
                        .with("lower", tree.level(deeper).part().label())
                        .hint("")
                        .report();
            }
        }
    }
}
