package org.dxplan.model.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.dxplan.part.ExtensionValue;
import org.dxplan.part.Extensions;
import org.junit.jupiter.api.Test;

class ValueTest {

    private static final Extensions UNKNOWN = Extensions.NONE.with("x-a", ExtensionValue.JsonNull.NULL);

    @Test
    void numbersKeepTheirScale() {
        assertThat(Value.of("95.0")).isNotEqualTo(Value.of(95)).isEqualTo(Value.of(new BigDecimal("95.0")));
        assertThat(Value.of("39.70"))
                .isInstanceOfSatisfying(
                        Value.NumberValue.class,
                        value -> assertThat(value.number()).isEqualTo(new BigDecimal("39.70")));
    }

    @Test
    void wordsAreNoNumbers() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Value.of("3割削減"));
        assertThat(Value.text("3割削減").text()).isEqualTo("3割削減");
    }

    @Test
    void onlyANumberWithNothingElseIsBare() {
        Value rate = Value.of("39.7");
        assertThat(rate.isBareNumber()).isTrue();
        assertThat(rate.withBound(Bound.AT_LEAST).isBareNumber()).isFalse();
        assertThat(rate.withApproximate(false).isBareNumber()).isFalse();
        assertThat(rate.withText("39.7％").isBareNumber()).isFalse();
        assertThat(rate.withExtensions(UNKNOWN).isBareNumber()).isFalse();
        assertThat(Value.range(BigDecimal.ONE, BigDecimal.ONE).isBareNumber()).isFalse();
        assertThat(Value.change(ChangeBasis.BASELINE, ChangeOperation.TIMES, new BigDecimal(2))
                        .isBareNumber())
                .isFalse();
        assertThat(Value.missing(MissingReason.PENDING).isBareNumber()).isFalse();
        assertThat(Value.text("検討").isBareNumber()).isFalse();
    }

    @Test
    void copiesChangeOneThing() {
        for (Value value : new Value[] {
            Value.of(95),
            Value.range(null, new BigDecimal(110)),
            Value.change(ChangeBasis.PREVIOUS_YEAR, ChangeOperation.INCREASE, null),
            Value.missing(MissingReason.NOT_SURVEYED),
            Value.text("導入")
        }) {
            Value copy = value.withBound(Bound.MORE_THAN).withApproximate(true).withText("約95超");
            assertThat(copy).hasSameClassAs(value);
            assertThat(copy.bound()).isEqualTo(Bound.MORE_THAN);
            assertThat(copy.approximate()).isTrue();
            assertThat(copy.text()).isEqualTo("約95超");
            assertThat(copy).isEqualTo(value.with(Bound.MORE_THAN, true, "約95超", Extensions.NONE));
            assertThat(copy.with(null, null, value.text(), Extensions.NONE)).isEqualTo(value);
            assertThat(value.with(null, null, null, UNKNOWN).withBound(null).extensions())
                    .isEqualTo(UNKNOWN);
        }
    }

    @Test
    void factoriesHoldWhatTheyAreGiven() {
        assertThat(Value.range(new BigDecimal("95"), null))
                .isEqualTo(new Value.RangeValue(new BigDecimal("95"), null, null, null, null, Extensions.NONE));
        assertThat(Value.missing(MissingReason.NOT_APPLICABLE.withText("−")))
                .isInstanceOfSatisfying(Value.MissingValue.class, value -> {
                    assertThat(value.missing().is(MissingReason.NOT_APPLICABLE)).isTrue();
                    assertThat(value.missing().text()).isEqualTo("−");
                });
        assertThat(Value.change(ChangeBasis.BASELINE, ChangeOperation.PERCENT, new BigDecimal("-30")))
                .isInstanceOfSatisfying(Value.ChangeValue.class, value -> {
                    assertThat(value.change().basis()).isEqualTo(ChangeBasis.BASELINE);
                    assertThat(value.change().operation()).isEqualTo(ChangeOperation.PERCENT);
                    assertThat(value.change().amount()).isEqualTo("-30");
                });
    }

    @Test
    @SuppressWarnings("NullAway") // what happens to a caller who is not checked
    void nullIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> Value.of((BigDecimal) null));
        assertThatNullPointerException().isThrownBy(() -> Value.missing(null));
        assertThatNullPointerException().isThrownBy(() -> Value.text(null));
        assertThatNullPointerException().isThrownBy(() -> Value.change(null));
    }

    @Test
    void boundsAreFoundByTheirCode() {
        assertThat(Bound.find("at-least")).isEqualTo(Bound.AT_LEAST);
        assertThat(Bound.find("at-most")).isEqualTo(Bound.AT_MOST);
        assertThat(Bound.find("less-than")).isEqualTo(Bound.LESS_THAN);
        assertThat(Bound.find("more-than")).isEqualTo(Bound.MORE_THAN);
        assertThat(Bound.find("AT_LEAST")).isNull();
        assertThat(Bound.AT_LEAST.code()).isEqualTo("at-least");
    }
}
