package org.dxplan.model.organization;

import org.jspecify.annotations.Nullable;

/**
 * The code of a local government (全国地方公共団体コード): two digits of the prefecture (JIS X 0401), three of the municipality
 * (JIS X 0402), and a check digit (検査数字).
 *
 * <pre>{@code
 * LocalGovernmentCode chitose = LocalGovernmentCode.of("012246");
 * chitose.prefectureDigits(); // 01
 * chitose.prefecture(); // 010006, 北海道
 * LocalGovernmentCode.ofFiveDigits("01224"); // 012246
 * }</pre>
 *
 * <p>It is strict: there is no instance with a wrong check digit or of a prefecture that does not exist. Whether a local
 * government of that code exists is another question, which a table answers. A plan holds the code as it was given, see
 * {@link LocalGovernment#parsedCode()}.
 *
 * <p>The check digit follows the rule of the Ministry of Internal Affairs (総務省): with the sum s = 6a+5b+4c+3d+2e over the
 * five digits it is the last digit of 11 − (s mod 11), so 1 where the rest is 0 (富士市 222101) and 0 where it is 1 (福井市
 * 182010). One wrong digit is always noticed, but for a wrong one among the first five that turns a rest of 0 into 10 or back,
 * for both give the check digit 1.
 *
 * <p>Codes are ordered as their digits are, by prefecture. This class is immutable and thread-safe.
 */
public final class LocalGovernmentCode implements Comparable<LocalGovernmentCode> {

    /** How many prefectures there are, 01 北海道 to 47 沖縄県. */
    public static final int PREFECTURES = 47;

    private static final int FIVE = 5;
    private static final int SIX = 6;
    private static final int MODULUS = 11;

    private final String value;

    private LocalGovernmentCode(String value) {
        this.value = value;
    }

    /**
     * Obtains a code.
     *
     * @param code  six half-width digits such as 012246, not null
     * @return the code, not null
     * @throws IllegalArgumentException if there are not six digits, the prefecture is none of 01 to 47, or the check digit
     *     is wrong
     */
    public static LocalGovernmentCode of(String code) {
        LocalGovernmentCode found = find(code);
        if (found == null) {
            throw new IllegalArgumentException("Not a local government code with its check digit: " + code);
        }
        return found;
    }

    /**
     * Reads a code as documents print it: with full-width digits, with white space anywhere, or with hyphens before the check
     * digit (01224-6). Nothing is completed: a code that lost its leading zero in a spreadsheet (12246) is refused.
     *
     * @param text  the text, not null
     * @return the code, not null
     * @throws IllegalArgumentException as for {@link #of(String)}
     */
    public static LocalGovernmentCode parse(CharSequence text) {
        StringBuilder digits = new StringBuilder(SIX);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                digits.append((char) (c - '０' + '0'));
            } else if (!isBlank(c) && !isHyphen(c, digits.length())) {
                digits.append(c);
            }
        }
        return of(digits.toString());
    }

    /**
     * Completes a code of five digits, as geographic and statistical data carry it, with its check digit.
     *
     * @param digits  five half-width digits such as 01224, not null
     * @return the code, not null
     * @throws IllegalArgumentException if there are not five digits, or the prefecture is none of 01 to 47
     */
    public static LocalGovernmentCode ofFiveDigits(String digits) {
        LocalGovernmentCode found = findFiveDigits(digits);
        if (found == null) {
            throw new IllegalArgumentException("Not the five digits of a local government: " + digits);
        }
        return found;
    }

    /**
     * Finds the code that a text is, without forgiving anything.
     *
     * @param code  any text, not null
     * @return the code, null where {@link #of(String)} throws
     */
    public static @Nullable LocalGovernmentCode find(String code) {
        return hasRightCheckDigit(code) && isPrefecture(code) ? new LocalGovernmentCode(code) : null;
    }

    /**
     * Finds the code that begins with the five digits that a text is, without forgiving anything.
     *
     * @param digits  any text, not null
     * @return the code, null where {@link #ofFiveDigits(String)} throws
     */
    public static @Nullable LocalGovernmentCode findFiveDigits(String digits) {
        boolean isFive = isDigits(digits, FIVE) && isPrefecture(digits);
        return isFive ? new LocalGovernmentCode(digits.concat(Integer.toString(checkDigit(digits)))) : null;
    }

    /**
     * Tells whether a text is six digits of which the last is the check digit of the others. It may still be no code, for
     * there may be no such prefecture: 990001.
     *
     * @param code  any text, not null
     * @return true if there are six half-width digits and the check digit is right
     */
    public static boolean hasRightCheckDigit(String code) {
        return isDigits(code, SIX) && code.charAt(FIVE) - '0' == checkDigit(code);
    }

    /**
     * Computes the check digit.
     *
     * @param digits  a text that begins with five half-width digits, not null
     * @return the check digit, 0 to 9
     * @throws IllegalArgumentException if the text does not begin with five digits
     */
    public static int checkDigit(String digits) {
        if (digits.length() < FIVE || !isDigits(digits.substring(0, FIVE), FIVE)) {
            throw new IllegalArgumentException("Not five digits: " + digits);
        }
        int sum = 0;
        for (int i = 0; i < FIVE; i++) {
            sum += (SIX - i) * (digits.charAt(i) - '0');
        }
        // 11 and 10 keep their last digit only: 富士市 222101, 福井市 182010.
        return (MODULUS - sum % MODULUS) % 10;
    }

    /**
     * Returns the code.
     *
     * @return the six digits such as 012246, not null
     */
    public String value() {
        return value;
    }

    /**
     * Returns the code without its check digit.
     *
     * @return the first five digits such as 01224, not null
     */
    public String fiveDigits() {
        return value.substring(0, FIVE);
    }

    /**
     * Returns the check digit (検査数字).
     *
     * @return the last digit, 0 to 9
     */
    public int checkDigit() {
        return value.charAt(FIVE) - '0';
    }

    /**
     * Returns the part of the prefecture (JIS X 0401).
     *
     * @return the first two digits, 01 to 47, not null
     */
    public String prefectureDigits() {
        return value.substring(0, 2);
    }

    /**
     * Returns the code of the prefecture.
     *
     * @return the code such as 010006 (北海道), this one if it is that of a prefecture, not null
     */
    public LocalGovernmentCode prefecture() {
        return isPrefecture() ? this : ofFiveDigits(prefectureDigits().concat("000"));
    }

    /**
     * Tells whether the code is that of a prefecture (都道府県).
     *
     * @return true if no municipality is named
     */
    public boolean isPrefecture() {
        return value.startsWith("000", 2);
    }

    /**
     * Tells whether a code is of the same prefecture.
     *
     * @param other  the other code, not null
     * @return true if the first two digits are the same
     */
    public boolean isInPrefectureOf(LocalGovernmentCode other) {
        return value.startsWith(other.prefectureDigits());
    }

    @Override
    public int compareTo(LocalGovernmentCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LocalGovernmentCode that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns the six digits.
     */
    @Override
    public String toString() {
        return value;
    }

    private static boolean isDigits(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrefecture(String digits) {
        int prefecture = 10 * (digits.charAt(0) - '0') + digits.charAt(1) - '0';
        return prefecture >= 1 && prefecture <= PREFECTURES;
    }

    /** White space, the no-break spaces of documents among it. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isHyphen(char c, int digits) {
        return digits == FIVE && (c == '-' || c == '－' || c == '‐' || c == '−');
    }
}
