package org.dxplan.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.RuleInfo;

/** The words around what rules say of themselves, in both languages. */
final class RuleWords {

    private final boolean japanese;
    private final ReportWords report;

    RuleWords(Locale locale) {
        japanese = locale.getLanguage().equals("ja");
        report = new ReportWords(locale);
    }

    String pick(String inJapanese, String inEnglish) {
        return japanese ? inJapanese : inEnglish;
    }

    String severity(Severity severity) {
        return report.severity(severity);
    }

    String hint(String hint) {
        return pick("ヒント: ", "Hint: ") + hint;
    }

    String message(String message) {
        return pick("メッセージ: ", "Message: ") + message;
    }

    String example(String example) {
        return pick("例: ", "Example: ") + example;
    }

    String reference(String reference) {
        return pick("根拠: ", "Reference: ") + reference;
    }

    String since(String version) {
        return pick(version + " から", "since " + version);
    }

    /** In which profiles a rule holds. */
    String profiles(RuleInfo rule) {
        String except = except(rule);
        return except.isEmpty() ? pick("すべてのプロファイル", "all profiles") : except;
    }

    /** In which profiles alone a rule holds or does not hold, empty if it holds in all. */
    String except(RuleInfo rule) {
        List<String> in = new ArrayList<>();
        List<String> notIn = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            (rule.holdsIn(profile) ? in : notIn).add(profile.code());
        }
        if (notIn.isEmpty()) {
            return "";
        }
        return in.size() < notIn.size()
                ? pick(list(in) + " のみ", "only in " + list(in))
                : pick(list(notIn) + " を除く", "not in " + list(notIn));
    }

    private String list(List<String> names) {
        return String.join(report.comma(), names);
    }
}
