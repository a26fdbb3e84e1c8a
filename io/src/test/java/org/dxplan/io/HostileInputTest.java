package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.dxplan.io.support.JsonText;
import org.dxplan.io.support.ProblemLines;
import org.dxplan.io.support.RealPlan;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.TextRange;
import org.dxplan.validation.rule.Word;
import org.junit.jupiter.api.Test;

/** Cut and corrupted files: always a result, always with a place, never an exception. */
class HostileInputTest {

    private static final String SMALL = """
            {
              "dxplan": "1.0",
              "id": "chitose-dx-2024",
              "title": "千歳市DX推進計画😀",
              "kinds": ["dx", {"code": "smart-city", "text": "スマートシティ構想é"}],
              "period": {"start": 2024, "end": {"fiscalYear": 2026, "qualifier": "end"}},
              "claims": [{"kind": "rate", "value": -39.70}, {"kind": "rate", "value": {"number": 1e3, "approximate": true}}],
              "x-own": [null, false, {"": "\\u5343\\ud83d\\ude00\\n"}]
            }
            """;

    private static final byte[] REAL = RealPlan.bytes();

    private final PlanReader reader = PlanReader.create();
    private final PlanReader validating = PlanReader.of(PlanValidator.create());

    @Test
    void aFileCutAnywhereIsTruncatedAtItsEnd() {
        cutAnywhere(SMALL.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRealPlanCutAnywhereIsTruncatedAtItsEnd() throws IOException {
        cutAnywhere(Files.readAllBytes(RealPlan.FILE.resolveSibling("ibaraki-dx-declaration.json")));
    }

    private void cutAnywhere(byte[] whole) {
        assertThat(reader.read(whole).problems()).isEmpty();
        for (int length = 0; length < whole.length - 2; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            List<Problem> problems = validating.read(cut).problems();
            assertThat(problems).as("cut at " + length).hasSize(1).allSatisfy(problem -> {
                assertThat(problem.code()).isEqualTo("DOC-01");
                assertThat(problem.pointer()).isEmpty();
                assertThat(problem.arguments()).containsEntry("found", new Word("end-of-file"));
                assertThat(problem.hintVariant()).isEqualTo(cut.length == 0 ? "empty" : "truncated");
                String text = completed(cut);
                assertThat(problem.range()).hasValue(JsonText.range(text, text.length(), text.length()));
                ProblemLines.isTold(problem);
            });
        }
        assertThat(reader.read(Arrays.copyOf(whole, whole.length - 1)).problems())
                .isEmpty();
    }

    /** The text of bytes that end anywhere; the character that is cut off counts as if it were whole. */
    private static String completed(byte[] cut) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer characters = CharBuffer.allocate(cut.length);
        ByteBuffer bytes = ByteBuffer.wrap(cut);
        assertThat(decoder.decode(bytes, characters, false).isUnderflow()).isTrue();
        String text = characters.flip().toString();
        if (bytes.hasRemaining()) {
            text += (bytes.get() & 0xF0) == 0xF0 ? "😀" : "字";
        }
        return text;
    }

    @Provide
    static Arbitrary<List<Tuple2<Integer, Byte>>> changes() {
        return Combinators.combine(Arbitraries.integers().between(4, REAL.length - 1), Arbitraries.bytes())
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Property(tries = 200)
    void theRealPlanWithSomeBytesChangedIsReadOrRefused(@ForAll("changes") List<Tuple2<Integer, Byte>> changes) {
        byte[] text = changed(REAL, changes);
        ReadResult result = validating.read(text);
        assertThat(result.problems()).allSatisfy(problem -> {
            assertThat(problem.range()).isPresent();
            ProblemLines.isTold(problem);
        });
        assertThat(result.plan().isPresent() || !result.problems().isEmpty()).isTrue();
        if (result.isComplete()) {
            byte[] written = PlanWriter.create().toBytes(result.plan().orElseThrow());
            assertThat(reader.read(written).plan()).isEqualTo(result.plan());
        }
    }

    @Property(tries = 1000)
    void aFileIsRefusedForItsEncodingIfAndOnlyIfItIsNotUtf8(
            @ForAll("smallChanges") List<Tuple2<Integer, Byte>> changes) {
        byte[] text = changed(SMALL.getBytes(StandardCharsets.UTF_8), changes);
        List<Problem> problems = reader.read(text).problems();
        // Of another version nothing is read.
        Assume.that(problems.stream().noneMatch(problem -> problem.code().equals("DOC-03")));
        CharBuffer characters = CharBuffer.allocate(text.length);
        boolean isUtf8 = !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(text), characters, true)
                .isError();
        if (isUtf8) {
            assertThat(problems).extracting(Problem::code).doesNotContain("DOC-02");
        } else {
            String before = characters.flip().toString();
            TextRange end = JsonText.range(before, before.length(), before.length());
            assertThat(problems).hasSize(1).allSatisfy(problem -> {
                assertThat(problem.code()).isEqualTo("DOC-02");
                assertThat(problem.range()).hasValueSatisfying(range -> {
                    assertThat(range.startLine()).isEqualTo(end.startLine());
                    assertThat(range.startColumn()).isEqualTo(end.startColumn());
                });
            });
        }
    }

    @Provide
    static Arbitrary<List<Tuple2<Integer, Byte>>> smallChanges() {
        int length = SMALL.getBytes(StandardCharsets.UTF_8).length;
        // The last bytes are ASCII, so that no character is cut off by the end.
        return Combinators.combine(
                        Arbitraries.integers().between(4, length - 5),
                        Arbitraries.oneOf(
                                Arbitraries.bytes(),
                                Arbitraries.of((byte) 0xC0, (byte) 0xE0, (byte) 0xED, (byte) 0xF0, (byte) 0xF4)))
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static byte[] changed(byte[] text, List<Tuple2<Integer, Byte>> changes) {
        byte[] changed = text.clone();
        changes.forEach(change -> changed[change.get1()] = change.get2());
        return changed;
    }
}
