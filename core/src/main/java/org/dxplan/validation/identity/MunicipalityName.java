package org.dxplan.validation.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dxplan.reference.LocalGovernmentEntry;
import org.dxplan.reference.LocalGovernments;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of a local government at the start of a title (団体名): 富良野市 in 富良野市DX推進計画.
 *
 * <p>Only names in the table of local governments count, the longest that fits, and not if the word goes on (中央市 is none in
 * 中央市民会館): a false alarm costs more than a miss.
 */
final class MunicipalityName {

    /** Editions and years in front of the name: 第2次, （案）, 【概要版】, 令和6年度. */
    private static final Pattern PREFIX =
            Pattern.compile("(?:第[0-9一二三四五六七八九十]+[次期]|\\([^()]*\\)|【[^【】]*】|(?:令和|平成)?[0-9元]+年度?|新版|改訂版)+");

    /** What makes another word of the end of a name: 市民, 町内, 村おこし, 区画, 市町村. */
    private static final Pattern WORD = Pattern.compile("[民街立場役議長内外域並画間区市町村]|おこし|づくり|興し");

    /** A longer text is no title, and patterns are not made for it. */
    private static final int MAX_LENGTH = 200;

    private MunicipalityName() {}

    /** Returns the name with which the title starts, null if there is surely none or it is in doubt. */
    static @Nullable String startOf(String title) {
        if (title.length() > MAX_LENGTH) {
            return null;
        }
        String text = LocalGovernments.comparable(title);
        Matcher prefix = PREFIX.matcher(text);
        String rest = prefix.lookingAt() ? text.substring(prefix.end()) : text;
        List<LocalGovernmentEntry> found = LocalGovernments.builtIn().atStartOf(rest);
        if (found.isEmpty()) {
            return null;
        }
        LocalGovernmentEntry first = found.get(0);
        String behind = behind(rest, first);
        if (first.code().isPrefecture()) {
            for (LocalGovernmentEntry inside : LocalGovernments.builtIn().atStartOf(behind)) {
                if (inside.prefecture().equals(first.name()) && !isWord(behind(behind, inside))) {
                    return inside.name();
                }
            }
        }
        return isWord(behind) ? null : first.name();
    }

    private static String behind(String text, LocalGovernmentEntry entry) {
        return text.substring(LocalGovernments.comparable(entry.name()).length());
    }

    private static boolean isWord(String behind) {
        return WORD.matcher(behind).lookingAt();
    }
}
