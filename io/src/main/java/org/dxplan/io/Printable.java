package org.dxplan.io;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes what a hostile file contains fit to be printed: half characters, which no output can carry, become U+FFFD. */
final class Printable {

    private Printable() {}

    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
            }
        }
        return text;
    }

    static Map<String, Object> arguments(Map<String, Object> arguments) {
        Map<String, Object> printable = new LinkedHashMap<>(arguments);
        printable.replaceAll((name, value) -> value instanceof String string ? text(string) : value);
        return printable;
    }
}
