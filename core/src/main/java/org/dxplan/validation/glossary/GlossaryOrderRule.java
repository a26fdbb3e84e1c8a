package org.dxplan.validation.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.GlossaryTerm;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Head words are distinct (GLS-04), and stand where a reader looks for them (GLS-05).
 *
 * <p>Each term is compared with the one before it. Their groups (A, ア) must follow each other, Latin letters before kana.
 * Inside a group plans differ: they sort by reading, by the printed form, or with the long vowel mark behind all kana. So
 * there a word is out of place only if both readings are given and no way of sorting allows it, or if both words are plain
 * Latin letters. A reading is asked for where the word begins with kanji.
 */
final class GlossaryOrderRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("GLS-04", "GLS-05");
    }

    @Override
    public void check(RuleContext context) {
        Map<String, Node<GlossaryTerm>> first = new HashMap<>();
        Node<GlossaryTerm> previous = null;
        for (Node<GlossaryTerm> node : context.index().nodes(GlossaryTerm.class)) {
            String key = NormalizedText.of(node.part().term());
            if (key.isEmpty()) {
                continue;
            }
            Node<GlossaryTerm> same = first.putIfAbsent(key, node);
            if (same != null) {
                context.problem("GLS-04", node, "term")
                        .with("word", node.part().term())
                        .with("first", same.part().term())
                        .related(same.pointer("term"))
                        .hint("")
                        .report();
            }
            checkReading(context, node);
            if (previous != null && isReversed(previous.part(), node.part())) {
                context.problem("GLS-05", node, "term")
                        .with("word", node.part().term())
                        .with("previous", previous.part().term())
                        .related(previous.pointer("term"))
                        .hint("")
                        .report();
            }
            previous = node;
        }
    }

    private static void checkReading(RuleContext context, Node<GlossaryTerm> node) {
        String term = node.part().term().strip();
        if (Character.isIdeographic(term.codePointAt(0))
                && reading(node.part()) == null
                && !context.hasLost(node, "reading")) {
            context.problem("GLS-05", node).with("word", term).hint("reading").report();
        }
    }

    private static boolean isReversed(GlossaryTerm previous, GlossaryTerm term) {
        int previousGroup = group(previous);
        int group = group(term);
        if (previousGroup < 0 || group < 0 || group != previousGroup) {
            return group >= 0 && group < previousGroup;
        }
        String previousReading = reading(previous);
        String reading = reading(term);
        if (previousReading != null && reading != null) {
            return KanaOrder.isReversed(previousReading, reading);
        }
        String previousLetters = KanaOrder.latin(previous.term());
        String letters = KanaOrder.latin(term.term());
        return previousLetters != null && letters != null && previousLetters.compareTo(letters) > 0;
    }

    /** The printed group, else that of the reading, else that of the word itself. */
    private static int group(GlossaryTerm term) {
        String printed = term.group();
        String reading = reading(term);
        if (printed != null && !printed.isBlank()) {
            return KanaOrder.group(printed);
        }
        return KanaOrder.group(reading != null ? reading : term.term());
    }

    private static @Nullable String reading(GlossaryTerm term) {
        String reading = term.reading();
        return reading == null || reading.isBlank() ? null : reading;
    }
}
