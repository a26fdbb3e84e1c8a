package org.dxplan.io.report;

import java.util.List;
import java.util.Locale;
import org.dxplan.validation.rule.RuleInfo;

/**
 * Rules for the terminal (規則の一覧): a line for each, or all that one of them says.
 *
 * <pre>
 * IDN-10 情報   版、策定日が書かれている（draft、overview を除く）
 * GLS-01 警告   ※の付いた語が、用語集にある
 * </pre>
 */
public final class RuleText {

    private static final String INDENT = "  ";

    private RuleText() {}

    /**
     * Lists rules.
     *
     * @param rules  the rules, not null
     * @param locale  the language: Japanese for {@code ja}, otherwise English, not null
     * @return a line for each rule with code, severity, title and the profiles in which it does not hold, not null
     */
    public static String list(List<RuleInfo> rules, Locale locale) {
        RuleWords words = new RuleWords(locale);
        int codes = 0;
        int severities = 0;
        for (RuleInfo rule : rules) {
            codes = Math.max(codes, DisplayWidth.of(rule.code()));
            severities = Math.max(severities, DisplayWidth.of(words.severity(rule.severity())));
        }
        StringBuilder text = new StringBuilder();
        for (RuleInfo rule : rules) {
            String except = words.except(rule);
            line(
                    text,
                    padded(rule.code(), codes) + " " + padded(words.severity(rule.severity()), severities) + " "
                            + rule.title(locale)
                            + (except.isEmpty() ? "" : words.pick("（" + except + "）", " (" + except + ")")));
        }
        return text.toString();
    }

    /**
     * Tells all that a rule says of itself.
     *
     * @param rule  the rule, not null
     * @param locale  the language: Japanese for {@code ja}, otherwise English, not null
     * @return several lines, not null
     */
    public static String entry(RuleInfo rule, Locale locale) {
        RuleWords words = new RuleWords(locale);
        String except = words.except(rule);
        StringBuilder text = new StringBuilder();
        line(text, rule.code() + " " + words.severity(rule.severity()) + " " + rule.title(locale));
        below(text, rule.rationale(locale));
        for (RuleMessage message : RuleMessage.of(rule, locale)) {
            below(text, words.message(message.text()));
            message.hints().forEach(hint -> below(text, INDENT + words.hint(hint)));
        }
        if (!rule.example(locale).isEmpty()) {
            below(text, words.example(rule.example(locale)));
        }
        below(text, words.pick("プロファイル: ", "Profiles: ") + (except.isEmpty() ? words.pick("すべて", "all") : except));
        if (!rule.reference().isEmpty()) {
            below(text, words.reference(rule.reference()));
        }
        if (!rule.since().isEmpty()) {
            below(text, words.pick("版: ", "Version: ") + words.since(rule.since()));
        }
        return text.toString();
    }

    private static void below(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            line(text, INDENT + line);
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append(TerminalText.of(line)).append('\n');
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - DisplayWidth.of(text));
    }
}
