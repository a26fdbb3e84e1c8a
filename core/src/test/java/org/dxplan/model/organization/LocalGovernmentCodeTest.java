package org.dxplan.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalGovernmentCodeTest {

    @ParameterizedTest
    @CsvSource({
        "012246, 千歳市",
        "012297, 富良野市",
        "222101, 富士市: the rest is 0",
        "075213, 三春町",
        "182010, 福井市: the rest is 1",
        "272175, 松原市",
        "015491, 訓子府町",
        "141003, 横浜市",
        "010006, 北海道",
        "240001, 三重県",
        "100005, 群馬県",
    })
    void aRightCodeIsTaken(String code, String name) {
        LocalGovernmentCode found = LocalGovernmentCode.of(code);

        assertThat(found.value()).as(name).isEqualTo(code).isEqualTo(found.toString());
        assertThat(LocalGovernmentCode.ofFiveDigits(found.fiveDigits())).isEqualTo(found);
        assertThat(found.checkDigit()).isEqualTo(Integer.parseInt(code.substring(5)));
        assertThat(LocalGovernmentCode.checkDigit(code)).isEqualTo(found.checkDigit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "012245", "12246", "01224", "0122460", "", "480002", "000000", "01224６", "０１２２４６", "01224-6", "01224a"
            })
    void nothingIsForgiven(String code) {
        assertThat(LocalGovernmentCode.find(code)).isNull();
        assertThat(LocalGovernment.of(code, "千歳市").parsedCode()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalGovernmentCode.of(code))
                .withMessageEndingWith(": " + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"012246", "０１２２４６", "01224-6", "01224－6", " 012246\n", "01 224 6", "\u3000012246\u00a0"})
    void parsingForgivesThePrint(String text) {
        assertThat(LocalGovernmentCode.parse(text)).isEqualTo(LocalGovernmentCode.of("012246"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"012245", "0-12246", "12246", "千歳市", "", "01224--6-"})
    void parsingForgivesNoMore(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LocalGovernmentCode.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0122", "012246", "48000", "00000", "01２24", ""})
    void onlyFiveDigitsAreCompleted(String digits) {
        assertThat(LocalGovernmentCode.findFiveDigits(digits)).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> LocalGovernmentCode.ofFiveDigits(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0122", "0122a6", "０1224"})
    void aCheckDigitNeedsFiveDigits(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> LocalGovernmentCode.checkDigit(digits));
    }

    @ParameterizedTest
    @CsvSource({
        "012246, true",
        "990001, true",
        "000000, false",
        "012245, false",
        "01224, false",
        "01224６, false",
        "'', false"
    })
    void aCheckDigitIsRightWhateverThePrefecture(String code, boolean isRight) {
        assertThat(LocalGovernmentCode.hasRightCheckDigit(code)).isEqualTo(isRight);
    }

    @Test
    void theCodeNamesItsPrefecture() {
        LocalGovernmentCode chitose = LocalGovernmentCode.of("012246");
        LocalGovernmentCode hokkaido = LocalGovernmentCode.of("010006");

        assertThat(chitose.prefectureDigits()).isEqualTo("01");
        assertThat(chitose.prefecture()).isEqualTo(hokkaido);
        assertThat(hokkaido.prefecture()).isSameAs(hokkaido);
        assertThat(chitose.isPrefecture()).isFalse();
        assertThat(hokkaido.isPrefecture()).isTrue();
        assertThat(chitose.isInPrefectureOf(hokkaido)).isTrue();
        assertThat(chitose.isInPrefectureOf(LocalGovernmentCode.of("222101"))).isFalse();
    }

    @Test
    void codesAreOrderedAndComparedByTheirDigits() {
        LocalGovernmentCode chitose = LocalGovernmentCode.of("012246");
        LocalGovernmentCode furano = LocalGovernmentCode.of("012297");

        assertThat(List.of(furano, chitose).stream().sorted()).containsExactly(chitose, furano);
        assertThat(chitose)
                .isEqualTo(LocalGovernmentCode.of("012246"))
                .hasSameHashCodeAs(LocalGovernmentCode.of("012246"))
                .isNotEqualTo(furano)
                .isNotEqualTo("012246");
    }

    @Test
    void aLocalGovernmentHoldsWhatWasGiven() {
        assertThat(LocalGovernment.of("012246", "千歳市").parsedCode()).contains(LocalGovernmentCode.of("012246"));
        assertThat(LocalGovernment.of("12246", "千歳市").parsedCode()).isEmpty();
        assertThat(LocalGovernment.of(null, "千歳市").parsedCode()).isEmpty();
    }
}
