package org.dxplan.validation.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.part.PartVisitor;
import org.dxplan.text.NormalizedText;
import org.dxplan.text.WordSearch;
import org.jspecify.annotations.Nullable;

/** Finds titles that a plan mentions in a text together with what became of them: 「窓口予約」は「電子申請」に統合した. */
final class Mentions implements PartVisitor {

    private final List<String> words;
    private final Set<String> titles;
    private final Set<Integer> lengths = new TreeSet<>();
    private final Set<String> found = new HashSet<>();

    private Mentions(List<String> words, Set<String> titles) {
        this.words = words;
        this.titles = titles;
        titles.forEach(title -> lengths.add(title.length()));
    }

    /**
     * Finds titles.
     *
     * @param index  the plan whose texts are searched
     * @param words  the words, one of which must stand in the same text
     * @param titles  the titles in normal form
     * @return those that are mentioned
     */
    static Set<String> of(PlanIndex index, List<String> words, Set<String> titles) {
        Mentions mentions = new Mentions(words, titles);
        if (!titles.isEmpty()) {
            for (Node<?> node : index.nodes()) {
                node.part().describe(mentions);
            }
        }
        return mentions.found;
    }

    @Override
    public void text(String member, @Nullable String text) {
        if (text != null && WordSearch.hasAny(text, words)) {
            search(NormalizedText.of(text));
        }
    }

    /** Titles have few lengths, so each stretch of such a length is looked up. */
    private void search(String text) {
        for (int length : lengths) {
            for (int i = 0; i + length <= text.length(); i++) {
                String stretch = text.substring(i, i + length);
                if (titles.contains(stretch)) {
                    found.add(stretch);
                }
            }
        }
    }
}
