package org.dxplan.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What rules say of themselves, as text, as JSON and as Markdown: the library's and those of a user. */
class RuleTextTest {

    private static final RuleCatalog OWN = RuleCatalog.parse("""
            [CITY-001]
            severity = warning
            except = draft, overview
            title.ja = 取組に担当課がある
            title.en = Every *measure* has a unit_in_charge
            message.ja = 「{title}」に担当課がありません。
            message.en = No unit is in charge of "{title}".
            """);

    private static List<RuleInfo> rules(String... codes) {
        return Stream.of(codes).map(RuleCatalog.builtIn()::get).toList();
    }

    @Test
    void theListHasALineForEachRule() {
        assertThat(RuleText.list(rules("IDN-01", "STR-04", "REF-05", "GLS-03"), Locale.JAPANESE))
                .isEqualTo("""
                IDN-01 エラー 識別子(id)は空でなく、文書の中で重複しない
                STR-04 警告   途中の階層の要素には、その下の要素がある（draft、overview を除く）
                REF-05 警告   公表する計画のWebアドレスは、https で始まる正しい形である（public のみ）
                GLS-03 情報   用語集の語が、計画のどこかで使われている
                """);
        assertThat(RuleText.list(
                        Stream.concat(rules("STR-04", "REF-05").stream(), OWN.rules().stream())
                                .toList(),
                        Locale.GERMAN))
                .isEqualTo("""
                        STR-04   warning Elements above the deepest level have elements below them (not in draft, overview)
                        REF-05   warning Web addresses of a published plan are well-formed and use https (only in public)
                        CITY-001 warning Every *measure* has a unit_in_charge (not in draft, overview)
                        """);
        assertThat(RuleText.list(List.of(), Locale.JAPANESE)).isEmpty();
    }

    @Test
    void anEntryTellsEverything() {
        assertThat(RuleText.entry(RuleCatalog.builtIn().get("GLS-05"), Locale.JAPANESE))
                .isEqualTo("""
                GLS-05 情報 用語集がアルファベット、五十音の順に並び、漢字の見出し語に読みがある
                  用語集は引くものです。順番が乱れていると、載っている語も見つかりません。
                  メッセージ: 見出し語「{word}」は、「{previous}」より前に並ぶ語です。
                    ヒント: 正しい順の位置に移すか、索引の区分（group）を確かめてください。
                  メッセージ: 見出し語「{word}」に読みがありません。
                    ヒント: reading に読みをひらがなで書いてください。
                  例: 「ドローン」の後ろに「テレワーク」が並んでいる。
                  プロファイル: すべて
                  根拠: JIS X 4061
                  版: 0.1 から
                """);
        assertThat(RuleText.entry(RuleCatalog.builtIn().get("GLS-01"), Locale.ENGLISH))
                .isEqualTo("""
                GLS-01 warning Every word marked with ※ has a glossary entry
                  The mark ※ promises an explanation, and readers who look it up must find one.
                  Message: "{word}" is marked with ※, but the glossary has no entry for it.
                    Hint: Add an entry to the glossary, or remove the mark.
                    Hint: Did you mean "{nearest}"?
                  Example: The text says ロボット※, but the glossary does not explain ロボット.
                  Profiles: all
                  Reference: 千歳市DX推進計画 (2024): デジタルデバインド※, ロボット※
                  Version: since 0.1
                """);
    }

    @Test
    void anEntryOfOnesOwnTellsWhatItHas() {
        assertThat(RuleText.entry(OWN.get("CITY-001"), Locale.JAPANESE)).isEqualTo("""
                CITY-001 警告 取組に担当課がある
                  メッセージ: 「{title}」に担当課がありません。
                  プロファイル: draft、overview を除く
                """);
    }

