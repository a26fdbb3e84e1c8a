package org.dxplan.validation.identity;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.model.organization.LocalGovernment;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.reference.LocalGovernments;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;

/** Which plan this is: whose (IDN-04), and which edition of it (IDN-10). */
final class PlanHeadRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("IDN-04", "IDN-10");
    }

    @Override
    public void check(RuleContext context) {
        checkMunicipality(context);
        checkEdition(context);
    }

    private static void checkMunicipality(RuleContext context) {
        List<Node<LocalGovernment>> governments = context.index().nodes(LocalGovernment.class);
        if (governments.isEmpty() || isPrintedIn(context.plan().title(), governments)) {
            return;
        }
        String title = LocalGovernments.comparable(context.plan().title());
        List<String> names = new ArrayList<>();
        for (Node<LocalGovernment> government : governments) {
            String name = government.part().name();
            if (name.isBlank() || title.contains(LocalGovernments.comparable(name))) {
                return;
            }
            names.add(name);
        }
        String found = MunicipalityName.startOf(context.plan().title());
        if (found == null
                || isOfOne(governments, LocalGovernments.comparable(found))
                || context.hasLost("/localGovernments")) {
            return;
        }
        context.problem("IDN-04", context.index().root(), "title")
                .with("found", found)
                .with("names", names)
                .related(governments.get(0).pointer("name"))
                .hint("")
                .report();
    }

    /** The usual case, which needs neither patterns nor tables. */
    private static boolean isPrintedIn(String title, List<Node<LocalGovernment>> governments) {
        for (Node<LocalGovernment> government : governments) {
            if (title.contains(government.part().name())) {
                return true;
            }
        }
        return false;
    }

    /** A plan of several municipalities may be called after their prefecture, and 札幌市中央区 is 中央区 for itself. */
    private static boolean isOfOne(List<Node<LocalGovernment>> governments, String found) {
        for (Node<LocalGovernment> government : governments) {
            String prefecture = government.part().prefecture();
            if (LocalGovernments.comparable(government.part().name()).endsWith(found)
                    || (prefecture != null
                            && LocalGovernments.comparable(prefecture).equals(found))) {
                return true;
            }
        }
        return false;
    }

    /**
     * An edition that is adopted or revised needs a date; a draft lives before its dates, and of an edition without a
     * status nothing is known that would demand one.
     */
    private static void checkEdition(RuleContext context) {
        if (context.hasLost("/edition")) {
            return;
        }
        Edition edition = context.plan().edition();
        if (edition == null) {
            context.problem("IDN-10", context.index().root()).hint("").report();
            return;
        }
        EditionStatus status = edition.status();
        boolean inForce = status != null && (status.is(EditionStatus.ADOPTED) || status.is(EditionStatus.REVISED));
        if (inForce && edition.decided() == null && edition.published() == null && edition.revised() == null) {
            // The editions of documents stand behind that of the plan.
            Node<Edition> node = context.index().nodes(Edition.class).get(0);
            context.problem("IDN-10", node).hint("date").report();
        }
    }
}
