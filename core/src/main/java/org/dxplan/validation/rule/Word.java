package org.dxplan.validation.rule;

import java.util.Locale;
import java.util.Objects;

/**
 * A word of the format that a message names in the reader's language (用語): a JSON type, a kind of reference.
 *
 * <p>As an argument of a problem it is the code; in a message it is the label: {@code related-plan} reads 関連計画 in
 * Japanese and "related plan" in English.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code  the kebab-case code, not null
 */
public record Word(String code) {

    /**
     * Obtains a word.
     *
     * @throws NullPointerException if the code is null
     */
    public Word {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Returns the word in a language.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the label, the code itself if the library has none, not null
     */
    public String label(Locale locale) {
        return Words.label(code, Messages.language(locale));
    }

    /**
     * Returns the code.
     */
    @Override
    public String toString() {
        return code;
    }
}
