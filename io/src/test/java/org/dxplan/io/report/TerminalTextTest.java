package org.dxplan.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan contains must not be obeyed by a terminal. */
class TerminalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "千歳市DX推進計画",
                "デジタルデバインド※対策①　（令和6～8年度）",
                "ｱﾌﾟﾘ 𠮷野 🌸",
                "👨\u200d👩\u200d👧 ✍\ufe0f",
                "か\u3099",
                "\ue000 外字"
            })
    void leavesPrintableTextAlone(String text) {
        assertThat(TerminalText.of(text)).isSameAs(text);
    }

    @Test
    void showsControlCharactersAsEscapes() {
        assertThat(TerminalText.of("赤\u001b[31m字\u0007\r\n\t\u007f\u009b2J"))
                .isEqualTo("赤\\u001b[31m字\\u0007\\u000d\\u000a\\u0009\\u007f\\u009b2J");
    }

    @Test
    void showsWhatTurnsTheReadingDirectionAsEscapes() {
        assertThat(TerminalText.of("a\u202eb\u2066c\u2069\u200f\u2028\ufeff"))
                .isEqualTo("a\\u202eb\\u2066c\\u2069\\u200f\\u2028\\ufeff");
    }

    @Test
    void showsHalfCharactersAndTagsAsEscapes() {
        assertThat(TerminalText.of("𠮷\ud842と\udfb7")).isEqualTo("𠮷\\ud842と\\udfb7");
        assertThat(TerminalText.of(Character.toString(0xE0041))).isEqualTo("\\udb40\\udc41");
    }
}
