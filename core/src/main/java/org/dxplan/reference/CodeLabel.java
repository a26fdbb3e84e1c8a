package org.dxplan.reference;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a code of the format, or a list of codes, is called and what it means, in Japanese and English (コードの表示名と意味).
 *
 * <p>The label is short, for tables, choices and messages: 策定, adopted. The meaning is a phrase without a full stop, for
 * documentation and help: 見直して決定されたもの（改訂を含む）.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is not API, for components may be added.
 *
 * @param list  the name of the list such as edition-status, see {@link CodeLabels#listOf}, not null
 * @param code  the code such as adopted, null for the list itself
 * @param japanese  the Japanese label, not null
 * @param english  the English label, in lower case but for names, not null
 * @param japaneseMeaning  the Japanese meaning, not null
 * @param englishMeaning  the English meaning, not null
 */
public record CodeLabel(
        String list,
        @Nullable String code,
        String japanese,
        String english,
        String japaneseMeaning,
        String englishMeaning) {

    /**
     * Holds the components.
     *
     * @throws NullPointerException if a component other than the code is null
     */
    public CodeLabel {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(japanese, "japanese");
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(japaneseMeaning, "japaneseMeaning");
        Objects.requireNonNull(englishMeaning, "englishMeaning");
    }

    /**
     * Returns the label in a language.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the label, not null
     */
    public String label(Locale locale) {
        return locale.getLanguage().equals("ja") ? japanese : english;
    }

    /**
     * Returns the meaning in a language.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the meaning, not null
     */
    public String meaning(Locale locale) {
        return locale.getLanguage().equals("ja") ? japaneseMeaning : englishMeaning;
    }
}
