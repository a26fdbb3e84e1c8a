package org.dxplan.validation.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionNumberTest {

    private static EditionNumber number(String label) {
        return EditionNumber.in(label).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "第1版, 第2版",
        "第1版, 第1.1版",
        "第1.9版, 第1.10版",
        "初版, 第二版",
        "第九版, 第十版",
        "第１版, Ｖｅｒ．２",
        "Ver1.0, version 1.0.1",
        "改訂版（第1.0版）, 改訂版（第1.1版）"
    })
    void theLaterOneIsGreater(String earlier, String later) {
        assertThat(number(earlier)).isLessThan(number(later));
        assertThat(number(later)).isGreaterThan(number(earlier));
    }

    @ParameterizedTest
    @CsvSource({"第1版, 第1.0版", "初版, 第一版", "第 2 版, ver.2"})
    void theSameNumberMayBePrintedDifferently(String one, String other) {
        assertThat(number(one)).isEqualByComparingTo(number(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "案", "令和6年度版", "2024年3月改訂版", "第2次改訂版", "第12345版", "第十二版", "概要版"})
    void aLabelWithoutANumberHasNone(String label) {
        assertThat(EditionNumber.in(label)).isEmpty();
    }
}
