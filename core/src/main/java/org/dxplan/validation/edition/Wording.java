package org.dxplan.validation.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.text.NormalizedText;

/**
 * Tells a new wording from another matter: 手続案内チャットボットの運用 and 手続案内AIチャットの運用 share 手続案内, 窓口改革の推進 and
 * ドローンの推進 nothing but what half of all titles end with.
 */
final class Wording {

    private static final char CUT = '|';

    /** Letters that join words: 徴収金の電子納付 and 水道料金の試算 do not share 「金の」. */
    private static final String PARTICLES = "のをにとやではがへ・、";

    /** Words that say nothing of the matter. */
    private static final List<String> GENERAL = List.of(
            "利活用", "推進", "促進", "拡大", "拡充", "充実", "整備", "導入", "活用", "利用", "運用", "実施", "強化", "検討", "支援", "向上", "構築", "事業",
            "取組", "対策", "対応", "改善", "改革", "見直し", "提供", "サービス", "システム");

    private Wording() {}

    /** Tells whether two titles have no two neighbouring characters in common, apart from general words. */
    static boolean haveNothingInCommon(String a, String b) {
        Set<String> ofA = pairs(a);
        Set<String> ofB = pairs(b);
        if (ofA.isEmpty() || ofB.isEmpty()) {
            return false;
        }
        for (String pair : ofB) {
            if (ofA.contains(pair)) {
                return false;
            }
        }
        return true;
    }

    /** All two neighbouring characters that tell something; those in hiragana alone are grammar. */
    private static Set<String> pairs(String title) {
        String text = NormalizedText.of(title);
        for (String word : GENERAL) {
            text = text.replace(word, String.valueOf(CUT));
        }
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            char first = text.charAt(i);
            char second = text.charAt(i + 1);
            if (!isJoint(first) && !isJoint(second) && !(isHiragana(first) && isHiragana(second))) {
                pairs.add(text.substring(i, i + 2));
            }
        }
        return pairs;
    }

    private static boolean isJoint(char c) {
        return c == CUT || PARTICLES.indexOf(c) >= 0;
    }

    private static boolean isHiragana(char c) {
        return c >= '\u3041' && c <= '\u3096';
    }
}
