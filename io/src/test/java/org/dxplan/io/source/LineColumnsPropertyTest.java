package org.dxplan.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineColumnsPropertyTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(List.of("\n", "\r\n", "\r", "  \"title\": ", "取組", "𠮷野", "é", "DX", "\u2028"))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property
    void everyPlaceIsWhereAReaderOfTheTextCountsIt(@ForAll("texts") String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        LineColumns all =
                LineColumns.of(utf8, 0, IntStream.rangeClosed(0, utf8.length).toArray());
        int line = 1;
        int column = 1;
        int offset = 0;
        int at = 0;
        assertPlace(utf8, all, offset, line, column);
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
            int units = text.offsetByCodePoints(at, 1) - at;
            line += ends ? 1 : 0;
            column = ends ? 1 : column + units;
            offset += text.substring(at, at + units).getBytes(StandardCharsets.UTF_8).length;
            at += units;
            assertPlace(utf8, all, offset, line, column);
        }
    }

    private static void assertPlace(byte[] utf8, LineColumns all, int offset, int line, int column) {
        LineColumns one = LineColumns.of(utf8, 0, new int[] {offset});
        assertThat(List.of(all.line(offset), all.column(offset), one.line(offset), one.column(offset)))
                .containsExactly(line, column, line, column);
    }
}
