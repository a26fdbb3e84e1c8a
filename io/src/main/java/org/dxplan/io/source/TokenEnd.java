package org.dxplan.io.source;

/** Finds where a JSON value or name ends that is known to begin at some byte. */
public final class TokenEnd {

    private TokenEnd() {}

    /** The byte behind the value, or behind its opening bracket only if {@code wholeContainer} is false. */
    public static int of(byte[] text, int start, boolean wholeContainer) {
        if (start >= text.length) {
            return start;
        }
        return switch (text[start]) {
            case '"' -> string(text, start);
            case '{', '[' -> wholeContainer ? container(text, start) : start + 1;
            default -> scalar(text, start);
        };
    }

    /** The byte behind the character that begins at a byte. */
    public static int ofCharacter(byte[] text, int start) {
        int at = Math.min(start + 1, text.length);
        while (at < text.length && (text[at] & 0xC0) == 0x80) {
            at++;
        }
        return at;
    }

    private static int string(byte[] text, int start) {
        int at = start + 1;
        while (at < text.length && text[at] != '"') {
            at += text[at] == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length);
    }

    private static int container(byte[] text, int start) {
        int depth = 0;
        int at = start;
        while (at < text.length) {
            byte c = text[at];
            if (c == '"') {
                at = string(text, at);
                continue;
            }
            at++;
            if (c == '{' || c == '[') {
                depth++;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return at;
            }
        }
        return at;
    }

    private static int scalar(byte[] text, int start) {
        int at = start;
        while (at < text.length && ",:]}\"[{ \t\r\n".indexOf(text[at]) < 0) {
            at++;
        }
        return Math.max(at, Math.min(start + 1, text.length));
    }
}
