package org.dxplan.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierTest {

    @ParameterizedTest
    @CsvSource({
        "beginning, BEGINNING, 初",
        "end, END, 末",
        "around, AROUND, 頃",
        "approximately, APPROXIMATELY, 概ね",
        "before, BEFORE, 以前",
        "after, AFTER, 以降",
        "until, UNTIL, まで",
        "every-year, EVERY_YEAR, 毎年度"
    })
    void isFoundByItsCode(String code, Qualifier qualifier, String word) {
        assertThat(Qualifier.find(code)).isEqualTo(qualifier);
        assertThat(qualifier.code()).isEqualTo(code);
        assertThat(qualifier.word()).isEqualTo(word);
    }

    @Test
    void anUnknownCodeIsNotFound() {
        assertThat(Qualifier.find("END")).isNull();
        assertThat(Qualifier.find("")).isNull();
    }
}
