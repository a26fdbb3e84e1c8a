package org.dxplan.validation.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.EditionMatch;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.part.ReferenceKind;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.EditionPair;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Measures neither vanish (VER-04) nor appear (VER-05) without a word, and an id stays with what it was given to (VER-06).
 */
final class ElementChangeRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("VER-04", "VER-05", "VER-06");
    }

    @Override
    public void check(RuleContext context) {
        EditionPair both = context.editions().orElse(null);
        if (both != null) {
            checkElements(context, both);
            checkIndicators(context, both);
        }
        EditionPair editions = Succession.ofRevision(context).orElse(null);
        // An overview may list no measures at all, which says nothing of any.
        if (editions != null
                && !editions.previous().nodes(Measure.class).isEmpty()
                && !editions.current().nodes(Measure.class).isEmpty()
                && !context.hasUnreadableId(ReferenceKind.ELEMENT)) {
            new VanishedMeasures(context, editions).check();
            new AddedMeasures(context, editions).check();
        }
    }

    private static void checkElements(RuleContext context, EditionPair editions) {
        Map<String, String> idByTitle = null;
        for (EditionMatch.Pair pair : editions.match().pairs()) {
            PlanElement was = pair.before().part();
            PlanElement now = pair.after().part();
            if (pair.basis() == EditionMatch.Basis.ID
                    && Wording.haveNothingInCommon(was.title(), now.title())
                    && !Notes.isNew(now.note(), was.note())) {
                idByTitle = idByTitle == null ? elementsByTitle(editions.current()) : idByTitle;
                String elsewhere = idByTitle.get(NormalizedText.of(was.title()));
                RuleContext.Report report = context.problem("VER-06", pair.after(), "title")
                        .relatedPrevious(pair.before().pointer("title"));
                report(report, now.id(), was.title(), now.title(), elsewhere);
            }
        }
    }

    private static Map<String, String> elementsByTitle(PlanIndex index) {
        Map<String, String> byTitle = new HashMap<>();
        for (Node<? extends PlanElement> node : index.elements().all()) {
            byTitle.putIfAbsent(
                    NormalizedText.of(node.part().title()), node.part().id());
        }
        return byTitle;
    }

    private static void checkIndicators(RuleContext context, EditionPair editions) {
        Map<String, String> idByName = new HashMap<>();
        Map<String, Node<Indicator>> byId = new HashMap<>();
        for (Node<Indicator> node : editions.current().nodes(Indicator.class)) {
            idByName.putIfAbsent(
                    NormalizedText.of(node.part().name()), node.part().id());
            byId.putIfAbsent(node.part().id(), node);
        }
        for (Node<Indicator> before : editions.previous().nodes(Indicator.class)) {
            Indicator was = before.part();
            Node<Indicator> after = was.id().isBlank() ? null : byId.remove(was.id());
            if (after != null
                    && Wording.haveNothingInCommon(was.name(), after.part().name())
                    && !Notes.isNew(after.part().note(), was.note())) {
                RuleContext.Report report =
                        context.problem("VER-06", after, "name").relatedPrevious(before.pointer("name"));
                report(report, was.id(), was.name(), after.part().name(), idByName.get(NormalizedText.of(was.name())));
            }
        }
    }

    private static void report(
            RuleContext.Report report, String id, String before, String after, @Nullable String elsewhere) {
        report.with("id", id).with("before", before).with("after", after);
        if (elsewhere != null && !elsewhere.isBlank()) {
            report.with("other", elsewhere).hint("moved").report();
        } else {
            report.hint("").report();
        }
    }
}
