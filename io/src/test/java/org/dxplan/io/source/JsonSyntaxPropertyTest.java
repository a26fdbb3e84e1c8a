package org.dxplan.io.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dxplan.io.PlanReader;
import org.dxplan.validation.rule.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the search for syntax errors calls JSON is what the parser reads, on texts that are almost JSON. */
class JsonSyntaxPropertyTest {

    private static final List<String> TEXTS = List.of(
            "{\"dxplan\": \"1.0\", \"id\": \"furano\", \"title\": \"富良野市😀\", \"x-a\": [1, -0.5e+10, true, null, {}]}",
            "{\"a\\u0062\\ud83d\\ude00\": [\"\\\"\\\\\\/\\b\\f\\n\\r\\t\", []], \"千歳\": {\"b\": -12.50E-3}}",
            "[[], {}, [[0]], \"\", false, 1e5, -1, \"\\u5343\"]\r\n",
            " \"千歳市\" ",
            "-0",
            "nulltrue");

    private static final List<String> PIECES = List.of(
            "{", "}", "[", "]", ",", ":", "\"", "\\", "/", "u", "d", "D8", "\\ud83d", "\\ude00", "0", "1", "9", ".",
            "-", "+", "e", "E", "true", "false", "null", "tru", " ", "\n", "\r", "\t", "\u0001", "\u007f", "あ", "😀",
            "　");

    @Provide
    static Arbitrary<String> almostJson() {
        return Arbitraries.randomValue(JsonSyntaxPropertyTest::mutation);
    }

    private static String mutation(Random random) {
        String text = TEXTS.get(random.nextInt(TEXTS.size()));
        for (int i = random.nextInt(4); i > 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(3));
            String piece = random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
            text = text.substring(0, from) + piece + text.substring(to);
        }
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Property(tries = 20_000)
    void bothAgree(@ForAll("almostJson") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        JsonSyntax.Violation violation = JsonSyntax.find(bytes, 0);
        assertThat(violation == null).isEqualTo(isRead(bytes));
        if (violation != null) {
            assertThat(violation.offset()).isBetween(0, bytes.length);
            // What stands before the violation is no violation: it is only not the end.
            int offset = violation.offset();
            byte[] before = new byte[offset];
            System.arraycopy(bytes, 0, before, 0, offset);
            JsonSyntax.Violation earlier = JsonSyntax.find(before, 0);
            assertThat(earlier == null ? offset : earlier.offset()).isEqualTo(offset);
        }
    }

    private static boolean isRead(byte[] text) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            boolean any = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                any = true;
                if (token == JsonToken.VALUE_STRING) {
                    assertThat(parser.getString()).isNotNull();
                }
                if (token.isStructEnd() || token.isScalarValue()) {
                    if (parser.streamReadContext().inRoot()) {
                        return parser.nextToken() == null;
                    }
                }
            }
            return any;
        } catch (JacksonException e) {
            return false;
        }
    }

    @Property(tries = 5_000)
    void theReaderTellsOfASyntaxErrorExactlyOnce(@ForAll("almostJson") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        List<Problem> problems = PlanReader.create().read(bytes).problems();
        long told = problems.stream()
                .filter(problem -> problem.code().equals("DOC-01")
                        || (problem.code().equals("DOC-10") && problem.pointer().isEmpty()))
                .count();
        boolean isOfAnotherVersion = problems.stream()
                .anyMatch(problem ->
                        problem.code().equals("DOC-03") && !problem.pointer().isEmpty());
        boolean isNoObject = problems.stream()
                .anyMatch(problem ->
                        problem.code().equals("DOC-05") && problem.pointer().isEmpty());
        if (!isOfAnotherVersion && !isNoObject) {
            assertThat(told).isEqualTo(JsonSyntax.find(bytes, 0) == null ? 0 : 1);
        }
        assertThat(problems).allSatisfy(problem -> assertThat(problem.range()).isPresent());
    }
}
