package org.dxplan.validation.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dxplan.model.common.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong in a plan (問題): which rule, how serious, where, and with what.
 *
 * <p>The facts are data; the text is made only when asked for, in the language asked for:
 *
 * <pre>{@code
 * problem.code();                      // "GLS-01"
 * problem.pointer();                   // "/goals/0/policyAreas/1/measures/0/title"
 * problem.arguments();                 // {word=デジタルデバインド, nearest=デジタルデバイド}
 * problem.message(Locale.JAPANESE);    // "「デジタルデバインド」に※が付いていますが、用語集に見出し語がありません。"
 * problem.hint(Locale.JAPANESE);       // Optional[「デジタルデバイド」の誤りではありませんか。]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param rule  the rule that is violated, not null
 * @param severity  how serious it is here, not null
 * @param place  where it stands, not null
 * @param subject  the id of the nearest thing with an id that the place belongs to, null if there is none
 * @param member  the way from there (from the plan, if there is no such thing) to the place, as names of members without
 *     places in lists: {@code targets/value}, empty for the thing itself, not null
 * @param related  other places that belong to it, such as the first of two equal ids, not null, copied
 * @param arguments  the facts by name, in the order of the catalogue: strings, numbers, booleans, {@link Word}s,
 *     {@link Phrase}s or lists of them, not null, copied
 * @param hintVariant  which of the rule's hints fits (and which message, where the catalogue words a variant differently),
 *     empty for the ordinary one, null for none
 */
public record Problem(
        RuleInfo rule,
        Severity severity,
        Place place,
        @Nullable String subject,
        String member,
        List<Place> related,
        Map<String, Object> arguments,
        @Nullable String hintVariant) {

    /**
     * Holds a problem.
     *
     * @throws NullPointerException if a component that must not be null is, or if a collection holds null
     */
    public Problem {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(member, "member");
        related = List.copyOf(related);
        LinkedHashMap<String, Object> copy = new LinkedHashMap<>(arguments);
        copy.forEach((name, value) -> Objects.requireNonNull(value, name));
        arguments = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns the stable code of the rule.
     *
     * @return the code such as {@code KPI-04}, not null
     */
    public String code() {
        return rule.code();
    }

    /**
     * Returns the JSON Pointer of the place.
     *
     * @return the pointer (RFC 6901), empty for the plan itself, not null
     */
    public String pointer() {
        return place.pointer();
    }

    /**
     * Returns the stretch of text.
     *
     * @return line and column, empty if the plan was not read from a text, not null
     */
    public Optional<TextRange> range() {
        return Optional.ofNullable(place.range());
    }

    /**
     * Says what is wrong.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return one sentence, not null
     */
    public String message(Locale locale) {
        String variant = hintVariant == null ? "" : hintVariant;
        return Messages.fill(rule.messagePattern(variant, locale), arguments, locale);
    }

    /**
     * Says how it can be mended.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return one sentence, empty if there is no hint, not null
     */
    public Optional<String> hint(Locale locale) {
        return hintVariant == null
                ? Optional.empty()
                : rule.hintPattern(hintVariant, locale).map(pattern -> Messages.fill(pattern, arguments, locale));
    }

    /**
     * Returns a copy at the same pointers with stretches of text.
     *
     * @param place  the place with its stretch of text, not null
     * @param related  the related places with theirs, not null
     * @return the copy, not null
     */
    public Problem withPlaces(Place place, List<Place> related) {
        return new Problem(rule, severity, place, subject, member, related, arguments, hintVariant);
    }

    /**
     * Returns a copy that is as serious as a configuration says.
     *
     * @param severity  the severity, not null
     * @return the copy, not null
     */
    public Problem withSeverity(Severity severity) {
        return new Problem(rule, severity, place, subject, member, related, arguments, hintVariant);
    }

    /**
     * Returns the problem as one line for logs: severity, code, pointer and arguments.
     */
    @Override
    public String toString() {
        return severity.code() + " " + code() + " " + (pointer().isEmpty() ? "/" : pointer()) + " " + arguments;
    }
}
