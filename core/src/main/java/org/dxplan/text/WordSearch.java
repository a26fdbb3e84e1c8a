package org.dxplan.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for words in a text as they are written. */
public final class WordSearch {

    private WordSearch() {}

    /**
     * Tells whether a text has one of some words.
     *
     * @param text  the text, null if there is none
     * @param words  the words, not null
     * @return true if at least one of them stands in the text
     */
    public static boolean hasAny(@Nullable String text, List<String> words) {
        if (text != null) {
            for (String word : words) {
                if (text.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }
}
