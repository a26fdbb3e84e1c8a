package org.dxplan.validation.glossary;

import java.util.Comparator;
import java.util.List;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.publication.GlossaryTerm;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;

/**
 * What the plan marks with ※ is in the glossary (GLS-01), and what is in the glossary is used in the plan (GLS-03).
 *
 * <p>A missing head word is one mistake, however often the word is marked: it is reported where it is marked first, with
 * the other places beside it. A misprint is a use of the word that was meant, and not another mistake. Without a glossary
 * a plan promises nothing.
 */
final class GlossaryUseRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("GLS-01", "GLS-03");
    }

    @Override
    public void check(RuleContext context) {
        PlanIndex index = context.index();
        List<Node<GlossaryTerm>> glossary = index.nodes(GlossaryTerm.class);
        if (glossary.isEmpty()) {
            return;
        }
        HeadWords headWords = new HeadWords(glossary);
        TermFinder finder = new TermFinder(glossary);
        // An entry that could not be read may have been the one that explains a word.
        if (!context.hasLost("/glossary")) {
            MarkedTerms marked = new MarkedTerms(index.root(), headWords, finder);
            for (Node<?> node : index.noteMarked()) {
                marked.visit(node);
            }
            for (Node<Claim> node : index.nodes(Claim.class)) {
                marked.visitClaim(node);
            }
            for (List<MarkedTerms.Mark> marks : marked.unexplained()) {
                report(context, marks, headWords, finder);
            }
        }
        // A text that could not be read may have used the word.
        if (!context.hasLost("")) {
            finder.searchAll(index.nodes().subList(0, glossary.get(0).ordinal()));
            finder.searchAll(
                    index.nodes().subList(endOf(glossary, index), index.nodes().size()));
            for (Node<GlossaryTerm> unused : finder.missing()) {
                context.problem("GLS-03", unused, "term")
                        .with("word", unused.part().term())
                        .hint("")
                        .report();
            }
        }
    }

    private static void report(
            RuleContext context, List<MarkedTerms.Mark> marks, HeadWords headWords, TermFinder finder) {
        marks.sort(Comparator.comparingInt(mark -> mark.node().ordinal()));
        MarkedTerms.Mark first = marks.get(0);
        RuleContext.Report report =
                context.problem("GLS-01", first.node(), first.member()).with("word", first.word());
        for (MarkedTerms.Mark other : marks.subList(1, marks.size())) {
            report.related(other.pointer());
        }
        String nearest = headWords.nearest(first.word());
        if (nearest != null) {
            report.with("nearest", nearest).hint("nearest").report();
            finder.search(nearest);
        } else {
            report.hint("").report();
        }
    }

    /** The glossary with all that it holds is one stretch of the walk; this is where it ends. */
    private static int endOf(List<Node<GlossaryTerm>> glossary, PlanIndex index) {
        List<Node<?>> nodes = index.nodes();
        int end = glossary.get(glossary.size() - 1).ordinal() + 1;
        while (end < nodes.size() && nodes.get(end).parent() != index.root()) {
            end++;
        }
        return end;
    }
}
