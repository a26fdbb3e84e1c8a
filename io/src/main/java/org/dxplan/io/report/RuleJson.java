package org.dxplan.io.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Rules for programs (規則の一覧のJSON): an array of objects with {@code code, group, severity, profiles, since, reference,
 * groupTitle, title, rationale, message, hint, example, variants}. Texts are objects with {@code ja} and {@code en}, null
 * where the catalogue says nothing; messages and hints are patterns with the names of arguments in braces. {@code profiles}
 * are those in which the rule holds; a variant has {@code name, message, hint}.
 */
public final class RuleJson {

    private final JsonOutput output;
    private final JsonGenerator json;

    private RuleJson(JsonOutput output) {
        this.output = output;
        this.json = output.generator();
    }

    /**
     * Writes rules with all that is said of them, in both languages.
     *
     * @param rules  the rules, not null
     * @return the array, ended by a line end, not null
     */
    public static String array(List<RuleInfo> rules) {
        StringWriter text = new StringWriter();
        JsonOutput output = new JsonOutput(text);
        RuleJson writer = new RuleJson(output);
        output.generator().writeStartArray();
        rules.forEach(writer::rule);
        output.generator().writeEndArray();
        output.end();
        return text.toString();
    }

    private void rule(RuleInfo rule) {
        json.writeStartObject();
        output.text("code", rule.code());
        output.text("group", rule.group());
        output.text("severity", rule.severity().code());
        json.writeArrayPropertyStart("profiles");
        for (Profile profile : Profile.values()) {
            if (rule.holdsIn(profile)) {
                output.text(profile.code());
            }
        }
        json.writeEndArray();
        output.text("since", nullIfEmpty(rule.since()));
        output.text("reference", nullIfEmpty(rule.reference()));
        texts("groupTitle", locale -> Optional.of(RuleCatalog.groupTitle(rule.group(), locale)));
        texts("title", locale -> Optional.of(rule.title(locale)));
        texts("rationale", locale -> Optional.ofNullable(nullIfEmpty(rule.rationale(locale))));
        texts("message", locale -> Optional.of(rule.messagePattern(locale)));
        texts("hint", locale -> rule.hintPattern("", locale));
        texts("example", locale -> Optional.ofNullable(nullIfEmpty(rule.example(locale))));
        json.writeArrayPropertyStart("variants");
        for (String variant : rule.variants()) {
            json.writeStartObject();
            output.text("name", variant);
            texts("message", locale -> Optional.of(rule.messagePattern(variant, locale)));
            texts("hint", locale -> rule.hintPattern(variant, locale));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void texts(String name, Function<Locale, Optional<String>> text) {
        json.writeObjectPropertyStart(name);
        output.text("ja", text.apply(Locale.JAPANESE).orElse(null));
        output.text("en", text.apply(Locale.ENGLISH).orElse(null));
        json.writeEndObject();
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
