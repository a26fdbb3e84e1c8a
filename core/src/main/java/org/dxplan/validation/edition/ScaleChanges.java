package org.dxplan.validation.edition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.Threshold;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.validation.rule.EditionPair;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A scale on which was rated in both editions means the same in both (VER-07): the same symbols in the same order, with the same
 * words and thresholds. A scale of another meaning is another scale, and gets an id of its own.
 */
final class ScaleChanges {

    private final RuleContext context;

    ScaleChanges(RuleContext context) {
        this.context = context;
    }

    void check() {
        EditionPair editions = context.editions().orElse(null);
        List<Node<RatingScale>> scales = context.index().nodes(RatingScale.class);
        if (editions == null || scales.isEmpty()) {
            return;
        }
        Set<String> used = used(editions.current());
        used.retainAll(used(editions.previous()));
        for (Node<RatingScale> node : scales) {
            Node<?> was = used.contains(node.part().id())
                    ? editions.previous().find(node.part().id()).orElse(null)
                    : null;
            if (was != null
                    && was.part() instanceof RatingScale before
                    && !Notes.isNew(node.part().note(), before.note())) {
                check(was, before, node);
            }
        }
    }

    private static Set<String> used(PlanIndex index) {
        Set<String> used = new HashSet<>();
        index.nodes(Rating.class).forEach(node -> add(used, node.part().scale()));
        index.nodes(Tally.class).forEach(node -> add(used, node.part().scale()));
        return used;
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private void check(Node<?> was, RatingScale before, Node<RatingScale> node) {
        List<String> symbolsBefore = symbols(before);
        List<String> symbols = symbols(node.part());
        // Of a scale of which one level is known, the others may have become known.
        if (symbolsBefore.size() < 2 || symbols.size() < 2) {
            return;
        }
        if (!symbols.equals(symbolsBefore)) {
            context.problem("VER-07", node, "levels")
                    .with("title", node.part().title())
                    .with("before", symbolsBefore)
                    .with("after", symbols)
                    .relatedPrevious(was.pointer("levels"))
                    .hint("")
                    .report();
            return;
        }
        // A threshold that moves is that of two levels, so one is enough.
        boolean isMoved = false;
        for (int i = 0; i < symbols.size(); i++) {
            isMoved |= checkLevel(was, before.levels().get(i), node, i, isMoved);
        }
    }

    private static List<String> symbols(RatingScale scale) {
        List<String> symbols = new ArrayList<>();
        scale.levels().forEach(level -> symbols.add(level.symbol()));
        return symbols;
    }

    /** Returns whether the thresholds of the level have moved. */
    private boolean checkLevel(
            Node<?> was, RatingSymbol before, Node<RatingScale> node, int level, boolean isMovedElsewhere) {
        RatingSymbol now = node.part().levels().get(level);
        if (Notes.isNew(now.note(), before.note())) {
            return false;
        }
        String label = now.label();
        String labelBefore = before.label();
        boolean isSameMeaning =
                now.codes().stream().anyMatch(code -> before.codes().stream().anyMatch(code::is));
        if (label != null && labelBefore != null && !isSameMeaning && Wording.haveNothingInCommon(labelBefore, label)) {
            context.problem("VER-07", node, "levels", level)
                    .with("title", node.part().title())
                    .with("symbol", now.symbol())
                    .with("before", labelBefore)
                    .with("after", label)
                    .relatedPrevious(was.pointer("levels", level))
                    .hint("label")
                    .report();
            return false;
        }
        boolean isMoved = differ(before.thresholds(), now.thresholds());
        if (isMoved && !isMovedElsewhere) {
            context.problem("VER-07", node, "levels", level)
                    .with("title", node.part().title())
                    .with("symbol", now.symbol())
                    .relatedPrevious(was.pointer("levels", level))
                    .hint("threshold")
                    .report();
        }
        return isMoved;
    }

    private static boolean differ(List<Threshold> before, List<Threshold> now) {
        if (before.isEmpty() || now.isEmpty()) {
            return false;
        }
        if (before.size() != now.size()) {
            return true;
        }
        for (int i = 0; i < now.size(); i++) {
            Threshold was = before.get(i);
            Threshold is = now.get(i);
            boolean isOtherBasis =
                    was.basis() != null && is.basis() != null && !was.basis().is(is.basis());
            if (isOtherBasis || Figures.differ(was.from(), is.from()) || Figures.differ(was.to(), is.to())) {
                return true;
            }
        }
        return false;
    }
}
