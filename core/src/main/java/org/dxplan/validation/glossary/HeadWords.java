package org.dxplan.validation.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.GlossaryTerm;
import org.dxplan.text.NearMiss;
import org.dxplan.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/** The words that a glossary explains (見出し語と別名), by their normal form. */
final class HeadWords {

    /** How much of a text is looked at from its end; longer head words are not found. */
    static final int WINDOW = 200;

    private final Map<String, String> printed = new LinkedHashMap<>();
    private int longest;

    HeadWords(List<Node<GlossaryTerm>> glossary) {
        for (Node<GlossaryTerm> node : glossary) {
            for (String name : namesOf(node.part())) {
                String key = NormalizedText.of(name);
                if (!key.isEmpty()) {
                    printed.putIfAbsent(key, name);
                    longest = Math.min(WINDOW, Math.max(longest, key.length()));
                }
            }
        }
    }

    /** The head word and its aliases. */
    static List<String> namesOf(GlossaryTerm term) {
        if (term.aliases().isEmpty()) {
            return List.of(term.term());
        }
        List<String> names = new ArrayList<>();
        names.add(term.term());
        names.addAll(term.aliases());
        return names;
    }

    /** Tells whether a text ends with a word that is explained: the whole, what is in brackets, or what is before them. */
    boolean explainEndOf(String text) {
        return Bracketed.of(text).stream().map(NormalizedText::of).anyMatch(this::endsWithName);
    }

    private boolean endsWithName(String key) {
        for (int start = Math.max(0, key.length() - longest); start < key.length(); start++) {
            if (printed.containsKey(key.substring(start))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the explained word that was probably meant by a marked one, as the glossary prints it; null if none is near. */
    @Nullable
    String nearest(String word) {
        for (String part : Bracketed.of(word)) {
            String key = NearMiss.nearest(NormalizedText.of(part), printed.keySet());
            if (key != null) {
                return printed.get(key);
            }
        }
        return null;
    }
}
