package org.dxplan.validation.governance;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.validation.rule.ElementCheck;
import org.dxplan.validation.rule.ElementRule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answers for every measure (GOV-04): a section that exists at that time (GOV-03), not just everybody (GOV-05).
 */
final class OwnerRule implements ElementRule {

    @Override
    public List<String> codes() {
        return List.of("GOV-03", "GOV-04", "GOV-05");
    }

    @Override
    public ElementCheck begin(RuleContext context) {
        return new MeasuresWithoutOwner(context, checkResponsibles(context));
    }

    /** Judges all responsible parties; tells whether some element or indicator lists any. */
    private static boolean checkResponsibles(RuleContext context) {
        Units units = Units.of(context.index());
        Node<?> last = null;
        List<String> everybody = new ArrayList<>();
        boolean isSomebody = false;
        boolean hasOwners = false;
        for (Node<Responsible> node : context.index().nodes(Responsible.class)) {
            Units.Unit unit = units.find(node.part().unit());
            if (unit != null) {
                UnitTimeCheck.check(context, units, node, unit);
            }
            Node<?> holder = node.parent();
            if (holder == null || node.index() < 0) {
                continue;
            }
            // The parties of one list follow each other in the walk.
            if (holder != last) {
                reportEverybody(context, last, isSomebody, everybody);
                last = holder;
                everybody.clear();
                isSomebody = false;
                hasOwners = true;
            }
            String name = units.everybody(node.part());
            if (name == null) {
                isSomebody = true;
            } else {
                everybody.add(name);
            }
        }
        reportEverybody(context, last, isSomebody, everybody);
        return hasOwners;
    }

    private static void reportEverybody(
            RuleContext context, @Nullable Node<?> holder, boolean isSomebody, List<String> names) {
        if (holder != null && !isSomebody) {
            context.problem("GOV-05", holder, "responsibles")
                    .with("names", List.copyOf(names))
                    .hint("")
                    .report();
        }
    }

    /** Collects the measures for which nobody answers. */
    private static final class MeasuresWithoutOwner implements ElementCheck {
        private final RuleContext context;
        private final boolean hasOwners;
        private final List<Node<? extends PlanElement>> without = new ArrayList<>();

        MeasuresWithoutOwner(RuleContext context, boolean hasOwners) {
            this.context = context;
            this.hasOwners = hasOwners;
        }

        @Override
        public void check(Node<? extends PlanElement> element) {
            if (element.part() instanceof Measure measure
                    && measure.measures().isEmpty()
                    && measure.repeatOf() == null
                    && !context.hasLost(element, "measures")
                    && !hasOwner(context, element)) {
                without.add(element);
            }
        }

        @Override
        public void end() {
            if (!hasOwners && without.size() > 1) {
                context.problem("GOV-04", context.index().root())
                        .with("count", without.size())
                        .hint("all")
                        .report();
                return;
            }
            for (Node<? extends PlanElement> node : without) {
                context.problem("GOV-04", node)
                        .with("title", node.part().title())
                        .hint("")
                        .report();
            }
        }
    }

    /** Who answers for what stands above answers for the measure, and who answers for its indicator reports on it. */
    private static boolean hasOwner(RuleContext context, Node<? extends PlanElement> node) {
        for (Node<?> at = node; at != null; at = at.parent()) {
            if (at.part() instanceof PlanElement element
                    && (!element.responsibles().isEmpty() || context.hasLost(at, "responsibles"))) {
                return true;
            }
        }
        for (Indicator indicator : node.part().indicators()) {
            if (!indicator.responsibles().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
