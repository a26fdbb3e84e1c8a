package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.TextRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The well-known cases of the public collection JSONTestSuite, each by itself and as an unknown member of a plan: what JSON
 * must accept ({@code y_}) is kept as it is, what it must not accept ({@code n_}) is told where it breaks, and what is left
 * to the parser ({@code i_}) has the outcome that the table says.
 *
 * <p>A line of the table is a name, the text, and the outcome by itself and in a plan: {@code ok} or the problem with its
 * line and column, counted from the beginning of the text. In the text {@code <E9>} is a byte and {@code <[*500>} a
 * repetition.
 */
class JsonTestSuiteTest {

    private static final Path TABLE = Path.of("src", "test", "resources", "json", "test-suite.tsv");
    private static final Pattern ESCAPE = Pattern.compile("<(?:([0-9A-F]{2})|([^<>]*)\\*([0-9]+))>");
    private static final String HEAD = "{\"dxplan\":\"1.0\",\"id\":\"p\",\"title\":\"t\",\"x-test\":";
    /** What is wrong with a text as JSON, and not only as a plan. */
    private static final Set<String> OF_JSON = Set.of("DOC-01", "DOC-02", "DOC-07", "DOC-10", "DOC-12");

    private final PlanReader reader = PlanReader.create();
    private final PlanReader validating = PlanReader.of(PlanValidator.create());

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return Files.readAllLines(TABLE).stream().map(line -> {
            String[] fields = line.split("\t", -1);
            return dynamicTest(fields[0], () -> check(bytes(fields[1]), fields[2], fields[3]));
        });
    }

    private void check(byte[] text, String alone, String inPlan) throws IOException {
        ReadResult byItself = reader.read(text);
        assertThat(told(byItself, 0)).isEqualTo(alone);
        assertThat(byItself.problems()).isNotEmpty();

        byte[] plan = inPlan(text);
        ReadResult read = reader.read(plan);
        assertThat(told(read, HEAD.length())).isEqualTo(inPlan);
        validating.read(plan);
        if (inPlan.equals("ok")) {
            assertThat(read.problems()).isEmpty();
            byte[] written = PlanWriter.create().toBytes(read.orElseThrow());
            assertThat(tree(written)).isEqualTo(tree(plan));
            assertThat(reader.read(written).orElseThrow()).isEqualTo(read.orElseThrow());
        } else {
            assertThat(read.isComplete()).isFalse();
        }
    }

    private static JsonNode tree(byte[] plan) {
        return JsonMapper.shared().readTree(plan).get("x-test");
    }

    private static String told(ReadResult result, int before) {
        List<Problem> problems = result.problems().stream()
                .filter(problem -> OF_JSON.contains(problem.code()))
                .toList();
        return problems.isEmpty()
                ? "ok"
                : problems.stream().map(problem -> told(problem, before)).collect(Collectors.joining(" "));
    }

    private static String told(Problem problem, int before) {
        TextRange range = problem.range().orElseThrow();
        int column = range.startLine() == 1 ? range.startColumn() - before : range.startColumn();
        return problem.code() + " " + range.startLine() + ":" + column;
    }

    private static byte[] inPlan(byte[] text) throws IOException {
        ByteArrayOutputStream plan = new ByteArrayOutputStream();
        plan.write(HEAD.getBytes(StandardCharsets.UTF_8));
        plan.write(text);
        plan.write('}');
        return plan.toByteArray();
    }

    private static byte[] bytes(String escaped) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(escaped);
        int at = 0;
        while (escape.find()) {
            bytes.write(escaped.substring(at, escape.start()).getBytes(StandardCharsets.US_ASCII));
            if (escape.group(1) != null) {
                bytes.write(Integer.parseInt(escape.group(1), 16));
            } else {
                String repeated = escape.group(2).repeat(Integer.parseInt(escape.group(3)));
                bytes.write(repeated.getBytes(StandardCharsets.US_ASCII));
            }
            at = escape.end();
        }
        bytes.write(escaped.substring(at).getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }
}
