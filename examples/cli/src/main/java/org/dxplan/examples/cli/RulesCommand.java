package org.dxplan.examples.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dxplan.io.report.RuleJson;
import org.dxplan.io.report.RuleMarkdown;
import org.dxplan.io.report.RuleText;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleInfo;

/** {@code dxplan rules}: what the rules say of themselves, all of them or those that are named by code or group. */
final class RulesCommand {

    /** The forms in which rules are told. */
    enum Form {
        TEXT,
        JSON,
        MARKDOWN;

        /** The names on the command line. */
        static List<String> names() {
            return Arrays.stream(values())
                    .map(form -> form.name().toLowerCase(Locale.ROOT))
                    .toList();
        }

        /** The form of a name that is one of {@link #names()}. */
        static Form of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private final Request.Rules request;
    private final Console console;
    private final List<RuleInfo> all = RuleCatalog.builtIn().rules();

    RulesCommand(Request.Rules request, Console console) {
        this.request = request;
        this.console = console;
    }

    int run() throws UsageException {
        String text = switch (request.form()) {
            case TEXT -> text();
            case JSON -> RuleJson.array(chosen());
            case MARKDOWN -> RuleMarkdown.page(chosen(), request.locale());
        };
        console.write(text);
        return ExitCode.OK;
    }

    /** A line for each rule, but all that it says for one that is named by its code. */
    private String text() throws UsageException {
        if (request.codes().isEmpty()) {
            return RuleText.list(all, request.locale());
        }
        List<String> texts = new ArrayList<>();
        for (String code : request.codes()) {
            List<RuleInfo> rules = find(code);
            texts.add(
                    rules.get(0).code().equalsIgnoreCase(code)
                            ? RuleText.entry(rules.get(0), request.locale())
                            : RuleText.list(rules, request.locale()));
        }
        return String.join("\n", texts);
    }

    private List<RuleInfo> chosen() throws UsageException {
        List<RuleInfo> chosen = new ArrayList<>();
        for (String code : request.codes()) {
            chosen.addAll(find(code));
        }
        return request.codes().isEmpty() ? all : chosen.stream().distinct().toList();
    }

    /** The rule of a code, or the rules of a group. */
    private List<RuleInfo> find(String code) throws UsageException {
        List<RuleInfo> rules = all.stream()
                .filter(rule ->
                        rule.code().equalsIgnoreCase(code) || rule.group().equalsIgnoreCase(code))
                .toList();
        if (rules.isEmpty()) {
            throw new UsageException(console.texts().unknownRule(code), "dxplan " + Commands.RULES);
        }
        return rules;
    }
}
