package org.dxplan.validation.glossary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.GlossaryTerm;
import org.dxplan.part.PartVisitor;
import org.dxplan.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Searches texts for all terms of a glossary at once and ends as soon as each has been seen.
 *
 * <p>The names of the terms form a trie: from every character of a text it is followed as far as it goes, so the search
 * takes time linear in the text, times the length of the words that nearly match. Most characters begin no term and cost
 * a look at a table.
 */
final class TermFinder {

    /** What has been read of a name: how it may go on, and the terms of the names that end here. */
    private static final class State {
        private Map<Character, State> next = Map.of();
        private List<Integer> terms = List.of();

        State after(char c) {
            State state = next.get(c);
            if (state == null) {
                state = new State();
                next = next.isEmpty() ? new HashMap<>(2) : next;
                next.put(c, state);
            }
            return state;
        }

        void end(int term) {
            terms = terms.isEmpty() ? new ArrayList<>(1) : terms;
            terms.add(term);
        }
    }

    private final State start = new State();
    private final BitSet firstCharacters = new BitSet();
    private final List<Node<GlossaryTerm>> terms = new ArrayList<>();
    private final BitSet found = new BitSet();
    private int missingCount;
    private int searchedCount;

    TermFinder(List<Node<GlossaryTerm>> glossary) {
        Set<String> headWords = new HashSet<>();
        for (Node<GlossaryTerm> node : glossary) {
            String headWord = NormalizedText.of(node.part().term());
            // A second definition of one word is the business of GLS-04.
            if (!headWord.isEmpty() && headWords.add(headWord)) {
                for (String name : HeadWords.namesOf(node.part())) {
                    add(NormalizedText.of(name), terms.size());
                }
                terms.add(node);
            }
        }
        missingCount = terms.size();
        searchedCount = missingCount;
    }

    private void add(String name, int term) {
        if (!name.isEmpty()) {
            firstCharacters.set(name.charAt(0));
            State state = start;
            for (int i = 0; i < name.length(); i++) {
                state = state.after(name.charAt(i));
            }
            state.end(term);
        }
    }

    /** Looks for the terms in all texts of some parts. */
    void searchAll(List<Node<?>> nodes) {
        PartVisitor visitor = new PartVisitor() {
            @Override
            public void text(String member, @Nullable String text) {
                if (text != null) {
                    search(text);
                }
            }

            @Override
            public void texts(String member, List<String> texts) {
                for (String text : texts) {
                    search(text);
                }
            }
        };
        for (Node<?> node : nodes) {
            if (missingCount == 0) {
                return;
            }
            node.part().describe(visitor);
        }
    }

    /** Looks for the terms in a text. */
    void search(String text) {
        for (int i = 0; i < text.length() && missingCount > 0; i++) {
            int c = NormalizedText.of(text.charAt(i));
            if (c == NormalizedText.UNKNOWN) {
                // Only the whole text has a normal form, and that holds no such character any more.
                searchNormal(NormalizedText.of(text));
                return;
            }
            if (c >= 0 && firstCharacters.get(c)) {
                searchAt(text, i);
            }
        }
    }

    private void searchNormal(String normal) {
        for (int i = 0; i < normal.length(); i++) {
            if (firstCharacters.get(normal.charAt(i))) {
                searchAt(normal, i);
            }
        }
    }

    private void searchAt(String text, int from) {
        State state = start;
        for (int i = from; i < text.length(); i++) {
            int c = NormalizedText.of(text.charAt(i));
            if (c == NormalizedText.DROPPED) {
                continue;
            }
            state = state.next.get(c == NormalizedText.UNKNOWN ? text.charAt(i) : (char) c);
            if (state == null) {
                return;
            }
            if (!state.terms.isEmpty()) {
                for (int term : state.terms) {
                    found.set(term);
                }
                state.terms = List.of();
                missingCount = terms.size() - found.cardinality();
                if (2 * missingCount <= searchedCount) {
                    narrow();
                }
            }
        }
    }

    /** Forgets the first characters of what has been found, so that the few terms that are not cost little. */
    private void narrow() {
        searchedCount = missingCount;
        firstCharacters.clear();
        for (Node<GlossaryTerm> node : missing()) {
            for (String name : HeadWords.namesOf(node.part())) {
                String key = NormalizedText.of(name);
                if (!key.isEmpty()) {
                    firstCharacters.set(key.charAt(0));
                }
            }
        }
    }

    /** Returns the terms that were in none of the texts. */
    List<Node<GlossaryTerm>> missing() {
        List<Node<GlossaryTerm>> missing = new ArrayList<>(missingCount);
        for (int i = found.nextClearBit(0); i < terms.size(); i = found.nextClearBit(i + 1)) {
            missing.add(terms.get(i));
        }
        return missing;
    }
}
