package org.dxplan.validation.national;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.dxplan.validation.rule.Phrase;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/**
 * The plan follows versions of national frameworks that were in force when it was made (NAT-03). What came out less than
 * three months before, an edition may not have been able to take up. What a plan only names, or a reader relates it to, is no
 * frame that it follows. A version of which neither the date nor the items are known for sure takes no other's place.
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
        Map<String, Map<@Nullable String, Node<?>>> cited = new LinkedHashMap<>();
        for (Node<NationalItem> node : context.index().nodes(NationalItem.class)) {
            if (!isInterpreted(node)) {
                add(cited, node.part().framework(), node.part().version(), node);
            }
        }
        for (Node<RelatedPlan> node : context.index().nodes(RelatedPlan.class)) {
            String framework = node.part().framework();
            if (framework != null && isFollowed(node.part())) {
                add(cited, framework, node.part().version(), node);
            }
        }
        for (Map.Entry<String, Map<@Nullable String, Node<?>>> entry : cited.entrySet()) {
            NationalFramework known =
                    NationalFrameworks.builtIn().find(entry.getKey()).orElse(null);
            if (known != null) {
                check(context, known, entry.getValue(), day);
            }
        }
    }

    /** Keeps the first citation of each version. */
    private static void add(
            Map<String, Map<@Nullable String, Node<?>>> cited,
            String framework,
            @Nullable String version,
            Node<?> node) {
        Map<@Nullable String, Node<?>> versions = cited.get(framework);
        if (versions == null) {
            versions = new LinkedHashMap<>();
            cited.put(framework, versions);
        }
        versions.putIfAbsent(version, node);
    }

    private static boolean isInterpreted(Node<?> node) {
        for (Node<?> at = node; at != null; at = at.parent()) {
            if (at.member().equals("interpreted")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFollowed(RelatedPlan related) {
        if (RelatedPlanStatus.ABOLISHED.is(related.status()) || RelatedPlanStatus.ENDED.is(related.status())) {
            return false;
        }
        for (PlanRelation relation : related.relations()) {
            boolean isFrame =
                    PlanRelationKind.UPPER.is(relation.kind()) || PlanRelationKind.ALIGNED.is(relation.kind());
            if (isFrame && relation.target() == null) {
                return true;
            }
        }
        return false;
    }

    /** Of several versions the newest is the one that the plan follows. */
    private static void check(
            RuleContext context, NationalFramework framework, Map<@Nullable String, Node<?>> cited, LocalDate day) {
        List<FrameworkVersion> versions = framework.versions();
        int followed = -1;
        Node<?> node = cited.values().iterator().next();
        for (Map.Entry<@Nullable String, Node<?>> citation : cited.entrySet()) {
            int version = indexOf(versions, framework.version(citation.getKey()).orElse(null));
            if (version > followed) {
                followed = version;
                node = citation.getValue();
            }
        }
        FrameworkVersion current = followed < 0 ? null : newest(versions.subList(followed + 1, versions.size()), day);
        if (current != null) {
            report(context, node, current)
                    .with("cited", framework.titleOf(versions.get(followed)))
                    .with("current", framework.titleOf(current))
                    .hint("")
                    .report();
            return;
        }
        NationalFramework successor = framework.successor() == null
                ? null
                : NationalFrameworks.builtIn().find(framework.successor()).orElse(null);
        FrameworkVersion first =
                successor == null ? null : newest(successor.versions().subList(0, 1), day);
        if (successor != null && first != null) {
            report(context, node, first)
                    .with("cited", framework.title())
                    .with("current", successor.title())
                    .hint("framework")
                    .report();
        }
    }

    /** The place of a version among those of a framework, of which no two are called alike; -1 if there is no such version. */
    private static int indexOf(List<FrameworkVersion> versions, @Nullable FrameworkVersion wanted) {
        if (wanted == null) {
            return -1;
        }
        int index = versions.size() - 1;
        while (index >= 0 && !Objects.equals(versions.get(index).version(), wanted.version())) {
            index--;
        }
        return index;
    }

    /** The last of some versions that could be taken up by a day, null if none could. */
    private static @Nullable FrameworkVersion newest(List<FrameworkVersion> versions, LocalDate day) {
        FrameworkVersion newest = null;
        for (FrameworkVersion version : versions) {
            PlanDate date = version.date();
            LocalDate last = date == null ? null : date.lastDay().orElse(null);
            boolean isKnown = version.confirmed() || version.complete();
            if (isKnown && last != null && !last.plusMonths(MONTHS_TO_TAKE_UP).isAfter(day)) {
                newest = version;
            }
        }
        return newest;
    }

    private static RuleContext.Report report(RuleContext context, Node<?> node, FrameworkVersion current) {
        PlanDate date = current.date();
        Phrase edition = EditionDay.dateOf(context.plan()).map(Times::print).orElse(Phrase.of(""));
        return context.problem("NAT-03", node, "version")
                .with("date", Times.print(date))
                .with("edition", edition)
                .with("basis", current.confirmed() ? CONFIRMED : UNCONFIRMED);
    }
}
