package org.dxplan.validation.period;

import java.util.List;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.RelatedPlan;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/** Periods begin before they end (PER-01) and are as long as stated (PER-02). */
final class PeriodFormRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("PER-01", "PER-02");
    }

    @Override
    public void check(RuleContext context) {
        for (Node<Period> node : context.index().nodes(Period.class)) {
            Period period = node.part();
            PlanDate start = period.start();
            PlanDate end = period.end();
            if (start != null && end != null && end.isBefore(start)) {
                context.problem("PER-01", node)
                        .with("start", Times.print(start))
                        .with("end", Times.print(end))
                        .hint("")
                        .report();
            } else if (period.statedLength() != null) {
                checkLength(context, node, "statedLength", period.statedLength(), period);
            }
        }
        for (Node<Claim> node : context.index().nodes(Claim.class)) {
            if (ClaimKind.LENGTH.is(node.part().kind()) && node.part().report() == null) {
                checkClaim(context, node);
            }
        }
    }

    private static void checkLength(RuleContext context, Node<?> node, String member, String stated, Period period) {
        StatedLength length = StatedLength.read(stated);
        StatedLength.Contradiction found = length == null ? null : length.contradiction(period);
        if (found != null) {
            context.problem("PER-02", node, member)
                    .with("stated", stated)
                    .with("period", Times.print(period))
                    .with("computed", found.length())
                    .hint(found.variant())
                    .report();
        }
    }

    private static void checkClaim(RuleContext context, Node<Claim> node) {
        Claim claim = node.part();
        Period period = periodOf(context, claim.subject());
        if (period == null) {
            return;
        }
        if (claim.text() != null && StatedLength.read(claim.text()) != null) {
            checkLength(context, node, "text", claim.text(), period);
        } else if (claim.unit() != null
                && claim.value() instanceof Value.NumberValue value
                && value.bound() == null
                && !Boolean.TRUE.equals(value.approximate())) {
            checkLength(context, node, "value", value.number().toPlainString() + claim.unit(), period);
        }
    }

    private static @Nullable Period periodOf(RuleContext context, @Nullable String subject) {
        Node<?> node = subject == null ? null : context.index().find(subject).orElse(null);
        if (subject == null || node == context.index().root()) {
            return context.plan().period();
        }
        if (node != null && node.part() instanceof PlanElement element) {
            return element.period();
        }
        return node != null && node.part() instanceof RelatedPlan related ? related.period() : null;
    }
}
