package org.dxplan.validation.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "窓口改革, ドローン",
        "窓口改革の推進, ドローンの推進",
        "学校徴収金の電子納付, 水道料金の試算",
        "テレワークの推進, 在宅勤務の環境整備",
        "書類の保存, 道路の補修",
        "普通, やや遅れ",
        "窓口改善, 防災改善"
    })
    void anotherMatterSharesNothing(String one, String other) {
        assertThat(Wording.haveNothingInCommon(one, other)).isTrue();
        assertThat(Wording.haveNothingInCommon(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "手続案内チャットボットの運用, 手続案内AIチャットの運用",
        "オンライン申請の拡大, 電子申請できる手続の拡大",
        "ＡＩの活用, AIの利用推進",
        "計画どおり, 計画通り",
        "書かない窓口の導入, 書かない手続の導入"
    })
    void anotherWordingSharesSomething(String one, String other) {
        assertThat(Wording.haveNothingInCommon(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"推進, 窓口改革", "A, B", "'', 窓口改革", "おくやみ, 窓口改革"})
    void whatSaysTooLittleIsNotJudged(String one, String other) {
        assertThat(Wording.haveNothingInCommon(one, other)).isFalse();
        assertThat(Wording.haveNothingInCommon(other, one)).isFalse();
    }
}
