package org.dxplan.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The texts of one rule in both languages, found by their key ({@code title}, {@code message}, {@code hint.quoted}).
 */
interface RuleTexts {

    /** Finds a text; Japanese for a Japanese locale, English for every other. */
    Optional<String> find(String key, Locale locale);

    /** The variants of message and hint in the order of the catalogue, without the ordinary one. */
    List<String> variants();

    /** Finds a text that every rule has. */
    default String require(String key, Locale locale) {
        return find(key, locale).orElseThrow(() -> new IllegalStateException("The catalogue lacks the text " + key));
    }
}
