package org.dxplan.validation.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.ElementCheck;
import org.dxplan.validation.rule.ElementRule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * Somebody answers for every measure (GOV-04): a section that exists at that time (GOV-03), not just everybody (GOV-05).
 */
final class OwnerRule implements ElementRule {

    /** Words for everybody, in their normal form. */
    private static final Set<String> EVERYBODY = Set.of(
            "全庁", "全課", "全部署", "全部局", "全所属", "全職場", "庁内", "庁内全体", "庁内全課", "庁内各課", "全庁各課", "各課", "各課等", "各部", "各室",
            "各部署", "各部局", "各所属", "各担当", "各担当課", "各所管課", "各部各課", "各部課", "関係課", "関係各課", "関係部署", "関係各部署", "関係部局", "担当課",
            "担当部署", "所管課", "全庁(各課)", "各課(全庁)");

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
        Node<?> last = null;
        List<String> everybody = new ArrayList<>();
        boolean isSomebody = false;
        boolean hasOwners = false;
        for (Node<Responsible> node : context.index().nodes(Responsible.class)) {
            Node<?> unit = unit(context, node.part().unit());
            if (unit != null) {
                checkTime(context, node, unit);
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
            String name = everybody(node.part(), unit);
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

    private static @Nullable Node<?> unit(RuleContext context, @Nullable String id) {
        Node<?> node = id == null ? null : context.index().find(id).orElse(null);
        return node != null && node.part() instanceof OrganizationalUnit ? node : null;
    }

    /** The name of a responsible party that is everybody, null if it is somebody or cannot be told. */
    private static @Nullable String everybody(Responsible responsible, @Nullable Node<?> unit) {
        if (responsible.body() != null || (responsible.unit() != null && unit == null)) {
            return null;
        }
        String name = unit != null ? ((OrganizationalUnit) unit.part()).name() : responsible.name();
        return name != null && EVERYBODY.contains(NormalizedText.of(name)) ? name : null;
    }

    private static void checkTime(RuleContext context, Node<Responsible> node, Node<?> unitNode) {
        OrganizationalUnit unit = (OrganizationalUnit) unitNode.part();
        Period existence = unit.period();
        Period span = existence == null ? null : spanOf(node);
        if (existence == null || span == null || Times.isReversed(existence) || Times.isReversed(span)) {
            return;
        }
        PlanDate closed = existence.end();
        PlanDate start = span.start();
        PlanDate opened = existence.start();
        PlanDate end = span.end();
        if (closed != null && start != null && closed.isBefore(start)) {
            List<String> successors = new ArrayList<>();
            for (String id : unit.successors()) {
                Node<?> successor = unit(context, id);
                if (successor != null) {
                    successors.add(((OrganizationalUnit) successor.part()).name());
                }
            }
            RuleContext.Report report = context.problem("GOV-03", node, "unit")
                    .with("unit", unit.name())
                    .with("closed", Times.print(closed))
                    .with("start", Times.print(start))
                    .related(unitNode.pointer("period"));
            if (successors.isEmpty()) {
                report.hint("").report();
            } else {
                report.with("successors", successors).hint("successor").report();
            }
        } else if (opened != null && end != null && opened.isAfter(end)) {
            context.problem("GOV-03", node, "unit")
                    .with("unit", unit.name())
                    .with("opened", Times.print(opened))
                    .with("end", Times.print(end))
                    .related(unitNode.pointer("period"))
                    .hint("later")
                    .report();
        }
    }

    /** The span of what is carried out: that of the nearest element with a period, else that of the plan. */
    private static @Nullable Period spanOf(Node<?> responsible) {
        for (Node<?> at = responsible.parent(); at != null; at = at.parent()) {
            Period period = at.part() instanceof PlanElement element
                    ? element.period()
                    : at.part() instanceof DxPlan plan ? plan.period() : null;
            if (period != null) {
                return period;
            }
        }
        return null;
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
