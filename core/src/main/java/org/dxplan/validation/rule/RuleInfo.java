package org.dxplan.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dxplan.model.common.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself (規則の説明): its code, how serious it is, where it holds, and its texts.
 *
 * <pre>{@code
 * RuleInfo info = RuleCatalog.builtIn().get("IDN-01");
 * info.severity();                  // ERROR
 * info.title(Locale.JAPANESE);      // "識別子(id)は空でなく、文書の中で重複しない"
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RuleInfo {

    private final String code;
    private final Severity severity;
    private final Set<Profile> exceptProfiles;
    private final boolean needsPlan;
    private final String since;
    private final String reference;
    private final RuleTexts texts;

    RuleInfo(
            String code,
            Severity severity,
            Set<Profile> exceptProfiles,
            boolean needsPlan,
            String since,
            String reference,
            RuleTexts texts) {
        this.code = Objects.requireNonNull(code, "code");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.exceptProfiles = Set.copyOf(exceptProfiles);
        this.needsPlan = needsPlan;
        this.since = Objects.requireNonNull(since, "since");
        this.reference = Objects.requireNonNull(reference, "reference");
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /**
     * Returns the stable code.
     *
     * @return the code such as {@code GLS-01}, not null
     */
    public String code() {
        return code;
    }

    /**
     * Returns the group that the code belongs to.
     *
     * @return the letters before the hyphen, such as {@code GLS}, not null
     */
    public String group() {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? code : code.substring(0, hyphen);
    }

    /**
     * Returns how serious a violation is.
     *
     * @return the severity, not null
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Tells whether the rule holds for a kind of plan data.
     *
     * @param profile  the profile, not null
     * @return true if the rule is applied in that profile; always true for an error
     */
    public boolean holdsIn(Profile profile) {
        return severity == Severity.ERROR || !exceptProfiles.contains(profile);
    }

    /**
     * Tells whether the rule has to see the whole plan. A rule that need not may miss something in a part that is seen
     * alone, but what it finds there, it finds in every plan that holds the part.
     *
     * @return true if nothing can be said of a part alone, such as whether a reference leads anywhere
     */
    public boolean needsPlan() {
        return needsPlan;
    }

    /**
     * Returns the version of the library in which the rule appeared.
     *
     * @return the version such as {@code 0.1}, empty if its catalogue does not say, not null
     */
    public String since() {
        return since;
    }

    /**
     * Returns what the rule rests on: a law, a standard, a defect seen in a real plan.
     *
     * @return the reference, empty if its catalogue does not say, not null
     */
    public String reference() {
        return reference;
    }

    /**
     * Returns what the rule demands, in one line.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the title, not null
     */
    public String title(Locale locale) {
        return texts.require("title", locale);
    }

    /**
     * Returns why the rule exists.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the rationale, empty if its catalogue does not say, not null
     */
    public String rationale(Locale locale) {
        return texts.find("rationale", locale).orElse("");
    }

    /**
     * Returns an example of a violation.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the example, empty if its catalogue does not say, not null
     */
    public String example(Locale locale) {
        return texts.find("example", locale).orElse("");
    }

    /**
     * Returns the pattern of the message, with the names of arguments in braces.
     *
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the pattern such as {@code "{word}" has no glossary entry}, not null
     */
    public String messagePattern(Locale locale) {
        return texts.require("message", locale);
    }

    /**
     * Returns the pattern of the message for one of the rule's variants.
     *
     * @param variant  the variant, empty for the ordinary one, not null
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the pattern of that variant, the ordinary one if the variant has none of its own, not null
     */
    public String messagePattern(String variant, Locale locale) {
        return variant.isEmpty()
                ? messagePattern(locale)
                : texts.find("message." + variant, locale).orElseGet(() -> messagePattern(locale));
    }

    /**
     * Returns the pattern of a hint, with the names of arguments in braces.
     *
     * @param variant  which of the rule's hints, empty for the ordinary one, not null
     * @param locale  the language wanted: Japanese for {@code ja}, otherwise English, not null
     * @return the pattern, empty if the rule has no such hint, not null
     */
    public Optional<String> hintPattern(String variant, Locale locale) {
        return texts.find(variant.isEmpty() ? "hint" : "hint." + variant, locale);
    }

    /**
     * Returns the variants of the rule, each with a hint of its own, some with a message of their own.
     *
     * @return the names such as {@code nearest} in the order of the catalogue, without the ordinary variant, immutable, not
     *     null
     */
    public List<String> variants() {
        return texts.variants();
    }

    /**
     * Two infos are equal if they have the same code.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleInfo info && info.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code.
     */
    @Override
    public String toString() {
        return code;
    }
}
