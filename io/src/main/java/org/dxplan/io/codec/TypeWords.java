package org.dxplan.io.codec;

import tools.jackson.core.JsonToken;

/** The words for JSON types and member types in problems. */
final class TypeWords {

    private TypeWords() {}

    static String of(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "json-object";
            case START_ARRAY -> "json-array";
            case VALUE_STRING -> "json-text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "json-number";
            case VALUE_TRUE, VALUE_FALSE -> "json-flag";
            case VALUE_NULL -> "json-null";
            default -> throw new IllegalArgumentException("Not the first token of a value: " + token);
        };
    }

    static String of(Member member) {
        if (member.list()) {
            return "json-array";
        }
        return switch (member.type()) {
            case VERSION, ID, REFERENCE, TEXT, CLOSED_CODE, ISO_DATE -> "json-text";
            case INTEGER -> "json-integer";
            case NUMBER -> "json-number";
            case FLAG -> "json-flag";
            case CODE -> "code";
            case FISCAL_YEAR -> "fiscal-year";
            case OBJECT -> "json-object";
        };
    }

    /** Whether a number would do that was found in quotation marks. */
    static boolean takesNumber(String expected, String number) {
        return switch (expected) {
            case "json-number", "value" -> number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
            case "json-integer", "fiscal-year", "date", "page-range" -> number.matches("-?(0|[1-9][0-9]*)");
            default -> false;
        };
    }

    static boolean takesText(String expected) {
        return expected.equals("json-text") || expected.equals("code");
    }
}
