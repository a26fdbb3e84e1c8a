package org.dxplan.validation.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.TableColumn;
import org.dxplan.model.indicator.TableRow;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * Collects the marked words of a plan that its glossary does not explain (※の付いた語): those that a claim names, and those
 * that stand before a mark in a printed text.
 *
 * <p>Notes are not looked at: they hold what the recorder remarks, and a mark there is the printed one of another place. A
 * mark in a part with a note ※ of its own is that of a footnote, as is a mark behind a date or a figure. What the
 * entries of the glossary say is none of these texts either.
 */
final class MarkedTerms implements PartVisitor {

    /** What is printed in the plan, and what is said in place of it. */
    private static final Set<String> PRINTED = Set.of("title", "shortTitle", "name", "label", "text", "summary");

    private final HeadWords headWords;
    private final TermFinder finder;
    private final Map<String, List<Mark>> unexplained = new LinkedHashMap<>();
    private Node<?> node;
    private boolean isMarkedTerm;

    MarkedTerms(Node<?> root, HeadWords headWords, TermFinder finder) {
        this.node = root;
        this.headWords = headWords;
        this.finder = finder;
    }

    /** A word that is marked and not explained, at the place of its mark. */
    record Mark(String word, Node<?> node, String member) {

        String pointer() {
            return node.pointer(member);
        }
    }

    /** The marks of each word, word by word. */
    Collection<List<Mark>> unexplained() {
        return unexplained.values();
    }

    /** Looks at the texts of a part in which there are marks. */
    void visit(Node<?> marked) {
        Part part = marked.part();
        if (!(part instanceof PlanDate || part instanceof Period || part instanceof Value)) {
            node = marked;
            isMarkedTerm = isMarkedTerm(part);
            part.describe(this);
        }
    }

    /** Looks at what a claim says to be marked, with its mark or without. */
    void visitClaim(Node<Claim> claim) {
        String text = claim.part().text();
        if (isMarkedTerm(claim.part()) && text != null) {
            node = claim;
            String word = (text.endsWith("※") ? text.substring(0, text.length() - 1) : text).strip();
            if (!word.isEmpty() && !isExplained(word)) {
                add("text", word);
            }
        }
    }

    private static boolean isMarkedTerm(Part part) {
        return part instanceof Claim claim && ClaimKind.MARKED_TERM.is(claim.kind());
    }

    @Override
    public void text(String member, @Nullable String text) {
        if (text == null
                || text.indexOf('※') < 0
                || !PRINTED.contains(member)
                || (isMarkedTerm && member.equals("text"))) {
            return;
        }
        for (int at = MarkedWord.nextMark(text, 0); at >= 0; at = MarkedWord.nextMark(text, at + 1)) {
            String before = text.substring(Math.max(0, at - HeadWords.WINDOW), at);
            if (!isExplained(before) && !hasFootnote()) {
                add(member, MarkedWord.lastOf(before));
            }
        }
    }

    /** A mark at its explained word is the usual use of a term: most need not be searched for. */
    private boolean isExplained(String text) {
        String name = headWords.atEndOf(text);
        if (name != null) {
            finder.search(name);
        }
        return name != null;
    }

    private void add(String member, String word) {
        unexplained
                .computeIfAbsent(NormalizedText.of(word), key -> new ArrayList<>())
                .add(new Mark(word, node, member));
    }

    /** The cells of a table have their footnotes below the table. */
    private boolean hasFootnote() {
        FootnoteVisitor members = new FootnoteVisitor();
        node.part().describe(members);
        Node<?> parent = node.parent();
        if (parent != null && (node.part() instanceof TableRow || node.part() instanceof TableColumn)) {
            parent.part().describe(members);
        }
        return members.isFootnoted;
    }

    private static final class FootnoteVisitor implements PartVisitor {
        private boolean isFootnoted;

        @Override
        public void text(String member, @Nullable String text) {
            isFootnoted |= member.equals("note") && text != null && text.startsWith("※");
        }
    }
}
