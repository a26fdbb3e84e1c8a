package org.dxplan.validation.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.Statement;
import org.dxplan.model.index.Node;
import org.dxplan.text.NormalizedText;
import org.dxplan.text.WordSearch;
import org.dxplan.validation.rule.EditionPair;
import org.dxplan.validation.rule.RuleContext;

/** Measures that the earlier edition did not have say that they are new, and from when (VER-05). */
final class AddedMeasures {

    private static final List<String> NEW = List.of("新規", "新設", "追加");

    private final RuleContext context;
    private final EditionPair editions;

    AddedMeasures(RuleContext context, EditionPair editions) {
        this.context = context;
        this.editions = editions;
    }

    void check() {
        Set<String> removed = new HashSet<>();
        editions.match()
                .removed()
                .forEach(node -> removed.add(NormalizedText.of(node.part().title())));
        Ancestors regrouped = new Ancestors();
        editions.match().pairs().forEach(pair -> regrouped.addAbove(pair.after()));
        List<Node<? extends PlanElement>> unmarked = new ArrayList<>();
        Set<Node<?>> added = new HashSet<>();
        Set<String> titles = new HashSet<>();
        for (Node<? extends PlanElement> node : editions.match().added()) {
            PlanElement element = node.part();
            if (!(element instanceof Measure) || element.repeatOf() != null || regrouped.contains(node)) {
                continue;
            }
            if (added.add(node) && !added.contains(node.parent())) {
                String title = NormalizedText.of(element.title());
                if (removed.contains(title)) {
                    continue;
                }
                if (!isMarked(element)) {
                    unmarked.add(node);
                    titles.add(title);
                } else if (!hasYear(element)) {
                    report(node, "year");
                }
            }
        }
        Set<String> mentioned = Mentions.of(editions.current(), NEW, titles);
        for (Node<? extends PlanElement> node : unmarked) {
            if (!mentioned.contains(NormalizedText.of(node.part().title()))) {
                report(node, "");
            }
        }
    }

    private void report(Node<? extends PlanElement> node, String variant) {
        context.problem("VER-05", node)
                .with("id", node.part().id())
                .with("title", node.part().title())
                .hint(variant)
                .report();
    }

    private static boolean isMarked(PlanElement element) {
        if (WordSearch.hasAny(element.note(), NEW)) {
            return true;
        }
        for (Classification classification : element.classifications()) {
            if (classification.values().stream().anyMatch(value -> WordSearch.hasAny(value, NEW))) {
                return true;
            }
        }
        for (Statement statement : element.statements()) {
            if (WordSearch.hasAny(statement.text(), NEW) || WordSearch.hasAny(statement.summary(), NEW)) {
                return true;
            }
        }
        return false;
    }

    /** A period, a roadmap, a budget or a note that names a year. */
    private static boolean hasYear(PlanElement element) {
        String note = element.note();
        return element.period() != null
                || !element.roadmap().isEmpty()
                || !element.costs().isEmpty()
                || (note != null && note.contains("年"));
    }
}
