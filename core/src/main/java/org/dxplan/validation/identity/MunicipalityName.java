package org.dxplan.validation.identity;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of a local government at the start of a title (団体名): 富良野市 in 富良野市DX推進計画.
 *
 * <p>Whatever is not surely a name is none, for a false alarm costs more than a miss. So a name consists of kanji (a title
 * may well begin with みんなでつくる村), something must follow that begins a new word (DX, デジタル, 情報化), and the common
 * words that end like a name are excluded (学園都市, 農村, 地区). The hiragana names, such as さいたま市, are missed.
 */
final class MunicipalityName {

    /** Editions and years in front of the name: 第2次, （案）, 【概要版】, 令和6年度. */
    private static final Pattern PREFIX =
            Pattern.compile("(?:第[0-9一二三四五六七八九十]+[次期]|\\([^()]*\\)|【[^【】]*】" + "|(?:令和|平成)?[0-9元]+年度?|新版|改訂版|\\s)+");

    private static final String PREFECTURES = "北海道|東京都|京都府|大阪府|(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川"
            + "|福井|山梨|長野|岐阜|静岡|愛知|三重|滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島"
            + "|沖縄)県";

    private static final Pattern PREFECTURE = Pattern.compile("(?:" + PREFECTURES + ")(?=.*[市区町村])");

    /** A name, up to the end of a word: 武蔵村山市 must not end behind 村. */
    private static final Pattern NAME =
            Pattern.compile("(" + PREFECTURES + "|(?:南アルプス|ニセコ|[\\p{IsHan}ヶケヵノ]{1,6}?)[市区町村]+)"
                    + "(?=[A-Za-z0-9\\s・]|デジタル|スマート|情報|行政|官民|自治体|電子|総合|地域|第)");

    /** Words that end like a name; 京都市, 西都市 and 日立市 only look like such words. */
    private static final Pattern NO_NAME =
            Pattern.compile(".*(?:地区|特区|校区|学区|街区|管区|政区|治区|別区|市町村|町村|市町|(?<!^京)(?<!^西)都市)|.{2,}立[市区町村]|[我本当全各両新母隣][市区町村]"
                    + "|(?:構成|関係|連携|隣接|近隣|圏域|中核|特例)[市町村]");

    private static final Set<String> NO_NAMES =
            Set.of("港町", "下町", "城下町", "門前町", "宿場町", "温泉町", "農村", "山村", "漁村", "農山村", "農漁村", "農山漁村");

    /** A longer text is no title, and patterns are not made for it. */
    private static final int MAX_LENGTH = 200;

    private MunicipalityName() {}

    /** Returns the name with which the title starts, null if there is surely none or it is in doubt. */
    static @Nullable String startOf(String title) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFKC);
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        Matcher prefix = PREFIX.matcher(text);
        int start = prefix.lookingAt() ? prefix.end() : 0;
        Matcher prefecture = PREFECTURE.matcher(text).region(start, text.length());
        if (prefecture.lookingAt()) {
            String name = nameAt(text, prefecture.end());
            if (name != null) {
                return name;
            }
        }
        return nameAt(text, start);
    }

    private static @Nullable String nameAt(String text, int start) {
        Matcher matcher = NAME.matcher(text).region(start, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        String name = matcher.group(1);
        return NO_NAMES.contains(name) || NO_NAME.matcher(name).matches() ? null : name;
    }
}
