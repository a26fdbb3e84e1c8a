package org.dxplan.validation.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.common.Statement;
import org.dxplan.model.publication.GlossaryTerm;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryOrderRuleTest {

    /** A glossary of terms written group/term/reading, all of them used. */
    private static DxPlan glossary(String... entries) {
        List<GlossaryTerm> terms = new ArrayList<>();
        DxPlanBuilder plan = Plans.chitose();
        for (String entry : entries) {
            String[] parts = entry.split("/", -1);
            terms.add(GlossaryTerm.builder()
                    .group(parts[0].isEmpty() ? null : parts[0])
                    .term(parts[1])
                    .reading(parts.length < 3 ? null : parts[2])
                    .build());
            plan.addStatements(Statement.builder().summary(parts[1]).build());
        }
        return plan.glossary(terms).build();
    }

    @Test
    void aWordExplainedTwiceIsReported() {
        assertThat(Golden.problems(glossary("A/AI", "A/Ａ Ｉ", "A/ai"))).isEqualTo("""
                        warning GLS-04 /glossary/1/term chitose-dx-2024 [/glossary/0/term] {word=Ａ Ｉ, first=AI}
                          見出し語「Ａ Ｉ」は、「AI」と同じ語です。
                          > 説明を一つにまとめてください。
                        warning GLS-04 /glossary/2/term chitose-dx-2024 [/glossary/0/term] {word=ai, first=AI}
                          見出し語「ai」は、「AI」と同じ語です。
                          > 説明を一つにまとめてください。
                        """);
        assertThat(Golden.problemsInEnglish(glossary("A/AI", "A/ＡＩ")))
                .contains("The term \"ＡＩ\" is the same as \"AI\".");
    }

    @Test
    void aGroupOutOfOrderIsReported() {
        assertThat(Golden.problems(glossary("A/AI", "ト/ドローン", "テ/テレワーク", "マ/マイナポータル")))
                .isEqualTo("""
                        info GLS-05 /glossary/2/term chitose-dx-2024 [/glossary/1/term] {word=テレワーク, previous=ドローン}
                          見出し語「テレワーク」は、「ドローン」より前に並ぶ語です。
                          > 正しい順の位置に移すか、索引の区分（group）を確かめてください。
                        """);
    }

    @Test
    void aTermInKanjiNeedsAReading() {
        DxPlan plan = glossary("キ/業務改革", "シ/自治体システムの標準化・共通化/ ", "ス/スマート農業");

        assertThat(Golden.problems(plan)).isEqualTo("""
                        info GLS-05 /glossary/0 chitose-dx-2024 [] {word=業務改革}
                          見出し語「業務改革」に読みがありません。
                          > reading に読みをひらがなで書いてください。
                        info GLS-05 /glossary/1 chitose-dx-2024 [] {word=自治体システムの標準化・共通化}
                          見出し語「自治体システムの標準化・共通化」に読みがありません。
                          > reading に読みをひらがなで書いてください。
                        """);
        assertThat(Golden.problemsInEnglish(plan)).contains("The term \"業務改革\" has no reading.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // 千歳市, as printed
                "オ/オンデマンド,オ/オンライン手続き/オンラインてつづき,オ/オープンデータ,カ/カーボンニュートラル",
                "キ/キャッシュレス決済/キャッシュレスけっさい,キ/業務改革/ぎょうむかいかく",
                "S/SDGs,S/SNS,S/Society5.0,W/Wi-Fi,ア/アプリ",
                "E/eラーニング,G/GNSS,G/GPS,G/GX",
                "ア行/アプリ,ア行/オープンデータ,カ行/クラウド",
                "あ/アプリ,か/クラウド",
                // either place of the long vowel mark is in use
                "サ/サーバ/さーば,サ/サイバー犯罪/さいばーはんざい",
                "サ/サイバー犯罪/さいばーはんざい,サ/サーバ/さーば",
                "ハ/バス/ばす,ハ/パス/ぱす,ハ/はす/はす",
                // what cannot be told is not judged
                "数字/5G,A/AI,記号/＠,ア/アプリ",
                "/AI,/アプリ,/テレワーク",
            })
    void anyPrintedOrderPasses(String entries) {
        assertThat(Golden.problems(glossary(entries.split(",")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ア/アプリ,A/AI",
                "ワ/ワンストップサービス,リ/リモート会議",
                "G/GX,G/GPS",
                "シ/しみん/しみん,シ/しせい/しせい",
                "/テレワーク,/アプリ",
                "ン/業務/ぎょうむ,ア/アプリ",
            })
    void whatIsOutOfOrderInEveryWayOfSortingIsReported(String entries) {
        assertThat(Golden.problems(glossary(entries.split(","))))
                .startsWith("info GLS-05 /glossary/1/term ")
                .hasLineCount(3);
    }
}
