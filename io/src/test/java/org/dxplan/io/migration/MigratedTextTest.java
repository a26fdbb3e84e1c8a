package org.dxplan.io.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What two steps make of a text, and where its places are in the text as it was. */
class MigratedTextTest {

    private static final Migrations INVENTED = new Migrations(List.of(new From08(), new From09()));

    private static MigratedText migrated(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), utf8, 0, utf8.length)) {
            return INVENTED.from("0.8").orElseThrow().run(parser, utf8, 0);
        }
    }

    private static String made(String text) {
        return new String(migrated(text).text(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                // renamed twice, at every depth, and nowhere else
                "`label`: `千歳市`, `pillars`: [{`label`: `柱`, `x`: {`label`: 1.50}}] "
                        + "| `title`:`千歳市`,`goals`:[{`title`:`柱`,`x`:{`label`:1.50}}]",
                // split, and not where there is nothing to split
                "`term`: `令和4年度～令和6年度` | `period`:{`start`:`令和4年度`,`end`:`令和6年度`}",
                "`term`: `当面の\\\"間\\\"\\n` | `period`:{`text`:`当面の\\\"間\\\"\\u000a`}",
                "`term`: 2024 | `period`:2024",
                // moved, into what is there, into what is made, and not into what is no object
                "`publishedOn`: `2024-04-01`, `edition`: {} | `edition`:{`published`:`2024-04-01`}",
                "`publishedOn`: `2024-04-01` | `edition`:{`published`:`2024-04-01`}",
                "`publishedOn`: 1, `publishedOn`: 2 | `edition`:{`published`:1,`published`:2}",
                "`publishedOn`: `2024-04-01`, `edition`: null | `publishedOn`:`2024-04-01`,`edition`:null",
                // copied byte by byte
                "`x`: [1e3, -0, `\\u5343\\ud83d`, true] | `x`:[1e3,-0,`\\u5343\\ud83d`,true]",
                "`\\u5343\\t\\\"😀`: {} | `千\\u0009\\\"\\ud83d\\ude00`:{}",
            })
    void theTextThatIsMade(String older, String newer) {
        assertThat(made("{\"dxplan\": \"0.8\", " + older.replace('`', '"') + "}"))
                .isEqualTo("{\"dxplan\":\"1.0\"," + newer.replace('`', '"') + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "/dxplan, /dxplan",
        "/title, /label",
        "/goals, /pillars",
        "/goals/0, /pillars/0",
        "/goals/0/title, /pillars/0/label",
        "/goals/1/title, /pillars/1/label",
        "/goals/1/summary, /pillars/1/summary",
        "/goals/2/title, /pillars/2/title",
        "/period, /term",
        "/period/start, /term",
        "/period/text, /term",
        "/edition, /edition",
        "/edition/published, /publishedOn",
        "/edition/published/text, /publishedOn/text",
        "/edition/status, /edition/status",
        "/x~0~1y/0, /x~0~1y/0"
    })
    void aPlaceIsWhereItWasOrWouldHaveBeen(String pointer, String older) {
        MigratedText text = migrated("""
                {"dxplan": "0.8", "pillars": [{"id": "g1", "label": "柱"}, {"id": "g2"}], "term": "令和4年度～令和6年度",
                 "x~/y": [1]}
                """);
        assertThat(text.inFile(pointer)).isEqualTo(older);
    }

    @ParameterizedTest
    @CsvSource({"/edition/published, /publishedOn", "/edition, ''", "/edition/decided, ''"})
    void whatAStepMadeIsWhereItWasMadeOf(String pointer, String older) {
        assertThat(migrated("{\"dxplan\": \"0.8\", \"publishedOn\": \"2022-04-01\"}")
                        .inFile(pointer))
                .isEqualTo(older);
    }
}
