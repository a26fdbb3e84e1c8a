package org.dxplan.part;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A JSON value that the model has no place for, held as it was written: an unknown member's content.
 *
 * <p>Two values are equal if they would be written alike: {@code 1.0} and {@code 1.00} differ, and so do objects whose
 * members stand in another order.
 *
 * <p>All kinds are immutable and thread-safe.
 */
public sealed interface ExtensionValue {

    /**
     * The JSON {@code null}.
     */
    enum JsonNull implements ExtensionValue {
        /** The only instance. */
        NULL
    }

    /**
     * A JSON {@code true} or {@code false}.
     *
     * @param value  the truth value
     */
    record JsonBoolean(boolean value) implements ExtensionValue {}

    /**
     * A JSON string.
     *
     * @param value  the text without quotes and escapes, not null
     */
    record JsonString(String value) implements ExtensionValue {
        /**
         * Holds a text.
         *
         * @throws NullPointerException if the text is null
         */
        public JsonString {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A JSON number, digit by digit as it was written ({@code 1.50}, {@code 1e3}, {@code -0}).
     *
     * @param literal  the number in JSON notation, not null
     */
    record JsonNumber(String literal) implements ExtensionValue {
        /**
         * Holds a number.
         *
         * @throws NumberFormatException if the literal is not a number
         * @throws NullPointerException if the literal is null
         */
        public JsonNumber {
            if (!isJsonNumber(Objects.requireNonNull(literal, "literal"))) {
                throw new NumberFormatException("Not a number in JSON notation: " + literal);
            }
        }

        /**
         * Returns the number's value.
         *
         * @return the exact value, not null
         * @throws NumberFormatException if the exponent does not fit into an {@code int}
         */
        public BigDecimal toBigDecimal() {
            return new BigDecimal(literal);
        }

        private static boolean isJsonNumber(String text) {
            int at = text.startsWith("-") ? 1 : 0;
            int integer = digits(text, at);
            if (integer == at || (text.charAt(at) == '0' && integer > at + 1)) {
                return false;
            }
            at = integer;
            if (at < text.length() && text.charAt(at) == '.') {
                int fraction = digits(text, at + 1);
                if (fraction == at + 1) {
                    return false;
                }
                at = fraction;
            }
            if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
                at++;
                if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                    at++;
                }
                int exponent = digits(text, at);
                if (exponent == at) {
                    return false;
                }
                at = exponent;
            }
            return at == text.length();
        }

        private static int digits(String text, int from) {
            int at = from;
            while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                at++;
            }
            return at;
        }
    }

    /**
     * A JSON array.
     *
     * @param items  the items in their order, not null, copied
     */
    record JsonArray(List<ExtensionValue> items) implements ExtensionValue {
        /**
         * Holds a list of values.
         *
         * @throws NullPointerException if the list or an item is null
         */
        public JsonArray {
            items = List.copyOf(items);
        }
    }

    /**
     * A JSON object.
     *
     * @param members  the members in their order, not null
     */
    record JsonObject(Extensions members) implements ExtensionValue {
        /**
         * Holds the members of an object.
         *
         * @throws NullPointerException if the members are null
         */
        public JsonObject {
            Objects.requireNonNull(members, "members");
        }
    }
}
