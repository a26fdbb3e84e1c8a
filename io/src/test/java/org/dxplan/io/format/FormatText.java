package org.dxplan.io.format;

/** What is said of a type or a member: the Japanese term, the meaning in both languages, an example as JSON. */
public record FormatText(String term, String japanese, String english, String example) {

    String meaning(Language language) {
        return language.choose(english, japanese);
    }
}
