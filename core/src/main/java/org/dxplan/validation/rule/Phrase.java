package org.dxplan.validation.rule;

import java.util.Locale;
import java.util.Objects;

/**
 * A fact that a message prints differently in each language (言い回し), such as a date: 2026年度 in Japanese, fiscal 2026 in
 * English.
 *
 * <p>As an argument of a problem it is the Japanese text, in which the plan is written.
 *
 * <pre>{@code
 * Phrase year = Times.print(FiscalYear.of(2026));
 * year.text(Locale.JAPANESE); // 2026年度
 * year.text(Locale.ENGLISH);  // fiscal 2026
 * year.toString();            // 2026年度
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param japanese  the Japanese text, not null
 * @param english  the English text, not null
 */
public record Phrase(String japanese, String english) {

    /**
     * Obtains a phrase.
     *
     * @throws NullPointerException if a text is null
     */
    public Phrase {
        Objects.requireNonNull(japanese, "japanese");
        Objects.requireNonNull(english, "english");
    }

    /**
     * Obtains a phrase that is the same in both languages, such as a quotation of the plan.
     *
     * @param text  the text, not null
     * @return the phrase, not null
     */
    public static Phrase of(String text) {
        return new Phrase(text, text);
    }

    /**
     * Returns the text in a language.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the text, not null
     */
    public String text(Locale locale) {
        return Messages.language(locale).equals("ja") ? japanese : english;
    }

    /**
     * Returns the Japanese text.
     */
    @Override
    public String toString() {
        return japanese;
    }
}
