package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

class JsonParsersTest {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(40)
            .maxStringLength(2_000)
            .maxNumberLength(30)
            .maxNameLength(60)
            .build();

    private static final List<JsonParsers> BOTH = List.of(new DirectParsers(LIMITS), new FactoryParsers(LIMITS));

    /** The tokens with their texts and offsets, and how the parser fails if it does. */
    private static List<String> tokens(JsonParsers parsers, byte[] text, int from) {
        List<String> tokens = new ArrayList<>();
        try (JsonParser parser = parsers.parser(text, from)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token + " " + parser.getString() + " "
                        + parser.currentTokenLocation().getByteOffset());
            }
        } catch (StreamConstraintsException e) {
            tokens.add(e.getOriginalMessage());
        } catch (tools.jackson.core.JacksonException e) {
            tokens.add(e.getClass().getSimpleName());
        }
        return tokens;
    }

    @Test
    void thisVersionOfJacksonLetsUsMakeParsersDirectly() {
        assertThat(JsonParsers.of(LIMITS)).isInstanceOf(DirectParsers.class);
    }

    @Test
    void bothWaysReadAPlanAlike() throws Exception {
        byte[] plan = Files.readAllBytes(Path.of("../examples/plans/chitose-dx-2024.json"));

        List<String> direct = tokens(BOTH.get(0), plan, 0);

        assertThat(direct).hasSizeGreaterThan(3_000).isEqualTo(tokens(BOTH.get(1), plan, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufeff{\"title\": \"窓口\\u0044\\u0058\"}",
                "\ufeff{\"title\": \"窓口",
                "\ufeff[1.50e3, -0, true, null, {}]",
                "\ufeff{'title': 1}",
                "\ufeff[01]",
                "\ufeff[NaN]",
                "\ufeff[\"\\ud842\", \"\t\"]",
                "\ufeff[123456789012345678901234567890123]"
            })
    void bothWaysReadOrRefuseAlike(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);

        List<String> direct = tokens(BOTH.get(0), utf8, 3);

        assertThat(direct).isNotEmpty().isEqualTo(tokens(BOTH.get(1), utf8, 3));
    }

    @Test
    void bothWaysKeepTheLimits() {
        byte[] deep = "[".repeat(41).getBytes(StandardCharsets.UTF_8);
        byte[] longName = ("{\"" + "x".repeat(5_000) + "\": 1}").getBytes(StandardCharsets.UTF_8);
        for (JsonParsers parsers : BOTH) {
            for (byte[] text : List.of(deep, longName)) {
                assertThatThrownBy(() -> {
                            try (JsonParser parser = parsers.parser(text, 0)) {
                                while (parser.nextToken() != null) {
                                    parser.getString();
                                }
                            }
                        })
                        .isInstanceOf(StreamConstraintsException.class);
            }
        }
    }

    @Test
    void aThousandSimilarNamesAreNoAttack() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 5_000; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("\"x-")
                    .append(i)
                    .append("\":")
                    .append(i);
        }
        byte[] utf8 = text.append('}').toString().getBytes(StandardCharsets.UTF_8);

        assertThat(tokens(BOTH.get(0), utf8, 0)).hasSize(10_002).isEqualTo(tokens(BOTH.get(1), utf8, 0));
    }
}