    @Test
    void theJsonHoldsEverythingInBothLanguages() {
        assertThat(RuleJson.array(rules("REF-05"))).isEqualTo("""
                [
                  {
                    "code": "REF-05",
                    "group": "REF",
                    "severity": "warning",
                    "profiles": [
                      "public"
                    ],
                    "since": "0.1",
                    "reference": "RFC 3986",
                    "groupTitle": {
                      "ja": "参照",
                      "en": "References"
                    },
                    "title": {
                      "ja": "公表する計画のWebアドレスは、https で始まる正しい形である",
                      "en": "Web addresses of a published plan are well-formed and use https"
                    },
                    "rationale": {
                      "ja": "公表した後では、開けないアドレスを直しても紙面には届きません。",
                      "en": "Once published, a broken address stays in every printed copy."
                    },
                    "message": {
                      "ja": "「{address}」は、https で始まる正しいWebアドレスではありません。",
                      "en": "\\"{address}\\" is not a well-formed https address."
                    },
                    "hint": {
                      "ja": "ブラウザーで開いたときのアドレスを、そのまま写してください。",
                      "en": "Copy the address from the browser that shows the page."
                    },
                    "example": {
                      "ja": "ttps://www.city.chitose.lg.jp/",
                      "en": "ttps://www.city.chitose.lg.jp/"
                    },
                    "variants": [
                      {
                        "name": "blank",
                        "message": {
                          "ja": "Webアドレスが空です。",
                          "en": "The web address is blank."
                        },
                        "hint": {
                          "ja": "アドレスを書くか、なければ項目ごと省いてください。",
                          "en": "Add the address, or leave the member out if there is none."
                        }
                      },
                      {
                        "name": "http",
                        "message": {
                          "ja": "「{address}」は、https で始まる正しいWebアドレスではありません。",
                          "en": "\\"{address}\\" is not a well-formed https address."
                        },
                        "hint": {
                          "ja": "「{secure}」で開けるか確かめ、開ければそちらを書いてください。",
                          "en": "Check whether {secure} works, and use that."
                        }
                      }
                    ]
                  }
                ]
                """);
    }

    @Test
    void theJsonSaysNullWhereTheCatalogueSaysNothing() {
        JsonNode rule =
                JsonMapper.shared().readTree(RuleJson.array(OWN.rules())).get(0);
        assertThat(rule.get("since").isNull()).isTrue();
        assertThat(rule.get("reference").isNull()).isTrue();
        assertThat(rule.get("hint").get("ja").isNull()).isTrue();
        assertThat(rule.get("example").get("en").isNull()).isTrue();
        assertThat(rule.get("variants")).isEmpty();
        assertThat(rule.get("profiles").valueStream().map(JsonNode::asString))
                .containsExactly("full", "progress", "public");
        assertThat(RuleJson.array(List.of())).isEqualTo("[]\n");
    }

    @Test
    void thePageShowsRulesByGroup() {
        String page = RuleMarkdown.page(
                Stream.concat(rules("GLS-01", "GLS-05").stream(), OWN.rules().stream())
                        .toList(),
                Locale.ENGLISH);
        assertThat(page).startsWith("# Validation rules\n\n").contains("""

                - [Glossary (GLS)](#gls)
                  - [GLS-01](#gls-01) warning: Every word marked with ※ has a glossary entry
                  - [GLS-05](#gls-05) info: Terms stand in the order of the alphabet, then of the kana, and terms in kanji have readings
                - [CITY (CITY)](#city)
                  - [CITY-001](#city-001) warning: Every \\*measure\\* has a unit_in_charge

                <a id="gls"></a>

                ## Glossary (GLS)

                <a id="gls-01"></a>

                ### GLS-01 Every word marked with ※ has a glossary entry

                **warning** · all profiles · since 0.1

                The mark ※ promises an explanation, and readers who look it up must find one.

                > "{word}" is marked with ※, but the glossary has no entry for it.
                >
                > Hint: Add an entry to the glossary, or remove the mark.
                >
                > Hint: Did you mean "{nearest}"?

                Example: The text says ロボット※, but the glossary does not explain ロボット.

                Reference: 千歳市DX推進計画 (2024): デジタルデバインド※, ロボット※

                <a id="gls-05"></a>
                """).endsWith("""

                > The term "{word}" belongs before "{previous}".
                >
                > Hint: Move it to its place in the order, or check its group.

                > The term "{word}" has no reading.
                >
                > Hint: Add the reading in kana.

                Example: テレワーク stands after ドローン.

                Reference: JIS X 4061

                <a id="city"></a>

                ## CITY (CITY)

                <a id="city-001"></a>

                ### CITY-001 Every \\*measure\\* has a unit_in_charge

                **warning** · not in draft, overview

                > No unit is in charge of "{title}".
                """);
    }

    @Test
    void markdownShowsTextAsItIs() {
        assertThat(RuleMarkdown.escaped("[ と ] と <b> と `x` と *a* と \\"))
                .isEqualTo("\\[ と \\] と \\<b\\> と \\`x\\` と \\*a\\* と \\\\");
        assertThat(RuleMarkdown.escaped("# 1")).isEqualTo("\\# 1");
        assertThat(RuleMarkdown.escaped("1. 2024-02-31")).isEqualTo("1\\. 2024-02-31");
        assertThat(RuleMarkdown.escaped("- x-memo")).isEqualTo("\\- x-memo");
        assertThat(RuleMarkdown.escaped("Shift_JIS _a_")).isEqualTo("Shift_JIS \\_a\\_");
    }
}
