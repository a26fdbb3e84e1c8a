package org.dxplan.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.PageRange;
import org.dxplan.model.indicator.StatisticalTable;
import org.dxplan.model.indicator.Survey;
import org.dxplan.model.publication.OutlineEntry;
import org.dxplan.model.publication.PublishedDocument;
import org.dxplan.part.Extensions;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CitationRuleTest {

    private static final Citation PAGE_8 =
            Citation.builder().document("honpen").addPages(PageRange.of(8)).build();

    private static PublishedDocument honpen(@Nullable Integer pageCount) {
        return PublishedDocument.builder()
                .id("honpen")
                .title("千歳市DX推進計画")
                .pageCount(pageCount)
                .build();
    }

    private static StatisticalTable table(String id) {
        return StatisticalTable.builder().id(id).title("スマートフォンの保有率").build();
    }

    @Test
    void tablesNameTheirSource() {
        DxPlan plan = Plans.chitose()
                .addStatistics(table("t-1"))
                .addStatistics(table("t-2").toBuilder().source(" ").build())
                .addStatistics(
                        table("t-3").toBuilder().source("令和4年通信利用動向調査報告書（総務省）").build())
                .addStatistics(table("t-4").toBuilder().addCitations(PAGE_8).build())
                .addDocuments(honpen(30))
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        info REF-06 /statistics/0 t-1 [] {title=スマートフォンの保有率}
                          統計表「スマートフォンの保有率」に出典がありません。
                          > source に資料の名称を書くか、citations で箇所を示してください。
                        info REF-06 /statistics/1 t-2 [] {title=スマートフォンの保有率}
                          統計表「スマートフォンの保有率」に出典がありません。
                          > source に資料の名称を書くか、citations で箇所を示してください。
                        """);
        assertThat(Golden.problemsInEnglish(plan)).contains("The table \"スマートフォンの保有率\" names no source.");
    }

    @Test
    void theSurveyIsTheSourceOfItsTables() {
        Survey survey = Survey.builder()
                .id("s-1")
                .title("市民意識調査")
                .addTables(table("t-1"))
                .build();

        assertThat(Golden.problems(Plans.chitose().addSurveys(survey).build()))
                .startsWith("info REF-06 /surveys/0/tables/0 t-1 ");
        assertThat(Golden.problems(Plans.chitose()
                        .addSurveys(survey.toBuilder().issuer("千歳市").build())
                        .build()))
                .isEmpty();
        assertThat(Golden.problems(Plans.chitose()
                        .addSurveys(survey.toBuilder().addCitations(PAGE_8).build())
                        .addDocuments(honpen(null))
                        .build()))
                .isEmpty();
    }

    @Test
    void pagesLieInTheDocument() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "書かない窓口の導入")
                        .addCitations(Citation.builder()
                                .document("honpen")
                                .addPages(PageRange.of(1, 85))
                                .addPages(PageRange.of(89))
                                .addPages(PageRange.of(84, 86))
                                .addPages(new PageRange(90, null, Extensions.NONE))
                                .addPages(PageRange.of(22, 15))
                                .build())
                        .build())
                .addDocuments(honpen(85).toBuilder()
                        .addOutline(OutlineEntry.builder()
                                .title("用語集")
                                .addEntries(OutlineEntry.builder()
                                        .title("ア")
                                        .addPages(PageRange.of(86))
                                        .build())
                                .build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning REF-07 /measures/0/citations/0/pages/1 m-1 [] {pages=89, document=千歳市DX推進計画, pageCount=85}
                          89ページという指定が、全85ページの文書「千歳市DX推進計画」に収まっていません。
                          > 今の版のページに合わせるか、文書のページ数を直してください。
                        warning REF-07 /measures/0/citations/0/pages/2 m-1 [] {pages=84–86, document=千歳市DX推進計画, pageCount=85}
                          84–86ページという指定が、全85ページの文書「千歳市DX推進計画」に収まっていません。
                          > 今の版のページに合わせるか、文書のページ数を直してください。
                        warning REF-07 /measures/0/citations/0/pages/3 m-1 [] {pages=90–, document=千歳市DX推進計画, pageCount=85}
                          90–ページという指定が、全85ページの文書「千歳市DX推進計画」に収まっていません。
                          > 今の版のページに合わせるか、文書のページ数を直してください。
                        warning REF-07 /measures/0/citations/0/pages/4 m-1 [] {pages=22–15}
                          ページの指定「22–15」の始まりが、終わりより後です。
                          > from と to が入れ替わっていないか確かめてください。
                        warning REF-07 /documents/0/outline/0/entries/0/pages/0 honpen [] {pages=86, document=千歳市DX推進計画, pageCount=85}
                          86ページという指定が、全85ページの文書「千歳市DX推進計画」に収まっていません。
                          > 今の版のページに合わせるか、文書のページ数を直してください。
                        """);
    }

    @Test
    void withoutAPageCountNoPageIsTooFar() {
        DxPlan plan = Plans.chitose()
                .addMeasures(
                        Plans.measure("m-1", "書かない窓口の導入").addCitations(PAGE_8).build())
                .addDocuments(honpen(null))
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }
}
