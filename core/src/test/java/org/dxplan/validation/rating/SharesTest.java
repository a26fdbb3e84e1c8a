package org.dxplan.validation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharesTest {

    @ParameterizedTest
    @CsvSource({
        "54.3, 44, 81, false, true",
        "54.4, 44, 81, false, false",
        "54.4, 44, 81, true, true",
        "54.2, 44, 81, true, true",
        "54.5, 44, 81, true, false",
        "54, 44, 81, false, true",
        "39.7, 793, 2000, false, true",
        "39.65, 793, 2000, false, true",
        "39.6, 793, 2000, false, false",
        "1E+2, 5, 5, false, true"
    })
    void areRoundedHalfUpAtThePrintedDecimals(
            BigDecimal share, int count, int total, boolean isAdjusted, boolean isRight) {
        assertThat(Shares.isOf(share, count, List.of(total), isAdjusted)).isEqualTo(isRight);
    }

    @Test
    void mayBeOfAnyOfTheTotals() {
        assertThat(Shares.isOf(new BigDecimal("98.3"), 172, List.of(172, 175), false))
                .isTrue();
        assertThat(Shares.isOf(new BigDecimal("98.3"), 172, List.of(172, 174), false))
                .isFalse();
    }

    @Test
    void mayBeOffTogetherByHalfOfTheLastDigitEach() {
        assertThat(new Shares(new BigDecimal("99.9"), 7, 1).rounding()).isEqualByComparingTo("0.35");
        assertThat(new Shares(new BigDecimal("99"), 3, 0).rounding()).isEqualByComparingTo("1.5");
    }

    @Test
    void areWholeOnlyIfEachLineHasOne() {
        assertThat(new Shares(new BigDecimal("100.0"), 3, 1).isWhole(3)).isTrue();
        assertThat(new Shares(new BigDecimal("100.0"), 3, 1).isWhole(4)).isFalse();
        assertThat(new Shares(new BigDecimal("99.9"), 3, 1).isWhole(3)).isFalse();
    }
}
