package org.dxplan.reference;

import java.util.Locale;
import java.util.Objects;

/**
 * One of the 17 Sustainable Development Goals (持続可能な開発目標, SDGs): 9, 産業と技術革新の基盤をつくろう.
 *
 * <p>This class is immutable and thread-safe. Its canonical constructor is not API, for components may be added.
 *
 * @param number  the number, 1 to 17
 * @param japanese  the Japanese short title, not null
 * @param english  the English short title, not null
 * @param confirmed  whether public pages were seen to print the titles so
 */
public record SustainableDevelopmentGoal(int number, String japanese, String english, boolean confirmed) {

    /**
     * Holds the components.
     *
     * @throws NullPointerException if a title is null
     */
    public SustainableDevelopmentGoal {
        Objects.requireNonNull(japanese, "japanese");
        Objects.requireNonNull(english, "english");
    }

    /**
     * Returns the short title in a language.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the title, not null
     */
    public String title(Locale locale) {
        return locale.getLanguage().equals("ja") ? japanese : english;
    }
}
