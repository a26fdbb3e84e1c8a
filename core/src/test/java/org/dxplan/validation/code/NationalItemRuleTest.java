package org.dxplan.validation.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.NationalItem;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalItemRuleTest {

    private static DxPlan planCiting(String framework, @Nullable String version, @Nullable String item) {
        return Plans.chitose()
                .alignment(Alignment.builder()
                        .addNationalItems(NationalItem.of(framework, version, item))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "jichitai-dx, 2.3, front-yard",
        "jichitai-dx, 第2.3版, 自治体フロントヤード改革の推進",
        "jichitai-dx, 3.0, フロントヤード改革",
        "jichitai-dx, 1.0, 行政手続のオンライン化",
        "jichitai-dx, 1.0, 自治体のＡＩ・ＲＰＡの利用推進",
        "jichitai-dx, 2.3, マイナンバーカードの普及促進",
        "jichitai-dx, 2.3, デジタルデバイド対策",
        "jichitai-dx, 2.3, デジタル人材の確保・育成",
        "jichitai-dx-tejun, , 全体方針の決定",
        "well-being, , 主観指標",
    })
    void itemsOfTheVersionPass(String framework, @Nullable String version, String item) {
        assertThat(Golden.problems(planCiting(framework, version, item))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "架空県DX戦略, 1.0, データ連携",
        "jichitai-dx, 9.9, データ連携",
        "jichitai-dx, , データ連携",
        "jichitai-dx, 2.2, データ連携",
        "jichitai-dx, 4.0, データ連携",
        "jichitai-dx, 2.3, ",
        "denen-senryaku, 2022, 光ファイバーの世帯カバー率",
        "well-being, , 幸福度",
    })
    void whatTheCatalogueDoesNotKnowIsNotJudged(String framework, @Nullable String version, @Nullable String item) {
        assertThat(Golden.problems(planCiting(framework, version, item))).isEmpty();
    }

    @Test
    void anItemOfALaterVersionIsReported() {
        assertThat(Golden.problems(planCiting("jichitai-dx", "1.0", "フロントヤード改革")))
                .isEqualTo("""
                        warning COD-06 /alignment/nationalItems/0/item chitose-dx-2024 [] {framework=自治体DX推進計画第1.0版, item=フロントヤード改革, versions=[第2.3版, 第3.0版], basis=list-confirmed}
                          自治体DX推進計画第1.0版に、「フロントヤード改革」という項目はありません。
                          > この項目があるのは第2.3版、第3.0版です。版の書き誤りではありませんか（この版の項目は、公開資料で確認済み）。
                        """);
        assertThat(Golden.problemsInEnglish(planCiting("jichitai-dx", "2.0", "eltax")))
                .isEqualTo("""
                        warning COD-06 /alignment/nationalItems/0/item chitose-dx-2024 [] {framework=自治体DX推進計画第2.0版, item=eltax, versions=[第2.3版, 第3.0版], basis=list-unconfirmed}
                          自治体DX推進計画第2.0版 has no item "eltax".
                          > The item stands in 第2.3版, 第3.0版; is that the version meant? (The items of the cited version: not confirmed by public pages.)
                        """);
    }

    @Test
    void anItemThatWasTakenUpIsReportedWithWhatTookItUp() {
        assertThat(Golden.problems(planCiting("jichitai-dx", "2.3", "行政手続のオンライン化")))
                .isEqualTo("""
                        warning COD-06 /alignment/nationalItems/0/item chitose-dx-2024 [] {framework=自治体DX推進計画第2.3版, item=行政手続のオンライン化, successor=自治体フロントヤード改革の推進, basis=list-confirmed}
                          自治体DX推進計画第2.3版に、「行政手続のオンライン化」という項目はありません。
                          > この項目は、挙げた版では「自治体フロントヤード改革の推進」に引き継がれています（この版の項目は、公開資料で確認済み）。
                        """);
    }

    @Test
    void aSlipIsReportedWithTheNearestLabel() {
        assertThat(Golden.problems(planCiting("jichitai-dx", "2.3", "テレワークの促進")))
                .isEqualTo("""
                        warning COD-06 /alignment/nationalItems/0/item chitose-dx-2024 [] {framework=自治体DX推進計画第2.3版, item=テレワークの促進, nearest=テレワークの推進}
                          自治体DX推進計画第2.3版に、「テレワークの促進」という項目はありません。
                          > 「テレワークの推進」の誤りではありませんか。
                        """);
    }

    @Test
    void anItemOfNoVersionIsReportedWithThoseThatThereAre() {
        assertThat(Golden.problems(planCiting("jichitai-dx-tejun", "1.0", "窓口")))
                .isEqualTo("""
                        warning COD-06 /alignment/nationalItems/0/item chitose-dx-2024 [] {framework=自治体DX全体手順書第1.0版, item=窓口, known=[認識共有・機運醸成, 全体方針の決定, 推進体制の整備, DXの取組の実行], basis=list-unconfirmed}
                          自治体DX全体手順書第1.0版に、「窓口」という項目はありません。
                          > 次の項目があります（公開資料では未確認）: 認識共有・機運醸成、全体方針の決定、推進体制の整備、DXの取組の実行
                        """);
    }

    @Test
    void eachMeasureThatCitesItIsReported() {
        Alignment alignment = Alignment.builder()
                .addNationalItems(NationalItem.of("jichitai-dx", "2.3", "front-yard"))
                .addNationalItems(NationalItem.of("jichitai-dx", "2.3", "frontyard"))
                .build();
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-09-1", "窓口サービスの向上")
                        .alignment(alignment)
                        .build())
                .addMeasures(Plans.measure("m-09-2", "各種申請等のオンライン化")
                        .alignment(Alignment.builder().interpreted(alignment).build())
                        .build())
                .build();

        assertThat(Golden.problems(plan).lines().filter(line -> line.startsWith("warning")))
                .containsExactly(
                        "warning COD-06 /measures/0/alignment/nationalItems/1/item m-09-1 [] {framework=自治体DX推進計画第2.3版, item=frontyard, nearest=front-yard}",
                        "warning COD-06 /measures/1/alignment/interpreted/nationalItems/1/item m-09-2 [] {framework=自治体DX推進計画第2.3版, item=frontyard, nearest=front-yard}");
    }
}
