package org.dxplan.validation.budget;

import java.math.BigDecimal;
import org.dxplan.model.common.Value;
import org.dxplan.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Money in yen, for comparing amounts that are printed in different units, with what rounding to the printed digits may
 * have taken from it or added to it.
 *
 * @param yen  the amount
 * @param rounding  half of the last printed digit; nothing for whole yen, which are not rounded
 */
record Money(BigDecimal yen, BigDecimal rounding) {

    static final Money NONE = new Money(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final String UNIT = "単位";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Reads an amount.
     *
     * @return the money, null if the value is not an exact number or the unit none of money
     */
    static @Nullable Money of(@Nullable Value value, @Nullable String unit) {
        return ofExponent(value, unit == null ? null : exponent(unit));
    }

    /**
     * Reads an amount in a unit that was read already.
     *
     * @param exponent  the power of ten of the unit, null if it is none of money
     * @return the money, null if the value is not an exact number or the unit none of money
     */
    static @Nullable Money ofExponent(@Nullable Value value, @Nullable Integer exponent) {
        if (exponent == null
                || !(value instanceof Value.NumberValue number)
                || number.bound() != null
                || Boolean.TRUE.equals(number.approximate())) {
            return null;
        }
        BigDecimal yen = number.number().scaleByPowerOfTen(exponent);
        int lastDigit = exponent - Math.max(number.number().scale(), 0);
        return new Money(yen, lastDigit <= 0 ? BigDecimal.ZERO : HALF.scaleByPowerOfTen(lastDigit));
    }

    /**
     * Reads a unit: 円, 千円, 百万円, 億円, also （単位：千円）.
     *
     * @return the power of ten by which an amount is to be multiplied, null if it is none of money
     */
    static @Nullable Integer exponent(String unit) {
        String word = word(unit);
        if (!word.endsWith("円")) {
            return null;
        }
        int exponent = 0;
        for (int i = 0; i < word.length() - 1; i++) {
            int digits = zeros(word.charAt(i));
            if (digits == 0) {
                return null;
            }
            exponent += digits;
        }
        return exponent;
    }

    /** Returns a unit as it stands behind an amount: 千円 of （単位：千円）. */
    static String word(String unit) {
        String word = NormalizedText.of(unit);
        int start = word.startsWith("(") ? 1 : 0;
        if (word.startsWith(UNIT, start)) {
            start += word.startsWith(":", start + UNIT.length()) ? UNIT.length() + 1 : UNIT.length();
        }
        return word.substring(start).replace(")", "");
    }

    private static int zeros(char c) {
        return switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '億' -> 8;
            case '兆' -> 12;
            default -> 0;
        };
    }

    Money plus(Money other) {
        return new Money(yen.add(other.yen), rounding.add(other.rounding));
    }

    /** Tells whether this is more than another amount, and rounding does not explain it. */
    boolean exceeds(Money other) {
        BigDecimal difference = yen.subtract(other.yen);
        return difference.signum() > 0 && difference.compareTo(rounding.add(other.rounding)) >= 0;
    }

    /** Returns the amount in a unit of money, as a number to be printed before it. */
    BigDecimal in(String unit) {
        Integer exponent = exponent(unit);
        BigDecimal number =
                yen.scaleByPowerOfTen(exponent == null ? 0 : -exponent).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
