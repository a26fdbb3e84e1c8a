package org.dxplan.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dxplan.validation.rule.RuleInfo;
import tools.jackson.core.JsonGenerator;

/** Rules as SARIF describes them: title, rationale, how serious, and for help an example and the hints. */
final class SarifRules {

    private final JsonOutput output;
    private final JsonGenerator json;
    private final Locale locale;
    private final RuleWords words;

    SarifRules(JsonOutput output, Locale locale) {
        this.output = output;
        this.json = output.generator();
        this.locale = locale;
        this.words = new RuleWords(locale);
    }

    void write(RuleInfo rule) {
        String title = rule.title(locale);
        String rationale = rule.rationale(locale).isEmpty() ? title : rule.rationale(locale);
        List<String> help = new ArrayList<>(List.of(rationale));
        if (!rule.example(locale).isEmpty()) {
            help.add(words.example(rule.example(locale)));
        }
        rule.hintPattern("", locale).ifPresent(hint -> help.add(words.hint(withoutNames(hint))));
        for (String variant : rule.variants()) {
            rule.hintPattern(variant, locale).ifPresent(hint -> help.add(words.hint(withoutNames(hint))));
        }
        json.writeStartObject();
        output.text("id", rule.code());
        json.writeObjectPropertyStart("shortDescription");
        output.text("text", SarifText.plain(title));
        json.writeEndObject();
        json.writeObjectPropertyStart("fullDescription");
        output.text("text", SarifText.plain(rationale));
        json.writeEndObject();
        json.writeObjectPropertyStart("help");
        output.text("text", SarifText.plain(String.join("\n", help)));
        output.text(
                "markdown",
                SarifText.markdown(String.join(
                        "\n\n", help.stream().map(RuleMarkdown::escaped).toList())));
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        output.text("level", SarifReport.level(rule.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("tags");
        output.text(rule.group());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A pattern for readers who do not know the names of its arguments. */
    private static String withoutNames(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "…");
    }
}
