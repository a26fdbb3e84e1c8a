package org.dxplan.validation.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.common.Severity;
import org.dxplan.model.common.Statement;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.StatisticalTable;
import org.dxplan.model.indicator.TableRow;
import org.dxplan.model.publication.GlossaryTerm;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryUseRuleTest {

    private static GlossaryTerm term(String term, String... aliases) {
        return GlossaryTerm.builder().term(term).aliases(List.of(aliases)).build();
    }

    /** A plan whose glossary explains words that are all used, so that only marks can be wrong. */
    private static DxPlanBuilder explaining(String... terms) {
        return Plans.chitose()
                .glossary(Arrays.stream(terms).map(GlossaryUseRuleTest::term).toList())
                .addStatements(
                        Statement.builder().summary(String.join("、", terms)).build());
    }

    private static Claim marked(String word) {
        return Claim.builder().kind(ClaimKind.MARKED_TERM).text(word).build();
    }

    @Test
    void theNameOfAnIndicatorIsPrinted() {
        DxPlan plan = explaining("RPA")
                .addIndicators(Indicator.builder().id("k-1").name("RPA※の導入業務数").build())
                .addIndicators(Indicator.builder().id("k-2").name("BPR※の実施業務数").build())
                .build();

        assertThat(Golden.problems(plan))
                .startsWith("warning GLS-01 /indicators/1/name k-2 [] {word=BPR")
                .hasLineCount(3);
    }

    @Test
    void theMarksOfChitoseWithoutAnEntryAreReported() {
        DxPlan plan = Plans.chitose()
                .addPolicyAreas(Plans.area("area-01", "1", "子育て")
                        .addMeasures(
                                Plans.measure("m-01-2", "①", "オンライン手続き※の拡大").build())
                        .build())
                .addPolicyAreas(Plans.area("area-02", "2", "福祉・介護")
                        .addMeasures(
                                Plans.measure("m-02-1", "①", "デジタルデバインド※対策の充実").build())
                        .build())
                .addClaims(marked("デジタル・トランスフォーメーション（DX）"))
                .addClaims(marked("ロボット"))
                .addClaims(marked("IoT"))
                .addGlossary(term("DX", "デジタル・トランスフォーメーション"))
                .addGlossary(term("IoT"))
                .addGlossary(term("オンライン手続き").toBuilder().reading("オンラインてつづき").build())
                .addGlossary(term("デジタルデバイド", "情報格差"))
                .addGlossary(term("ドローン").toBuilder().definition("ロボット※の一種").build())
                .addStatements(Statement.builder().text("ドローン等の先端技術").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning GLS-01 /policyAreas/1/measures/0/title m-02-1 [] {word=デジタルデバインド, nearest=デジタルデバイド}
                          「デジタルデバインド」に※が付いていますが、用語集に見出し語がありません。
                          > 「デジタルデバイド」の誤りではありませんか。
                        warning GLS-01 /claims/1/text chitose-dx-2024 [] {word=ロボット}
                          「ロボット」に※が付いていますが、用語集に見出し語がありません。
                          > 用語集に見出し語を加えるか、※を外してください。
                        """);
        assertThat(Golden.problemsInEnglish(plan))
                .contains(
                        "\"デジタルデバインド\" is marked with ※, but the glossary has no entry for it.",
                        "Did you mean \"デジタルデバイド\"?",
                        "Add an entry to the glossary, or remove the mark.");
    }

    @Test
    void aMissingEntryIsOneMistakeHoweverOftenTheWordIsMarked() {
        DxPlan plan = explaining("IoT")
                .addMeasures(Plans.measure("m-1", "ロボット※の活用").build())
                .addMeasures(Plans.measure("m-2", "農業用ﾛﾎﾞｯﾄ※の活用").build())
                .addClaims(marked("ロボット※"))
                .build();

        assertThat(Golden.problems(plan)).contains("""
                        warning GLS-01 /measures/0/title m-1 [/measures/1/title, /claims/0/text] {word=ロボット}
                        """).containsOnlyOnce("GLS-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自治体システムの標準化・共通化※",
                "庁内LAN※の無線化",
                "Ｒ Ｐ Ａ※等の活用",
                "業務改革（BPR）※の徹底",
                "BPR（業務改革）※の徹底",
                "DX推進リーダーの育成（eラーニング※等によるカリキュラム受講）",
                "「ワーキンググループ」※による検討",
                "Wi‐Fi※とeラーニング※",
                // these are notes and no words
                "※令和6年2月現在",
                "推進体制（※令和6年2月現在）",
                "取組の例 ※その他",
                "対象：市民、※事業者を除く",
                "約90%※",
            })
    void explainedWordsAndNotesPass(String title) {
        DxPlan plan = explaining("LAN", "RPA", "Wi-Fi", "eラーニング", "ワーキンググループ", "業務改革", "自治体システムの標準化・共通化")
                .addMeasures(Plans.measure("m-1", title).build())
                .build();

        assertThat(Golden.problems(plan)).doesNotContain("GLS-01");
    }

    @ParameterizedTest
    @CsvSource({
        "スマート農業※の推進, 農業",
        "AIオンデマンド※交通, オンデマンド",
        "サービス・デザイン※の徹底, サービス・デザイン",
        "市のSociety5.0※推進計画, Society5.0",
        "書かない窓口※の導入, 窓口",
        "行政手続き※の拡大, 行政手続き",
        "業務改革（BPR）※の徹底, 業務改革（BPR）",
        "𠮷野町※との連携, 𠮷野町",
    })
    void theWordIsWhatIsWrittenInOneScript(String title, String word) {
        DxPlan plan = explaining("IoT")
                .addMeasures(Plans.measure("m-1", title).build())
                .build();

        assertThat(Golden.problems(plan)).contains("{word=" + word + "}\n");
    }

    @Test
    void marksInNotesFiguresAndFootnotedTextsPromiseNoEntry() {
        DxPlan plan = explaining("IoT")
                .addStatements(
                        Statement.builder().text("本部会議※が確認する").note("※年2回開催").build())
                .addStatements(
                        Statement.builder().text("確認する").note("本部会議※の資料による").build())
                .addStatistics(StatisticalTable.builder()
                        .id("t-1")
                        .title("利用する機器")
                        .source("市民意識調査")
                        .addRows(TableRow.builder().label("その他※").build())
                        .note("※テレビ、ゲーム機など")
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void withoutAGlossaryNothingIsPromised() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "ロボット※の活用").build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void termsThatOnlyTheGlossaryUsesAreReported() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "Ａ Ｉ・人流データの活用").build())
                .addGlossary(term("AI", "人工知能"))
                .addGlossary(term("e-Japan戦略").toBuilder().definition("AIの前の戦略").build())
                .addGlossary(term("ICT", "情報通信技術").toBuilder()
                        .definition("e-Japan戦略の後の用語")
                        .build())
                .addClaims(marked("情報通信技術"))
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        info GLS-03 /glossary/1/term chitose-dx-2024 [] {word=e-Japan戦略}
                          見出し語「e-Japan戦略」は、用語集のほかでは使われていません。
                          > 不要であれば用語集から外してください。別の呼び方で使っていれば、aliases に加えてください。
                        """);
        assertThat(Golden.problemsInEnglish(plan)).contains("The term \"e-Japan戦略\" is not used outside the glossary.");
    }

    @Test
    void everyTermOfALongGlossaryIsFound() {
        String[] terms = new String[500];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = "用語" + i + "号";
        }
        DxPlanBuilder plan = explaining(terms);

        assertThat(Golden.problems(plan.build())).doesNotContain("GLS-03");
        assertThat(Golden.problems(plan.addGlossary(term("用語500号")).build()))
                .contains("info GLS-03 /glossary/500/term ")
                .containsOnlyOnce("GLS-03");
    }

    @Test
    void nothingIsSaidWhereReadingLostSomething() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "ロボット※の活用").build())
                .addGlossary(term(""))
                .addGlossary(term("IoT"))
                .build();
        Problem known = new Problem(
                RuleCatalog.builtIn().get("DOC-05"),
                Severity.ERROR,
                Place.of("/glossary/0/term"),
                null,
                "",
                List.of(),
                Map.of("member", "term"),
                "");

        assertThat(Golden.problems(plan, null, List.of(known))).isEmpty();
        assertThat(Golden.problems(plan)).contains("GLS-01", "GLS-03");
    }
}
