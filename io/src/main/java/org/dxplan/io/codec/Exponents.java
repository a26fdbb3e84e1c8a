package org.dxplan.io.codec;

import java.math.BigDecimal;

/** Keeps numbers such as {@code 1e999999999} out: whoever prints one in full uses up the memory. */
final class Exponents {

    static final int LARGEST = 100;

    private Exponents() {}

    /** Tells whether the exponent of a printed number is too large, without making the number. */
    static boolean isLarge(char[] buffer, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (at < end && buffer[at] != 'e' && buffer[at] != 'E') {
            at++;
        }
        int exponent = 0;
        for (at++; at < end && exponent <= LARGEST; at++) {
            if (buffer[at] >= '0' && buffer[at] <= '9') {
                exponent = exponent * 10 + (buffer[at] - '0');
            }
        }
        return exponent > LARGEST;
    }

    /** 12e100 is written as 1.2E+101, which could not be read again. */
    static boolean isWrittenLarge(BigDecimal number) {
        int scale = number.scale();
        if (scale >= 0 && scale <= LARGEST) {
            return false;
        }
        long exponent = (long) number.precision() - scale - 1;
        boolean plain = scale >= 0 && exponent >= -6;
        return !plain && Math.abs(exponent) > LARGEST;
    }
}
