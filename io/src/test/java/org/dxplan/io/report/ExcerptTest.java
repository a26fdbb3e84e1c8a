package org.dxplan.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dxplan.validation.rule.TextRange;
import org.junit.jupiter.api.Test;

/** The line in question with carets under the stretch in question. */
class ExcerptTest {

    /** The excerpt for a stretch of the text, on the line where that begins. */
    private static String excerpt(String text, String marked) {
        int from = text.indexOf(marked);
        int line = (int) text.substring(0, from).chars().filter(c -> c == '\n').count() + 1;
        int column = from - text.lastIndexOf('\n', from - 1);
        return excerpt(text, new TextRange(line, column, line, column + marked.length()));
    }

    private static String excerpt(String text, TextRange range) {
        Excerpt excerpt = Excerpt.of(SourceText.of(text.getBytes(StandardCharsets.UTF_8)), range);
        return excerpt == null ? "" : excerpt.line() + "\n" + excerpt.carets();
    }

    @Test
    void standsUnderFullWidthText() {
        assertThat(excerpt("{\n  \"label\": \"第１版※\", \"status\": \"adoptd\"\n}", "\"adoptd\""))
                .isEqualTo(
                        "  \"label\": \"第１版※\", \"status\": \"adoptd\"\n" + "                                ^^^^^^^^");
    }

    @Test
    void marksFullWidthTextWithTwoCaretsForACharacter() {
        assertThat(excerpt("\"title\": \"デジタル化\",", "\"デジタル化\""))
                .isEqualTo("\"title\": \"デジタル化\",\n         ^^^^^^^^^^^^");
    }

    @Test
    void standsUnderCharactersOutsideTheBasicPlane() {
        assertThat(excerpt("{\"note\": \"𠮷野🌸\", \"id\": \"M 1\"}", "\"M 1\""))
                .isEqualTo("{\"note\": \"𠮷野🌸\", \"id\": \"M 1\"}\n                         ^^^^^");
    }

    @Test
    void givesNoColumnToCombiningCharacters() {
        assertThat(excerpt("[\"か\u3099\", 1]", "1")).isEqualTo("[\"か\u3099\", 1]\n       ^");
    }

    @Test
    void showsControlCharactersAsSixColumns() {
        assertThat(excerpt("[\"赤\u001b[31m\", x]", "x")).isEqualTo("[\"赤\\u001b[31m\", x]\n                 ^");
        assertThat(excerpt("[\"\u001b\"]", "\u001b")).isEqualTo("[\"\\u001b\"]\n  ^^^^^^");
    }

    @Test
    void showsATabAsASpace() {
        assertThat(excerpt("{\n\t\t\"titel\":\t\"計画\"\n}", "\"titel\"")).isEqualTo("  \"titel\": \"計画\"\n  ^^^^^^^");
    }

    @Test
    void marksAPlaceWithoutExtentWithOneCaret() {
        assertThat(excerpt("{\"id\": \"a\"\n", new TextRange(1, 11, 1, 11))).isEqualTo("{\"id\": \"a\"\n          ^");
    }

    @Test
    void marksToTheEndOfTheLineWhatGoesOnBelow() {
        assertThat(excerpt("{\n  \"title\": {\n    \"a\": 1\n  }\n}", new TextRange(2, 12, 4, 4)))
                .isEqualTo("  \"title\": {\n           ^");
        assertThat(excerpt("{\n  \"title\": [1, 2,\n 3]\n}", new TextRange(2, 12, 3, 4)))
                .isEqualTo("  \"title\": [1, 2,\n           ^^^^^^");
    }

    @Test
    void showsNothingOfABlankLine() {
        assertThat(excerpt("{\n", new TextRange(2, 1, 2, 1))).isEmpty();
        assertThat(excerpt("   \n", new TextRange(1, 4, 1, 4))).isEmpty();
    }

    @Test
    void showsALineOfAHundredColumnsWhole() {
        String line = "\"" + "計".repeat(48) + "\", 1";
        assertThat(DisplayWidth.of(line)).isEqualTo(101);
        assertThat(excerpt(line, "\"")).startsWith("\"" + "計".repeat(48) + "\",…\n");
        assertThat(excerpt(line.substring(1), "計")).startsWith("計".repeat(48) + "\", 1\n");
    }

    @Test
    void cutsALongLineAroundTheCarets() {
        String before = "\"summary\": \"" + "市民サービス".repeat(200) + "\", ";
        String after = ", \"note\": \"" + "デジタル".repeat(200) + "\"";
        String excerpt = excerpt(before + "\"titel\": 1" + after, "\"titel\"");
        assertThat(excerpt)
                .isEqualTo("…ス市民サービス市民サービス\", \"titel\": 1, \"note\": \"デジタルデジタルデジタルデジタルデジタルデジタル…\n" + " ".repeat(30)
                        + "^^^^^^^");
        assertThat(excerpt.lines().map(DisplayWidth::of)).allMatch(width -> width <= 100);
    }

    @Test
    void fillsTheWidthIfTheLineEndsSoon() {
        String line = "\"summary\": \"" + "市民サービス".repeat(20) + "\", \"titel\": 1";
        String excerpt = excerpt(line, "\"titel\"");
        assertThat(excerpt).startsWith("…").contains("\"titel\": 1\n");
        assertThat(DisplayWidth.of(excerpt.lines().findFirst().orElseThrow())).isBetween(98, 100);
        assertThat(excerpt.indexOf('^', excerpt.indexOf('\n')) - excerpt.indexOf('\n'))
                .isGreaterThan(80);
    }

    @Test
    void cutsALongStretch() {
        String value = "\"" + "長".repeat(5_000) + "\"";
        assertThat(excerpt("{\"title\": " + value + "}", value))
                .isEqualTo("{\"title\": \"" + "長".repeat(44) + "…\n" + " ".repeat(10) + "^".repeat(89));
    }
}
