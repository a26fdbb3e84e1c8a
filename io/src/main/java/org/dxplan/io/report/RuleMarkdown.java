package org.dxplan.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleInfo;

/**
 * Rules as a page in Markdown (規則の説明): what severities and profiles mean, a table of contents, and for each rule, by
 * group, its title, severity, profiles, rationale, messages with hints, example and reference. The anchor of a rule is its code
 * in lower case.
 */
public final class RuleMarkdown {

    /** What Markdown would take for markup; an underscore inside a word is none, nor is a number inside a line. */
    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*<>\\[\\]]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[#+-]|(?<=^\\d{1,9})[.)]");

    private final Locale locale;
    private final RuleWords words;
    private final StringBuilder page = new StringBuilder();

    private RuleMarkdown(Locale locale) {
        this.locale = locale;
        this.words = new RuleWords(locale);
    }

    /**
     * Writes a page about rules.
     *
     * @param rules  the rules, group by group, not null
     * @param locale  the language: Japanese for {@code ja}, otherwise English, not null
     * @return the page, not null
     */
    public static String page(List<RuleInfo> rules, Locale locale) {
        return new RuleMarkdown(locale).of(rules);
    }

    /** Plain text as Markdown that shows the same. */
    static String escaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    private String of(List<RuleInfo> rules) {
        Map<String, List<RuleInfo>> groups = new LinkedHashMap<>();
        for (RuleInfo rule : rules) {
            groups.computeIfAbsent(rule.group(), group -> new ArrayList<>()).add(rule);
        }
        introduction();
        groups.forEach((group, members) -> {
            paragraph("- [" + title(group) + "](#" + anchor(group) + ")\n"
                    + String.join("\n", members.stream().map(this::content).toList()));
            page.setLength(page.length() - 1);
        });
        page.append('\n');
        groups.forEach((group, members) -> {
            heading("##", group, title(group));
            members.forEach(this::rule);
        });
        page.setLength(page.length() - 1);
        return page.toString();
    }

    private void introduction() {
        paragraph(words.pick("# 検証の規則", "# Validation rules"));
        paragraph(words.pick("""
                計画の検証で何を調べるかの一覧です。規則のコード（GLS-01 など）は版が変わっても同じ規則を指し、廃止したコードを別の
                規則に使うことはありません。メッセージとヒントの { } には、その計画での値が入ります。""", """
                What the validation of a plan looks at. The code of a rule (such as GLS-01) means the same rule in every version, and
                that of a retired rule is never used again. In messages and hints, { } stands for what was found in the plan."""));
        paragraph(words.pick("""
                - **エラー**: データが使えないか、互いに矛盾しています。どのプロファイルでも調べます。
                - **警告**: 使えますが、専門家なら確かめる点です。
                - **情報**: 直さなくてもよい、知っておくとよい点です。""", """
                - **error**: the data is unusable or contradicts itself; holds in every profile
                - **warning**: the data is usable, but an expert would ask
                - **info**: worth knowing, nothing that must be mended"""));
        paragraph(words.pick("""
                プロファイルは計画データの種類です: draft（素案・案）、overview（概要版）、full（本編）、progress（進捗報告）、public（公表前）。
                指定しなければ、計画に合うものが選ばれます。""", """
                A profile is a kind of plan data: draft (素案, 案), overview (概要版), full (本編), progress (進捗報告), public (before
                publication). If none is chosen, the one that fits the plan is taken."""));
    }

    private String content(RuleInfo rule) {
        return "  - [" + rule.code() + "](#" + anchor(rule.code()) + ") " + words.severity(rule.severity())
                + words.pick("：", ": ") + escaped(rule.title(locale));
    }

    private void rule(RuleInfo rule) {
        heading("###", rule.code(), rule.code() + " " + escaped(rule.title(locale)));
        List<String> facts = new ArrayList<>();
        facts.add("**" + words.severity(rule.severity()) + "**");
        facts.add(words.profiles(rule));
        if (!rule.since().isEmpty()) {
            facts.add(words.since(rule.since()));
        }
        paragraph(String.join(" · ", facts));
        if (!rule.rationale(locale).isEmpty()) {
            paragraph(escaped(rule.rationale(locale)));
        }
        for (RuleMessage message : RuleMessage.of(rule, locale)) {
            StringBuilder quote = new StringBuilder("> " + escaped(message.text()));
            for (String hint : message.hints()) {
                quote.append("\n>\n> ").append(escaped(words.hint(hint)));
            }
            paragraph(quote.toString());
        }
        if (!rule.example(locale).isEmpty()) {
            paragraph(escaped(words.example(rule.example(locale))));
        }
        if (!rule.reference().isEmpty()) {
            paragraph(escaped(words.reference(rule.reference())));
        }
    }

    private void heading(String level, String name, String text) {
        paragraph("<a id=\"" + anchor(name) + "\"></a>");
        paragraph(level + " " + text);
    }

    private void paragraph(String text) {
        page.append(text).append("\n\n");
    }

    private String title(String group) {
        return RuleCatalog.groupTitle(group, locale) + words.pick("（" + group + "）", " (" + group + ")");
    }

    private static String anchor(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
