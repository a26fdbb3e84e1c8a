package org.dxplan.validation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementRateTest {

    @ParameterizedTest
    @CsvSource({
        // whole numbers were not rounded: half up or cut off, nothing else
        "2, 3, 66.7, true",
        "2, 3, 66.6, true",
        "2, 3, 66.8, false",
        "2, 3, 66.5, false",
        "2, 3, 67, true",
        "2, 3, 66, true",
        // 73.5 may have been 73.45 to 73.55
        "73.5, 72.0, 101.9, false",
        "73.5, 72.0, 102.0, true",
        "73.5, 72.0, 102.2, true",
        "73.5, 72.0, 102.3, false",
        // held at 100 and at 0
        "150, 100, 100, true",
        "100, 100, 100, true",
        "99, 100, 100, false",
        "-5, 100, 0, true",
        "5, 100, 0, false",
        "-5, -10, 50, true",
    })
    void ratesArePrintedRoundedOrCutOff(BigDecimal actual, BigDecimal target, BigDecimal printed, boolean expected) {
        assertThat(known(AchievementRate.ratio(actual, target)).isPrintedAs(printed))
                .isEqualTo(expected);
    }

    @Test
    void everyMethodHasItsFormula() {
        assertThat(rounded(AchievementRate.ratio(number("80"), number("100")))).isEqualTo("80.0");
        assertThat(rounded(AchievementRate.inverse(number("1200"), number("1000"))))
                .isEqualTo("83.3");
        assertThat(rounded(AchievementRate.progress(number("28.4"), number("32.4"), number("12.4"))))
                .isEqualTo("80.0");
        assertThat(rounded(AchievementRate.progress(number("13.5"), number("12.5"), number("14.5"))))
                .isEqualTo("50.0");
    }

    @Test
    void aRangeOfFallingFiguresIsTurnedAround() {
        AchievementRate rate = known(AchievementRate.progress(number("13.4"), number("13.0"), number("14.5")));
        assertThat(rate.rounded(1)).isEqualTo("73.3");
        assertThat(rate.isPrintedAs(number("70.0"))).isTrue();
        assertThat(rate.isPrintedAs(number("76.7"))).isTrue();
        assertThat(rate.isPrintedAs(number("76.8"))).isFalse();
        assertThat(rate.isPrintedAs(number("69.9"))).isFalse();
    }

    @Test
    void whatIsDividedByNothingHasNoRate() {
        assertThat(AchievementRate.ratio(number("3"), number("0"))).isNull();
        assertThat(AchievementRate.inverse(number("0"), number("3"))).isNull();
        assertThat(AchievementRate.progress(number("3"), number("5.0"), number("5")))
                .isNull();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static AchievementRate known(@Nullable AchievementRate rate) {
        return Objects.requireNonNull(rate);
    }

    private static String rounded(@Nullable AchievementRate rate) {
        return known(rate).rounded(1).toPlainString();
    }
}
