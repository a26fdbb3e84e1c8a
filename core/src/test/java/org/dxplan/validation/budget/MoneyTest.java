package org.dxplan.validation.budget;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.dxplan.model.common.Bound;
import org.dxplan.model.common.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static Money money(String number, String unit) {
        return requireNonNull(Money.of(Value.of(number), unit));
    }

    @ParameterizedTest
    @CsvSource({
        "円, 0",
        "十円, 1",
        "百円, 2",
        "千円, 3",
        "万円, 4",
        "十万円, 5",
        "百万円, 6",
        "千万円, 7",
        "億円, 8",
        "十億円, 9",
        "兆円, 12",
        "（千円）, 3",
        "（単位：百万円）, 6",
        "単位:千円, 3",
        "単位千円, 3",
        "千 円, 3"
    })
    void unitsOfMoneyArePowersOfTen(String unit, int exponent) {
        assertThat(Money.exponent(unit)).isEqualTo(exponent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "人", "千", "ドル", "円/人", "米円", "2千円"})
    void otherUnitsAreNoMoney(String unit) {
        assertThat(Money.exponent(unit)).isNull();
        assertThat(Money.of(Value.of(504), unit)).isNull();
    }

    @Test
    void aUnitIsPrintedWithoutItsBrackets() {
        assertThat(Money.word("（単位：百万円）")).isEqualTo("百万円");
        assertThat(Money.word("千円")).isEqualTo("千円");
    }

    @Test
    void onlyAnExactNumberIsAnAmount() {
        assertThat(Money.of(null, "千円")).isNull();
        assertThat(Money.of(Value.of(504), null)).isNull();
        assertThat(Money.of(Value.text("精査中"), "千円")).isNull();
        assertThat(Money.of(Value.of(504).withBound(Bound.AT_MOST), "千円")).isNull();
        assertThat(Money.of(Value.of(504).withApproximate(true), "千円")).isNull();
        assertThat(Money.of(Value.of(504).withApproximate(false), "千円"))
                .extracting(Money::yen)
                .isEqualTo(new BigDecimal("504E+3"));
    }

    @Test
    void roundingIsHalfOfTheLastPrintedDigit() {
        assertThat(money("504", "千円").rounding()).isEqualByComparingTo("500");
        assertThat(money("22.3", "百万円").rounding()).isEqualByComparingTo("50000");
        assertThat(money("22.345678", "百万円").rounding()).isZero();
        assertThat(money("22.34567", "百万円").rounding()).isEqualByComparingTo("5");
        assertThat(money("504000", "円").rounding()).isZero();
        assertThat(money("0.5", "円").rounding()).isZero();
        assertThat(money("5E+2", "千円").rounding()).isEqualByComparingTo("500");
    }

    @Test
    void anAmountExceedsAnotherOneIfRoundingDoesNotExplainIt() {
        Money total = money("22339", "千円");
        Money two = money("504", "千円").plus(money("21836", "千円"));

        assertThat(two.exceeds(total)).isFalse();
        assertThat(two.plus(money("1", "千円")).exceeds(total)).isTrue();
        assertThat(money("22340", "千円").exceeds(total)).isTrue();
        assertThat(total.exceeds(total)).isFalse();
        assertThat(money("22338", "千円").exceeds(total)).isFalse();
        assertThat(money("22339001", "円").exceeds(money("22339000", "円"))).isTrue();
    }

    @Test
    void anAmountIsPrintedInAnyUnit() {
        assertThat(money("12.50", "百万円").in("千円")).isEqualTo(new BigDecimal("12500"));
        assertThat(money("504", "千円").in("百万円")).isEqualTo(new BigDecimal("0.504"));
        assertThat(money("504", "千円").in("円")).isEqualTo(new BigDecimal("504000"));
    }
}
