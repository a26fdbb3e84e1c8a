package org.dxplan.validation.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.IssuerLevel;
import org.dxplan.model.publication.PlanRelation;
import org.dxplan.model.publication.PlanRelationKind;
import org.dxplan.model.publication.RelatedPlan;
import org.dxplan.model.publication.RelatedPlanStatus;
import org.dxplan.reference.NationalFrameworks;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Precision;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * The plan's period beside those of other plans: it does not outlast its frame (PER-04), ends with whom it says (PER-05),
 * and begins where its predecessor ended (PER-06).
 *
 * <p>Whoever claims to end with a national plan seldom prints when that is, so a claim is also held against the catalogue
 * of national frameworks. PER-04 is not: most plans outlast the national one, which is worth telling only where the document
 * itself shows it.
 */
final class RelatedPeriodRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("PER-04", "PER-05", "PER-06");
    }

    @Override
    public void check(RuleContext context) {
        for (Node<Period> node : context.index().nodes(Period.class)) {
            if (node.parent() == context.index().root() && !Times.isReversed(node.part())) {
                check(context, node);
            }
        }
    }

    private static void check(RuleContext context, Node<Period> plan) {
        PlanDate end = plan.part().end();
        Set<Node<?>> told = new HashSet<>();
        if (end != null) {
            for (Node<Claim> node : context.index().nodes(Claim.class)) {
                if (ClaimKind.END_ALIGNMENT.is(node.part().kind()) && isAboutPlan(context, node.part())) {
                    checkAlignment(context, node, end, told);
                }
            }
        }
        for (Node<RelatedPlan> node : context.index().nodes(RelatedPlan.class)) {
            if (isCalled(context, node.part(), PlanRelationKind.PREDECESSOR)) {
                checkPredecessor(context, plan, node);
            } else if (end != null && !told.contains(node) && isFrame(context, node.part())) {
                checkFrame(context, plan, end, node);
            }
        }
    }

    private static boolean isAboutPlan(RuleContext context, Claim claim) {
        return claim.subject() == null || claim.subject().equals(context.plan().id());
    }

    /** The plans that a claim names, or else those that the plan answers to; one that ends with it will do. */
    private static void checkAlignment(RuleContext context, Node<Claim> node, PlanDate end, Set<Node<?>> told) {
        String named = node.part().relatedPlan();
        Alignment alignment = context.plan().alignment();
        List<String> ids = named != null ? List.of(named) : alignment == null ? List.of() : alignment.relatedPlans();
        List<Other> others = new ArrayList<>();
        for (String id : ids) {
            Other other = claimed(context, context.index().find(id).orElse(null));
            if (other != null && !other.end().isBefore(end) && !other.end().isAfter(end)) {
                return;
            }
            if (other != null) {
                others.add(other);
            }
        }
        if (others.isEmpty() || end.firstDay().isEmpty()) {
            return;
        }
        others.forEach(other -> told.add(other.node()));
        Other first = others.get(0);
        RuleContext.Report report =
                named == null ? context.problem("PER-05", node) : context.problem("PER-05", node, "relatedPlan");
        report.with("end", Times.print(end))
                .with("other", first.title())
                .with("otherEnd", Times.print(first.end()))
                .related("/period/end")
                .related(first.pointer());
        if (first.catalogue() == null) {
            report.hint("").report();
        } else {
            report.with("asOf", first.catalogue()).hint("framework").report();
        }
    }

    /** Another plan whose end is known, with the state of the catalogue from which it is known, if it is. */
    private record Other(
            Node<?> node,
            String title,
            PlanDate end,
            String pointer,
            @Nullable String catalogue) {}

    /** The plan with its end in the document, or else that of the national framework that it is. */
    private static @Nullable Other claimed(RuleContext context, @Nullable Node<?> node) {
        Other inDocument = other(node);
        if (inDocument != null
                || node == null
                || !(node.part() instanceof RelatedPlan related)
                || endOf(related) != null
                || related.framework() == null
                || context.hasLost(node)) {
            return inDocument;
        }
        NationalFrameworks catalogue = NationalFrameworks.builtIn();
        return catalogue
                .find(related.framework())
                .flatMap(framework -> framework.end(related.version()))
                .map(end -> new Other(
                        node,
                        related.title(),
                        end,
                        node.pointer("framework"),
                        catalogue.edition().date().toString()))
                .orElse(null);
    }

    private static @Nullable Other other(@Nullable Node<?> node) {
        if (node == null || !(node.part() instanceof RelatedPlan related)) {
            return null;
        }
        PlanDate end = endOf(related);
        return end == null || end.firstDay().isEmpty()
                ? null
                : new Other(
                        node,
                        related.title(),
                        end,
                        related.ended() == null ? node.pointer("period") + "/end" : node.pointer("ended"),
                        null);
    }

    private static @Nullable PlanDate endOf(RelatedPlan related) {
        Period period = related.period();
        return related.ended() != null ? related.ended() : period == null ? null : period.end();
    }

    /** A plan of the nation that this one follows, or an upper plan of anyone. */
    private static boolean isFrame(RuleContext context, RelatedPlan related) {
        if (RelatedPlanStatus.ABOLISHED.is(related.status())) {
            return false;
        }
        return isCalled(context, related, PlanRelationKind.UPPER)
                || (IssuerLevel.NATIONAL.is(related.issuerLevel())
                        && (related.relations().isEmpty() || isCalled(context, related, PlanRelationKind.ALIGNED)));
    }

    private static boolean isCalled(RuleContext context, RelatedPlan related, PlanRelationKind kind) {
        for (PlanRelation relation : related.relations()) {
            boolean isToThis = relation.target() == null
                    || relation.target().equals(context.plan().id());
            if (isToThis && kind.is(relation.kind())) {
                return true;
            }
        }
        return false;
    }

    /** A frame that had ended before the plan began is history. */
    private static void checkFrame(RuleContext context, Node<Period> plan, PlanDate end, Node<RelatedPlan> node) {
        Other frame = other(node);
        PlanDate start = plan.part().start();
        if (frame == null
                || !end.isAfter(frame.end())
                || (start != null && frame.end().isBefore(start))) {
            return;
        }
        context.problem("PER-04", plan, "end")
                .with("end", Times.print(end))
                .with("other", frame.title())
                .with("otherEnd", Times.print(frame.end()))
                .related(frame.pointer())
                .hint("")
                .report();
    }

    private static void checkPredecessor(RuleContext context, Node<Period> plan, Node<RelatedPlan> node) {
        Other before = other(node);
        PlanDate start = plan.part().start();
        Optional<LocalDate> first = start == null ? Optional.empty() : start.firstDay();
        Optional<LocalDate> last =
                before == null ? Optional.empty() : before.end().lastDay();
        if (before == null || start == null || first.isEmpty() || last.isEmpty()) {
            return;
        }
        // A plan that was abolished ended when its successor began, whatever its period says.
        RelatedPlan related = node.part();
        boolean isCutShort = related.ended() == null && RelatedPlanStatus.ABOLISHED.is(related.status());
        boolean isOverlap = overlaps(before.end(), start) && !isCutShort;
        boolean isGap = Times.fiscalYear(first.get()) > Times.fiscalYear(last.get()) + 1;
        if (isOverlap || isGap) {
            context.problem("PER-06", plan, "start")
                    .with("start", Times.print(start))
                    .with("other", before.title())
                    .with("otherEnd", Times.print(before.end()))
                    .related(before.pointer())
                    .hint(isOverlap ? "overlap" : "")
                    .report();
        }
    }

    /**
     * Tells whether the one surely goes on when the other begins. Calendar and fiscal years are not compared, and in the
     * same month the one may follow the other.
     */
    private static boolean overlaps(PlanDate end, PlanDate start) {
        boolean isMixed = (end.precision() == Precision.YEAR) != (start.precision() == Precision.YEAR);
        boolean isByMonth = end.precision() == Precision.MONTH || start.precision() == Precision.MONTH;
        if (isMixed || isByMonth) {
            return end.isAfter(start);
        }
        return !end.isBefore(start);
    }
}
