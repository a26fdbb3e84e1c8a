package org.dxplan.validation.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.GlossaryTerm;
import org.dxplan.text.NormalizedText;

/**
 * Searches texts for all terms of a glossary at once and ends as soon as each has been seen.
 *
 * <p>The names of the terms form a trie: from every character of a text it is followed as far as it goes, so the search
 * takes time linear in the text, times the length of the words that nearly match. The branches lie in one open hash table,
 * for a plan has millions of characters and most of them begin no term.
 */
final class TermFinder {

    private static final int[] NONE = {};

    private final List<Node<GlossaryTerm>> terms = new ArrayList<>();
    private final BitSet firstCharacters = new BitSet();
    private final List<int[]> endings = new ArrayList<>();
    private final BitSet found = new BitSet();
    private long[] branches = new long[256];
    private int[] targets = new int[256];
    private int branchCount;
    private int missingCount;

    TermFinder(List<Node<GlossaryTerm>> glossary) {
        endings.add(NONE);
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
    }

    /** Looks for the terms in a text. */
    void search(String text) {
        if (missingCount == 0) {
            return;
        }
        String searched = NormalizedText.of(text);
        for (int i = 0; i < searched.length(); i++) {
            if (firstCharacters.get(searched.charAt(i))) {
                searchAt(searched, i);
            }
        }
    }

    private void searchAt(String searched, int start) {
        int state = 0;
        for (int i = start; i < searched.length(); i++) {
            state = next(state, searched.charAt(i));
            if (state < 0) {
                return;
            }
            int[] ending = endings.get(state);
            if (ending.length > 0) {
                for (int term : ending) {
                    missingCount -= found.get(term) ? 0 : 1;
                    found.set(term);
                }
                endings.set(state, NONE);
            }
        }
    }

    /** Returns the terms that were in none of the texts. */
    List<Node<GlossaryTerm>> missing() {
        List<Node<GlossaryTerm>> missing = new ArrayList<>();
        for (int i = found.nextClearBit(0); i < terms.size(); i = found.nextClearBit(i + 1)) {
            missing.add(terms.get(i));
        }
        return missing;
    }

    private void add(String name, int term) {
        if (name.isEmpty()) {
            return;
        }
        firstCharacters.set(name.charAt(0));
        int state = 0;
        for (int i = 0; i < name.length(); i++) {
            int next = next(state, name.charAt(i));
            if (next < 0) {
                next = endings.size();
                endings.add(NONE);
                connect(state, name.charAt(i), next);
            }
            state = next;
        }
        int[] ending = Arrays.copyOf(endings.get(state), endings.get(state).length + 1);
        ending[ending.length - 1] = term;
        endings.set(state, ending);
    }

    /** The state behind a character, -1 if no term goes on with it. */
    private int next(int state, char c) {
        long branch = branch(state, c);
        for (int slot = slot(branch); targets[slot] != 0; slot = (slot + 1) & (branches.length - 1)) {
            if (branches[slot] == branch) {
                return targets[slot];
            }
        }
        return -1;
    }

    private void connect(int state, char c, int target) {
        if (2 * ++branchCount > branches.length) {
            long[] oldBranches = branches;
            int[] oldTargets = targets;
            branches = new long[2 * oldBranches.length];
            targets = new int[branches.length];
            for (int i = 0; i < oldBranches.length; i++) {
                if (oldTargets[i] != 0) {
                    put(oldBranches[i], oldTargets[i]);
                }
            }
        }
        put(branch(state, c), target);
    }

    private void put(long branch, int target) {
        int slot = slot(branch);
        while (targets[slot] != 0) {
            slot = (slot + 1) & (branches.length - 1);
        }
        branches[slot] = branch;
        targets[slot] = target;
    }

    private static long branch(int state, char c) {
        return (long) state << Character.SIZE | c;
    }

    private int slot(long branch) {
        long mixed = branch * 0x9e3779b97f4a7c15L;
        return (int) (mixed >>> 40) & (branches.length - 1);
    }
}
