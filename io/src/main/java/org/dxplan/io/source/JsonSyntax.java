package org.dxplan.io.source;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the byte at which a text stops being JSON (RFC 8259), and says what was expected there. Used only when the parser
 * has given up: the parser's own message is not made for people.
 *
 * <p>Keeps one bit per open bracket, so depth costs nothing.
 */
public final class JsonSyntax {

    /**
     * The first violation.
     *
     * @param offset  the byte that cannot stand there, the length of the text if it ends too early
     * @param expected  a word for what could have stood there
     * @param halfCharacter  whether it is a name that holds half a character, which JSON allows and the parser does not
     */
    public record Violation(int offset, String expected, boolean halfCharacter) {}

    private static final String VALUE = "json-value";
    private static final String NAME = "json-name";
    private static final String STRING_END = "json-string-end";
    private static final String ESCAPE = "json-escape";
    private static final String SPACE = " \n\r\t";

    private final byte[] text;
    private final BitSet objects = new BitSet();
    private int depth;
    private int at;
    private String expected = VALUE;
    private boolean halfCharacter;

    private JsonSyntax(byte[] text, int from) {
        this.text = text;
        this.at = from;
    }

    /** Finds the first violation; null if the text is JSON. */
    public static @Nullable Violation find(byte[] text, int from) {
        JsonSyntax syntax = new JsonSyntax(text, from);
        return syntax.document() ? null : new Violation(syntax.at, syntax.expected, syntax.halfCharacter);
    }

    /** Whether what comes first could start a value, so that the text is worth reading. */
    public static boolean startsValue(byte[] text, int from) {
        int first = skip(text, from, SPACE);
        return first < text.length && "{[\"-0123456789tfn".indexOf(text[first]) >= 0;
    }

    /** The first byte of the token that follows behind the end of another one; the length of the text if there is none. */
    public static int nextToken(byte[] text, int end) {
        return skip(text, end, SPACE + ",:");
    }

    private static int skip(byte[] text, int from, String characters) {
        int at = from;
        while (at < text.length && characters.indexOf(text[at]) >= 0) {
            at++;
        }
        return at;
    }

    private boolean document() {
        skipSpace();
        if (!valueStart()) {
            return false;
        }
        while (depth > 0) {
            skipSpace();
            expected = "comma-or-end";
            if (peek() == (objects.get(depth - 1) ? '}' : ']')) {
                at++;
                depth--;
            } else if (peek() != ',') {
                return false;
            } else {
                at++;
                skipSpace();
                if (objects.get(depth - 1) && !name()) {
                    return false;
                }
                if (!valueStart()) {
                    return false;
                }
            }
        }
        skipSpace();
        expected = "nothing-more";
        return at == text.length;
    }

    /** Reads a whole scalar or empty container, or enters a container up to and including its first scalar. */
    private boolean valueStart() {
        while (true) {
            skipSpace();
            expected = VALUE;
            int first = peek();
            if (first != '{' && first != '[') {
                return scalar(first);
            }
            boolean object = first == '{';
            at++;
            skipSpace();
            if (peek() == (object ? '}' : ']')) {
                at++;
                return true;
            }
            objects.set(depth++, object);
            if (object && !name()) {
                return false;
            }
        }
    }

    private boolean name() {
        expected = NAME;
        int start = at;
        if (peek() != '"' || !string()) {
            return false;
        }
        if (hasHalfCharacter(start)) {
            at = start;
            halfCharacter = true;
            return false;
        }
        skipSpace();
        expected = "colon";
        if (peek() != ':') {
            return false;
        }
        at++;
        skipSpace();
        return true;
    }

    private boolean scalar(int first) {
        return switch (first) {
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> (first == '-' || isDigit(first)) && number();
        };
    }

    private boolean literal(String word) {
        int start = at;
        for (int i = 0; i < word.length(); i++) {
            if (peek() != word.charAt(i)) {
                at = at == text.length ? at : start;
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean string() {
        at++;
        while (true) {
            int c = peek();
            if (c < 0x20) {
                // At the end of the line or the text a quotation mark was forgotten; any other must be escaped.
                expected = c < 0 || c == '\n' || c == '\r' ? STRING_END : ESCAPE;
                return false;
            }
            at++;
            if (c == '"') {
                return true;
            }
            if (c == '\\' && !escape()) {
                expected = ESCAPE;
                return false;
            }
        }
    }

    /** Whether a name that ends here holds an escaped surrogate without its other half. */
    private boolean hasHalfCharacter(int start) {
        int high = 0;
        for (int i = start + 1; i < at - 1; i++) {
            int unit = -1;
            if (text[i] == '\\') {
                i++;
                if (text[i] == 'u') {
                    unit = Integer.parseInt(new String(text, i + 1, 4, StandardCharsets.US_ASCII), 16);
                    i += 4;
                }
            }
            boolean low = unit >= 0xDC00 && unit <= 0xDFFF;
            if (low != (high > 0)) {
                return true;
            }
            high = unit >= 0xD800 && unit < 0xDC00 ? unit : 0;
        }
        return high > 0;
    }

    private boolean escape() {
        int c = peek();
        if (c == 'u') {
            at++;
            for (int i = 0; i < 4; i++) {
                if (Character.digit(peek(), 16) < 0 || peek() > 'f') {
                    return false;
                }
                at++;
            }
            return true;
        }
        if (c < 0 || "\"\\/bfnrt".indexOf(c) < 0) {
            return false;
        }
        at++;
        return true;
    }

    private boolean number() {
        expected = "json-number";
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
            if (isDigit(peek())) {
                return false;
            }
        } else if (!digits()) {
            return false;
        }
        if (peek() == '.') {
            at++;
            if (!digits()) {
                return false;
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            return digits();
        }
        return true;
    }

    private boolean digits() {
        int start = at;
        while (isDigit(peek())) {
            at++;
        }
        return at > start;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private int peek() {
        return at < text.length ? text[at] & 0xFF : -1;
    }

    private void skipSpace() {
        at = skip(text, at, SPACE);
    }
}
