package org.dxplan.io.source;

import java.nio.charset.StandardCharsets;

/** The content of a JSON string as it stands in the text, with its escapes such as {@code \\u7dda}. */
final class EscapedText {

    private static final String NAMED = "bfnrt";
    private static final String MEANT = "\b\f\n\r\t";

    private EscapedText() {}

    /** Returns what the content between two bytes stands for. */
    static String decode(byte[] text, int from, int to) {
        String raw = new String(text, from, Math.max(0, to - from), StandardCharsets.UTF_8);
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder decoded = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            at++;
            if (c != '\\' || at == raw.length()) {
                decoded.append(c);
                continue;
            }
            char escape = raw.charAt(at);
            at++;
            if (escape == 'u') {
                decoded.append(unit(raw, at));
                at = Math.min(at + 4, raw.length());
            } else {
                int named = NAMED.indexOf(escape);
                decoded.append(named < 0 ? escape : MEANT.charAt(named));
            }
        }
        return decoded.toString();
    }

    /** The UTF-16 unit that four digits stand for; what is no digit counts as zero, for such a text is reported as broken. */
    private static char unit(String raw, int from) {
        int unit = 0;
        for (int i = from; i < Math.min(from + 4, raw.length()); i++) {
            unit = unit * 16 + Math.max(0, Character.digit(raw.charAt(i), 16));
        }
        return (char) unit;
    }
}
