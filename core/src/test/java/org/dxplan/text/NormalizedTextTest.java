package org.dxplan.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTextTest {

    @ParameterizedTest
    @CsvSource({
        "オンライン手続き※の拡大, オンライン手続きの拡大",
        "ＡＩ・ＲＰＡ, ai・rpa",
        "R P A, rpa",
        "情　報 化, 情報化",
        "ｵｰﾌﾟﾝﾃﾞｰﾀ, オープンデータ",
        "①, 1",
        "⑨⑩, 910",
        "▲5×3÷2−1, ▲5×3÷2-1",
        "⑴, (1)",
        "（１）, (1)",
        "㈱, (株)",
        "ＭＥＧＯ－１, mego-1",
        "1–1‐2−3—4, 1-1-2-3-4",
        "令和６年度〜８年度, 令和6年度~8年度",
        "令和6年度～8年度, 令和6年度~8年度",
        "Society5.0, society5.0",
        "か\u3099\u30fc, がー",
    })
    void bringsPrintingsTogether(String printed, String normal) {
        assertThat(NormalizedText.of(printed)).isEqualTo(normal);
    }

    @Test
    void returnsTheTextItselfIfItIsNormal() {
        String text = "千歳市の窓口サービスの向上、「書かない窓口」";

        assertThat(NormalizedText.of(text)).isSameAs(text);
    }

    @Test
    void keepsTheLongVowelMarkAsALetter() {
        assertThat(NormalizedText.of("サーバ"))
                .isNotEqualTo(NormalizedText.of("サ-バ"))
                .isNotEqualTo(NormalizedText.of("サーバー"))
                .isNotEqualTo(NormalizedText.of("サバ"));
    }

    @Test
    void dropsAllWhiteSpace() {
        assertThat(NormalizedText.of("　D\tX \n推\u00a0進 ")).isEqualTo("dx推進");
        assertThat(NormalizedText.of(" ※\n")).isEmpty();
    }

    @Property
    void isAFixedPoint(
            @ForAll
                    @StringLength(max = 30)
                    @Chars({'Ａ', 'z', '※', ' ', '　', '①', 'ｶ', 'ー', '〜', '−', '化', 'か', '（', '\n'})
                    String text) {
        String normal = NormalizedText.of(text);

        assertThat(NormalizedText.of(normal)).isEqualTo(normal);
    }

    @Property
    void doesNotDependOnTheTextAround(
            @ForAll @StringLength(max = 10) @Chars({'Ａ', 'z', '※', '　', '①', 'ー', '〜', '−', '化', '（'}) String text) {
        // Behind ㈱ the whole text goes through the tables of NFKC.
        assertThat(NormalizedText.of("㈱" + text)).isEqualTo("(株)" + NormalizedText.of(text));
    }
}
