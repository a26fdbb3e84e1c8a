package org.dxplan.validation.national;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.model.common.NationalItem;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.PlanRelation;
import org.dxplan.model.publication.PlanRelationKind;
import org.dxplan.model.publication.RelatedPlan;
import org.dxplan.model.publication.RelatedPlanStatus;
import org.dxplan.reference.FrameworkVersion;
import org.dxplan.reference.NationalFramework;
import org.dxplan.reference.NationalFrameworks;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/**
 * The plan follows versions of national frameworks that were in force when it was made (NAT-03). What came out less than
 * three months before, an edition may not have been able to take up. What a plan only names, or a reader relates it to, is no
 * frame that it follows.
 */
final class SupersededVersionRule implements Rule {

    private static final int MONTHS_TO_TAKE_UP = 3;

    private static final Word CONFIRMED = new Word("list-confirmed");
    private static final Word UNCONFIRMED = new Word("list-unconfirmed");

    @Override
    public List<String> codes() {
        return List.of("NAT-03");
    }

    @Override
    public void check(RuleContext context) {
        LocalDate day = EditionDay.of(context.plan()).orElse(null);
        if (day == null) {
            return;
        }
        Set<Cited> judged = new HashSet<>();
        for (Node<NationalItem> node : context.index().nodes(NationalItem.class)) {
            NationalItem item = node.part();
            Cited cited = new Cited(item.framework(), item.version());
            if (!isInterpreted(node) && judged.add(cited)) {
                check(context, node, cited, day);
            }
        }
        for (Node<RelatedPlan> node : context.index().nodes(RelatedPlan.class)) {
            RelatedPlan related = node.part();
            if (related.framework() != null && isFollowed(context, related)) {
                Cited cited = new Cited(related.framework(), related.version());
                if (judged.add(cited)) {
                    check(context, node, cited, day);
                }
            }
        }
    }

    private record Cited(String framework, @Nullable String version) {}

    private static boolean isInterpreted(Node<?> node) {
        for (Node<?> at = node; at != null; at = at.parent()) {
            if (at.member().equals("interpreted")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFollowed(RuleContext context, RelatedPlan related) {
        if (RelatedPlanStatus.ABOLISHED.is(related.status()) || RelatedPlanStatus.ENDED.is(related.status())) {
            return false;
        }
        for (PlanRelation relation : related.relations()) {
            boolean isToThis = relation.target() == null
                    || relation.target().equals(context.plan().id());
            if (isToThis
                    && (PlanRelationKind.UPPER.is(relation.kind()) || PlanRelationKind.ALIGNED.is(relation.kind()))) {
                return true;
            }
        }
        return false;
    }

    private static void check(RuleContext context, Node<?> node, Cited cited, LocalDate day) {
        NationalFramework framework =
                NationalFrameworks.builtIn().find(cited.framework).orElse(null);
        if (framework == null) {
            return;
        }
        FrameworkVersion version = framework.version(cited.version).orElse(null);
        FrameworkVersion current = version == null ? null : newerThan(framework, version, day);
        if (version != null && current != null && current.date() != null) {
            report(context, node, current)
                    .with("cited", framework.titleOf(version))
                    .with("current", framework.titleOf(current))
                    .hint("")
                    .report();
            return;
        }
        NationalFramework successor = framework.successor() == null
                ? null
                : NationalFrameworks.builtIn().find(framework.successor()).orElse(null);
        if (successor != null && isOut(successor.versions().get(0), day)) {
            report(context, node, successor.versions().get(0))
                    .with("cited", framework.title())
                    .with("current", successor.title())
                    .hint("framework")
                    .report();
        }
    }

    /** The version that was in force by then instead of the cited one, null if that one was. */
    private static @Nullable FrameworkVersion newerThan(
            NationalFramework framework, FrameworkVersion version, LocalDate day) {
        FrameworkVersion newest = null;
        List<FrameworkVersion> versions = framework.versions();
        for (FrameworkVersion later : versions.subList(versions.indexOf(version) + 1, versions.size())) {
            if (isOut(later, day)) {
                newest = later;
            }
        }
        return newest;
    }

    private static boolean isOut(FrameworkVersion version, LocalDate day) {
        PlanDate date = version.date();
        return date != null
                && date.lastDay()
                        .filter(last -> !last.plusMonths(MONTHS_TO_TAKE_UP).isAfter(day))
                        .isPresent();
    }

    private static RuleContext.Report report(RuleContext context, Node<?> node, FrameworkVersion current) {
        PlanDate date = current.date();
        String edition = EditionDay.dateOf(context.plan()).map(Printed::of).orElse("");
        return context.problem("NAT-03", node, "version")
                .with("date", date == null ? "" : Printed.of(date))
                .with("edition", edition)
                .with("basis", current.confirmed() ? CONFIRMED : UNCONFIRMED);
    }
}
