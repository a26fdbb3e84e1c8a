package org.dxplan.io.report;

import java.util.Locale;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;

/** The few words of the reports themselves, in both languages. */
final class ReportWords {

    private final boolean japanese;

    ReportWords(Locale locale) {
        japanese = locale.getLanguage().equals("ja");
    }

    /** The language of the words as reports name it. */
    String language() {
        return japanese ? "ja" : "en";
    }

    String severity(Severity severity) {
        if (!japanese) {
            return severity.code();
        }
        return switch (severity) {
            case ERROR -> "エラー";
            case WARNING -> "警告";
            case INFO -> "情報";
        };
    }

    String hint(String hint) {
        return (japanese ? "ヒント: " : "hint: ") + hint;
    }

    String related(String place) {
        return (japanese ? "関連: " : "related: ") + place;
    }

    String relatedPlace() {
        return japanese ? "関連する箇所" : "related place";
    }

    String line(int line) {
        return japanese ? line + "行目" : "line " + line;
    }

    String comma() {
        return japanese ? "、" : ", ";
    }

    String noProblems() {
        return japanese ? "問題なし" : "no problems";
    }

    String previousEdition() {
        return japanese ? "前の版" : "earlier edition";
    }

    String ofFile(String file, @Nullable Profile profile, long errors, long warnings, long infos) {
        String counts = counts(errors, warnings, infos);
        if (japanese) {
            return file + ": " + counts + (profile == null ? "（未検証）" : "（プロファイル: " + profile.code() + "）");
        }
        return file + ": " + counts + (profile == null ? " (not validated)" : " (profile: " + profile.code() + ")");
    }

    /** Of everything; how many plans there are is only said if there are more than files. */
    String ofAll(int files, int plans, long errors, long warnings, long infos) {
        return japanese
                ? files + "ファイル" + (plans > files ? "（計画" + plans + "件）" : "") + "、" + counts(errors, warnings, infos)
                : number(files, "file") + (plans > files ? " (" + plans + " plans)" : "") + ", "
                        + counts(errors, warnings, infos);
    }

    private String counts(long errors, long warnings, long infos) {
        return japanese
                ? "エラー" + errors + "件、警告" + warnings + "件、情報" + infos + "件"
                : number(errors, "error") + ", " + number(warnings, "warning") + ", " + number(infos, "info");
    }

    private static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
