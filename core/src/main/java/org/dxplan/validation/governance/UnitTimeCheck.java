package org.dxplan.validation.governance;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.index.Node;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/** A section answers for something only while it exists (GOV-03). */
final class UnitTimeCheck {

    private UnitTimeCheck() {}

    static void check(RuleContext context, Units units, Node<Responsible> node, Units.Unit judged) {
        OrganizationalUnit unit = judged.node().part();
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
                Units.Unit successor = units.find(id);
                if (successor != null) {
                    successors.add(successor.node().part().name());
                }
            }
            RuleContext.Report report = context.problem("GOV-03", node, "unit")
                    .with("unit", unit.name())
                    .with("closed", Times.print(closed))
                    .with("start", Times.print(start))
                    .related(judged.node().pointer("period"));
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
                    .related(judged.node().pointer("period"))
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
}
