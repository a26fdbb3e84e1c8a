package org.dxplan.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Finding a line and column in the bytes of a file. */
class SourceTextTest {

    private static SourceText source(String text) {
        return SourceText.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void returnsTheLineWithThePlaceInIt() {
        SourceText source = source("{\n  \"title\": \"千歳市🌸\",\n  \"id\": \"a\"\n}\n");
        assertThat(source.around(2, 12, 100, 100))
                .isEqualTo(new SourceText.Stretch("  \"title\": \"千歳市🌸\",", 11, false, false));
        assertThat(source.around(2, 18, 100, 100))
                .isEqualTo(new SourceText.Stretch("  \"title\": \"千歳市🌸\",", 17, false, false));
        assertThat(source.around(1, 1, 100, 100)).isEqualTo(new SourceText.Stretch("{", 0, false, false));
        assertThat(source.around(5, 1, 100, 100)).isEqualTo(new SourceText.Stretch("", 0, false, false));
    }

    @Test
    void endsLinesWithEveryKindOfLineEnd() {
        SourceText source = source("一\r\n二\r三\n四");
        assertThat(source.around(1, 1, 9, 9)).isEqualTo(new SourceText.Stretch("一", 0, false, false));
        assertThat(source.around(2, 1, 9, 9)).isEqualTo(new SourceText.Stretch("二", 0, false, false));
        assertThat(source.around(3, 1, 9, 9)).isEqualTo(new SourceText.Stretch("三", 0, false, false));
        assertThat(source.around(4, 2, 9, 9)).isEqualTo(new SourceText.Stretch("四", 1, false, false));
        // The line feed of the first line end, which counts as a column of its own.
        assertThat(source.around(1, 3, 9, 9)).isEqualTo(new SourceText.Stretch("一", 1, false, false));
    }

    @Test
    void countsNothingForAByteOrderMark() {
        assertThat(source("\ufeff{\"a\": 1}").around(1, 2, 9, 9))
                .isEqualTo(new SourceText.Stretch("{\"a\": 1}", 1, false, false));
    }

    @Test
    void cutsOnlyBetweenCharacters() {
        assertThat(source("富良野🌸市の計画").around(1, 6, 2, 2)).isEqualTo(new SourceText.Stretch("🌸市の", 2, true, true));
        assertThat(source("富良野🌸市の計画").around(1, 4, 1, 1)).isEqualTo(new SourceText.Stretch("野🌸", 1, true, true));
    }

    @Test
    void returnsNothingOfWhatIsNotUtf8() {
        byte[] shiftJis = "{\n\"title\": \"千歳市\"\n}".getBytes(Charset.forName("Shift_JIS"));
        SourceText source = SourceText.of(shiftJis);
        assertThat(source.around(2, 11, 100, 100)).isNull();
        assertThat(source.around(1, 1, 100, 100)).isEqualTo(new SourceText.Stretch("{", 0, false, false));
    }

    @Test
    void takesAnyPlaceForTheNearestInTheText() {
        assertThat(source("").around(1, 1, 9, 9)).isEqualTo(new SourceText.Stretch("", 0, false, false));
        assertThat(source("{}").around(7, 3, 9, 9)).isEqualTo(new SourceText.Stretch("{}", 2, false, false));
    }

    @Test
    void findsPlacesInAnyOrderInALongLine() {
        String line = "取組🌸abc".repeat(20_000);
        SourceText source = source("{\n" + line + "\n}");
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            int column = random.nextInt(20_000) * 7;
            assertThat(source.around(2, column + 1, 3, 4))
                    .isEqualTo(new SourceText.Stretch(
                            (column == 0 ? "" : "abc") + "取組🌸", column == 0 ? 0 : 3, column > 0, true));
        }
        assertThat(source.around(3, 1, 9, 9)).isEqualTo(new SourceText.Stretch("}", 0, false, false));
    }
}
