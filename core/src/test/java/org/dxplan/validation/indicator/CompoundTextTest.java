package org.dxplan.validation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundTextTest {

    @ParameterizedTest
    @CsvSource({
        "97.0%(小) 98.2%(中), 小 中",
        "９７．０％（小）、９８．２％（中）, 小 中",
        "50件（目標）/45件（実績）, 目標 実績",
        "小学校97.0%、中学校98.2%, 小学校 中学校",
        "'小：1,300／中：700／高：50', 小 中 高",
        "上期20・下期30, 上期 下期",
    })
    void severalFiguresAreToldByWhatTheyAreOf(String text, String labels) {
        assertThat(CompoundText.labels(text)).containsExactly(labels.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "97.0%(小)",
                "30件(累計150件)",
                "小97.0%",
                "95～110",
                "約30から約40",
                "年2回、年4回",
                "4施設で導入、2施設で検討",
                "小97.0%、中98.2%程度の見込み",
                "増加",
                "",
            })
    void whatIsOneFigureOrNoneIsNoCompound(String text) {
        assertThat(CompoundText.labels(text)).isEmpty();
    }
}
