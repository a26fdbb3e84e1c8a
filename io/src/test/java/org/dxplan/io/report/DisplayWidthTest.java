package org.dxplan.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many columns a terminal gives to what plans contain. */
class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "千歳市, 6",
        "ひらがな, 8",
        "「カナ」、。, 12",
        "ＤＸ推進　計画, 14",
        "ﾏｲﾅﾝﾊﾞｰ, 7",
        "※①→, 3",
        "～－￥, 6",
        "~-¥, 3",
        "𠮷, 2",
        "㈱㎡, 4",
        "🌸📱, 4",
        "〒, 2",
        "한국, 4",
        "Ⅲ, 1",
        "é, 1"
    })
    void countsWideCharactersTwice(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "\u304b\u3099, 2",
        "e\u0301, 1",
        "\u270d\ufe0f, 1",
        "\ud83d\udc68\u200d\ud83d\udc69, 4",
        "葛\udb40\udd00, 2"
    })
    void countsNothingForWhatCombines(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "10ff, 1",
        "1100, 2",
        "115f, 2",
        "1160, 1",
        "3040, 1",
        "3041, 2",
        "303f, 1",
        "ff00, 1",
        "ff60, 2",
        "ff61, 1",
        "3fffd, 2",
        "40000, 1",
        "10ffff, 1"
    })
    void knowsWhereTheRunsBeginAndEnd(String character, int columns) {
        assertThat(DisplayWidth.of(Integer.parseInt(character, 16))).isEqualTo(columns);
    }
}
