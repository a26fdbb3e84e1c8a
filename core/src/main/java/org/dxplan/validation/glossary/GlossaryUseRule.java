package org.dxplan.validation.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.indicator.TableColumn;
import org.dxplan.model.indicator.TableRow;
import org.dxplan.model.publication.GlossaryTerm;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What the plan marks with ※ is in the glossary (GLS-01), and what is in the glossary is used in the plan (GLS-03). One
 * walk over all texts outside the glossary serves both.
 *
 * <p>A missing head word is one mistake, however often the word is marked: it is reported where it is marked first, with
 * the other places beside it. Notes are searched for uses but not for marks: they hold what the recorder remarks, and the
 * mark there is the printed one of another place. A mark that a note ※ answers is a footnote. Without a glossary a plan
 * promises nothing.
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
        Texts texts = new Texts(index.root(), new HeadWords(glossary), new TermFinder(glossary));
        boolean inGlossary = false;
        for (Node<?> node : index.nodes()) {
            if (node.parent() == index.root()) {
                inGlossary = node.part() instanceof GlossaryTerm;
            }
            if (!inGlossary) {
                texts.visit(node);
            }
        }
        // An entry that could not be read may have been the one; a text that could not be read may have used the word.
        if (!context.hasLost("/glossary")) {
            texts.marks.values().forEach(mark -> report(context, mark, texts));
        }
        if (!context.hasLost("")) {
            for (Node<GlossaryTerm> unused : texts.finder.missing()) {
                context.problem("GLS-03", unused, "term")
                        .with("word", unused.part().term())
                        .hint("")
                        .report();
            }
        }
    }

    private static void report(RuleContext context, Mark mark, Texts texts) {
        RuleContext.Report report = context.problem("GLS-01", mark.node(), mark.member(), mark.item())
                .with("word", mark.word());
        mark.others().forEach(report::related);
        String nearest = texts.headWords.nearest(mark.word());
        if (nearest != null) {
            report.with("nearest", nearest).hint("nearest").report();
            // The misprint is a use of that word, and not another mistake.
            texts.finder.search(nearest);
        } else {
            report.hint("").report();
        }
    }

    /** A marked word that the glossary does not explain, with the places where it is marked. */
    private record Mark(String word, Node<?> node, String member, int item, List<String> others) {}

    /** Looks at the texts of one part after the other. */
    private static final class Texts implements PartVisitor {
        /** What is printed in the plan, and what is said in place of it. */
        private static final Set<String> PRINTED = Set.of("title", "shortTitle", "name", "label", "text", "summary");

        private final HeadWords headWords;
        private final TermFinder finder;
        private final Map<String, Mark> marks = new LinkedHashMap<>();
        private Node<?> node;
        private boolean isMarkedTerm;

        Texts(Node<?> root, HeadWords headWords, TermFinder finder) {
            this.node = root;
            this.headWords = headWords;
            this.finder = finder;
        }

        void visit(Node<?> visited) {
            node = visited;
            isMarkedTerm = visited.part() instanceof Claim claim
                    && claim.kind() != null
                    && claim.kind().is(ClaimKind.MARKED_TERM);
            visited.part().describe(this);
        }

        @Override
        public void text(String member, @Nullable String text) {
            if (text != null) {
                look(member, -1, text);
            }
        }

        @Override
        public void texts(String member, List<String> texts) {
            for (int i = 0; i < texts.size(); i++) {
                look(member, i, texts.get(i));
            }
        }

        private void look(String member, int item, String text) {
            finder.search(text);
            if (isMarkedTerm && member.equals("text")) {
                String word = (text.endsWith("※") ? text.substring(0, text.length() - 1) : text).strip();
                if (!word.isEmpty() && !headWords.explainEndOf(word)) {
                    mark(member, item, word);
                }
            } else if (PRINTED.contains(member)) {
                for (int at = MarkedWord.nextMark(text, 0); at >= 0; at = MarkedWord.nextMark(text, at + 1)) {
                    String before = text.substring(Math.max(0, at - HeadWords.WINDOW), at);
                    if (!headWords.explainEndOf(before) && !hasFootnote()) {
                        mark(member, item, MarkedWord.lastOf(before));
                    }
                }
            }
        }

        /** A date, a figure, or a part with a note ※ of its own is marked for a footnote, not for the glossary. */
        private boolean hasFootnote() {
            Part part = node.part();
            if (part instanceof PlanDate || part instanceof Period || part instanceof Value) {
                return true;
            }
            boolean isInTable = part instanceof TableRow || part instanceof TableColumn;
            NoteVisitor notes = new NoteVisitor();
            part.describe(notes);
            Node<?> parent = node.parent();
            if (isInTable && parent != null) {
                parent.part().describe(notes);
            }
            return notes.isFootnote;
        }

        private void mark(String member, int item, String word) {
            Mark first =
                    marks.putIfAbsent(NormalizedText.of(word), new Mark(word, node, member, item, new ArrayList<>()));
            if (first != null) {
                first.others().add(item < 0 ? node.pointer(member) : node.pointer(member, item));
            }
        }
    }

    private static final class NoteVisitor implements PartVisitor {
        private boolean isFootnote;

        @Override
        public void text(String member, @Nullable String text) {
            isFootnote |= member.equals("note") && text != null && text.startsWith("※");
        }
    }
}
