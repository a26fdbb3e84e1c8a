package org.dxplan.io.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {

    private static final String TEXT = """
            {
              "title" : "千歳市DX推進計画 \\"第1版\\"",
              "measures": [ {"title":"窓口の[DX]", "x/y": {"~": 1}}, [2, {"a": null}], "},{" , -1.5e3 ],
              "\\u0074itle": "再び",
              "period": {"start": 2024}
            }
            """;

    private static int offset(String pointer) {
        return Locator.scan(TEXT.getBytes(StandardCharsets.UTF_8), 0, List.of(pointer))
                .offset(pointer);
    }

    private static String textAt(int offset) {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        return new String(text, offset, TokenEnd.of(text, offset, true) - offset, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/title, `\"千歳市DX推進計画 \\\"第1版\\\"\"`",
                "/measures/0/title, `\"窓口の[DX]\"`",
                "/measures/0/x~1y, `{\"~\": 1}`",
                "/measures/0/x~1y/~0, 1",
                "/measures/1/1/a, null",
                "/measures/2, `\"},{\"`",
                "/measures/3, -1.5e3",
                "/period/start, 2024",
            })
    void findsValues(String pointer, String expected) {
        assertEquals(expected, textAt(offset(pointer)));
    }

    @Test
    void findsTheNearestContainerOfWhatIsNotThere() {
        assertEquals("{\"start\": 2024}", textAt(offset("/period/end/fiscalYear")));
        assertEquals(0, offset("/goals/3"));
    }

    @Test
    void findsSeveralValuesInOneScan() {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        Locator locator = Locator.scan(text, 0, List.of("/period", "/measures/1/0", "/title"));
        assertEquals("{\"start\": 2024}", textAt(locator.offset("/period")));
        assertEquals("2", textAt(locator.offset("/measures/1/0")));
        assertEquals("\"千歳市DX推進計画 \\\"第1版\\\"\"", textAt(locator.offset("/title")));
        // What was not asked for is not known.
        assertEquals(locator.offset("/period"), locator.offset("/period/start"));
    }

    @Test
    void findsWhatIsThereOfATextThatBreaksOff() {
        List<String> inward = List.of("/measures/1/1/a", "/measures/1/1", "/measures/1", "/measures", "");
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        for (int end = 1; end <= text.length; end++) {
            byte[] cut = Arrays.copyOf(text, end);
            int length = end;
            int expected = inward.stream()
                    .mapToInt(LocatorTest::offset)
                    .filter(offset -> offset < length)
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    expected, Locator.scan(cut, 0, List.of("/measures/1/1/a")).offset("/measures/1/1/a"));
        }
    }
}
