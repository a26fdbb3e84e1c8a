package org.dxplan.validation.rule;

import java.util.Locale;
import java.util.Optional;

/**
 * The texts of one rule in both languages, found by their key ({@code title}, {@code message}, {@code hint.quoted}).
 */
interface RuleTexts {

    /** Finds a text; Japanese for a Japanese locale, English for every other. */
    Optional<String> find(String key, Locale locale);

    /** Finds a text that every rule has. */
    default String require(String key, Locale locale) {
        return find(key, locale).orElseThrow(() -> new IllegalStateException("The catalogue lacks the text " + key));
    }
}
