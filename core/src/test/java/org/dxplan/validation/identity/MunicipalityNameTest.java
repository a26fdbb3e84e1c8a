package org.dxplan.validation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityNameTest {

    @ParameterizedTest
    @CsvSource({
        "富良野市DX推進計画, 富良野市",
        "第四次富士市情報化計画, 富士市",
        "【概要版】三春町ＤＸ推進計画, 三春町",
        "（案）下野市デジタル化推進計画, 下野市",
        "令和6年度 千歳市DX推進計画, 千歳市",
        "武蔵村山市情報化基本計画, 武蔵村山市",
        "宇都宮市DX実現タスク, 宇都宮市",
        "四日市市情報化実行計画, 四日市市",
        "市川市DX憲章, 市川市",
        "町田市デジタル化総合戦略, 町田市",
        "大町市行政デジタル化計画, 大町市",
        "京都市DX推進プラン, 京都市",
        "西都市デジタル計画, 西都市",
        "日立市デジタル計画, 日立市",
        "都留市地域情報化計画, 都留市",
        "山県市DX計画, 山県市",
        "北山村DX計画, 北山村",
        "南アルプス市DX計画, 南アルプス市",
        "東京都北区情報化基本計画, 北区",
        "北海道千歳市DX推進計画, 千歳市",
        "静岡県官民データ活用推進計画, 静岡県",
        "京都府情報化計画, 京都府",
        "三重県 みえのデジタル戦略推進計画, 三重県",
        "津市・松阪市共同DX計画, 津市",
        "さいたま市DX計画, さいたま市",
        "みなかみ町みらい計画, みなかみ町",
        "第２次　つくば市DX計画, つくば市",
        "鎌ヶ谷市情報化計画, 鎌ケ谷市",
        "札幌市中央区まちづくり計画, 札幌市中央区",
        "静岡県森町DX計画, 森町",
        "富良野市, 富良野市",
    })
    void findsTheName(String title, String name) {
        assertThat(MunicipalityName.startOf(title)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DX推進計画",
                "まちのDX計画",
                "市町村DX計画",
                "県内市町村DX共同計画",
                "東京都市町村DX計画",
                "町村情報化計画",
                "市民のためのDX計画",
                "区政情報化計画",
                "デジタル田園都市国家構想総合戦略",
                "学園都市DX構想",
                "未来都市デジタル計画",
                "スマートシティ推進計画",
                "農村情報化計画",
                "農山漁村デジタル計画",
                "地区情報化計画",
                "行政区デジタル化計画",
                "国家戦略特区デジタル計画",
                "観光立県デジタル計画",
                "文化立町デジタル計画",
                "新市電子自治体計画",
                "構成市町情報化計画",
                "水道DX計画",
                "みんなでつくる村DX計画",
                "住みよい町デジタル計画",
                "架空町DX推進計画",
                "中央市民会館DX計画",
                "府中市場デジタル計画",
                "東京都市町村会DX計画",
                "森町おこし計画",
                "大町市街地スマート計画",
                "第3次",
                "",
            })
    void isSilentInDoubt(String title) {
        assertThat(MunicipalityName.startOf(title)).isNull();
    }
}
