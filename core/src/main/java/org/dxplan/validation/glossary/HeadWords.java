package org.dxplan.validation.glossary;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final BitSet lengths = new BitSet(WINDOW);

    HeadWords(List<Node<GlossaryTerm>> glossary) {
        for (Node<GlossaryTerm> node : glossary) {
            for (String name : namesOf(node.part())) {
                String key = NormalizedText.of(name);
                if (!key.isEmpty() && key.length() <= WINDOW) {
                    printed.putIfAbsent(key, name);
                    lengths.set(key.length());
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

    /**
     * Finds the explained word with which a text ends: the whole, what is in brackets at the end, or what is before them.
     *
     * @return the word as the glossary prints it, null if the text ends with none
     */
    @Nullable
    String atEndOf(String text) {
        for (String part : Bracketed.of(text)) {
            String key = NormalizedText.of(part);
            for (int length = lengths.nextSetBit(0);
                    length >= 0 && length <= key.length();
                    length = lengths.nextSetBit(length + 1)) {
                String name = printed.get(key.substring(key.length() - length));
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
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
