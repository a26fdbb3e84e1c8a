package org.dxplan.io.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "窓口のDX, 窓口のDX",
                "\\u7a93口\\u306EDX, 窓口のDX",
                "x-\\\\\\\"\\/, x-\\\"/",
                "x-\\b\\f\\n\\r\\t-, `x-\b\f\n\r\t-`",
                "\\ud842\\udfb7野家, 𠮷野家",
                "\\u7aZ3, 稃",
                "\\u7a9, \u07a9",
                "x\\, x\\",
            })
    void decodes(String raw, String expected) {
        byte[] text = ("\"" + raw + "\"").getBytes(StandardCharsets.UTF_8);
        assertEquals(expected, EscapedText.decode(text, 1, text.length - 1));
    }
}
