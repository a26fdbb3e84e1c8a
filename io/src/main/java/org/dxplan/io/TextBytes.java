package org.dxplan.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a Java string for the reader. A lone surrogate, which UTF-8 cannot carry and {@code getBytes} would turn into
 * a question mark, becomes the three bytes that the reader then reports at their place.
 */
final class TextBytes {

    private TextBytes() {}

    static byte[] of(String text) {
        int lone = nextLone(text, 0);
        if (lone < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 3);
        int at = 0;
        while (lone >= 0) {
            bytes.writeBytes(text.substring(at, lone).getBytes(StandardCharsets.UTF_8));
            char half = text.charAt(lone);
            bytes.write(0xE0 | half >> 12);
            bytes.write(0x80 | (half >> 6 & 0x3F));
            bytes.write(0x80 | (half & 0x3F));
            at = lone + 1;
            lone = nextLone(text, at);
        }
        bytes.writeBytes(text.substring(at).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static int nextLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
