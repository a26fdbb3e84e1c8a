package org.dxplan.validation.identity;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.model.organization.LocalGovernment;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.text.NormalizedText;
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
        String title = comparable(context.plan().title());
        String found = MunicipalityName.startOf(context.plan().title());
        if (found == null || context.hasLost("/localGovernments")) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (Node<LocalGovernment> government : governments) {
            String name = government.part().name();
            String prefecture = government.part().prefecture();
            // A plan of several municipalities may be called after their prefecture.
            boolean isOfPrefecture =
                    prefecture != null && comparable(prefecture).equals(comparable(found));
            if (name.isBlank() || title.contains(comparable(name)) || isOfPrefecture) {
                return;
            }
            names.add(name);
        }
        context.problem("IDN-04", context.index().root(), "title")
                .with("found", found)
                .with("names", names)
                .related(governments.get(0).pointer("name"))
                .hint("")
                .report();
    }

    /** The usual case, which needs neither patterns nor tables of characters. */
    private static boolean isPrintedIn(String title, List<Node<LocalGovernment>> governments) {
        for (Node<LocalGovernment> government : governments) {
            if (title.contains(government.part().name())) {
                return true;
            }
        }
        return false;
    }

    /** 鎌ヶ谷市 and 鎌ケ谷市 are one; spaces stand where they please. */
    private static String comparable(String name) {
        return NormalizedText.of(name).replace('ヶ', 'ケ');
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
