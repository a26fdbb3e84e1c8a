package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dxplan.io.support.ProblemLines;
import org.dxplan.io.support.RealPlan;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front door of reading: its sources, its limits, its results, and one reader for many threads. */
class PlanReaderTest {

    private static final String PLAN = "{\"dxplan\": \"1.0\", \"id\": \"chitose-dx-2024\", \"title\": \"千歳市DX推進計画😀\"}";

    private final PlanReader reader = PlanReader.create();

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(ReadResult result) {
        return result.problems().stream().map(ProblemLines::line).toList();
    }

    // ---- sources

    @Test
    void allSourcesGiveTheSame() throws IOException {
        String text = PLAN.replace("\"title\"", "\"titel\": 1,\r\n\"title\"");
        Path file = Files.writeString(folder.resolve("plan.json"), text);
        ReadResult expected = reader.read(text);
        assertThat(lines(expected)).hasSize(1);
        for (ReadResult result : List.of(
                reader.read(bytes(text)), reader.read(file), reader.read(new ByteArrayInputStream(bytes(text))))) {
            assertThat(lines(result)).isEqualTo(lines(expected));
            assertThat(result.plan()).isEqualTo(expected.plan());
        }
    }

    @Test
    void aMarkAtTheStartOfATextIsSkipped() {
        assertThat(reader.read("\ufeff" + PLAN).problems()).isEmpty();
        assertThat(lines(reader.read("\ufeff[]")))
                .containsExactly("1:1-1:3 error DOC-05 (root) {member=, expected=json-object, found=json-array} hint=");
    }

    @Test
    void aTextInsideALongerOneHasTheLinesOfThatOne() {
        byte[] text = bytes("{\"dxplan\": \"1.0\", \"id\": \"a\",\n \"id\": \"b\", \"title\": \"千歳市DX推進計画\"}");
        assertThat(lines(reader.read(text, 12)))
                .containsExactly("13:2-13:6 error DOC-07 /id {member=id} hint= related=12:25-12:28 /id");
        assertThatIllegalArgumentException().isThrownBy(() -> reader.read(text, 0));
        assertThat(reader.limits()).isEqualTo(ReadLimits.DEFAULT);
    }

    @Test
    void halfACharacterInATextIsToldAtItsPlace() {
        assertThat(lines(reader.read(PLAN.replace("市", "市\ud83d"))))
                .containsExactly("1:57-1:58 error DOC-02 (root) {encoding=unknown-encoding} hint=");
        assertThat(lines(reader.read(PLAN.replace("😀", "😀\ude00\ud83d😀"))))
                .containsExactly("1:65-1:66 error DOC-02 (root) {encoding=unknown-encoding} hint=");
    }

    @Test
    void theBytesAreNotChanged() {
        byte[] text = RealPlan.bytes();
        reader.read(text);
        assertThat(text).isEqualTo(RealPlan.bytes());
    }

    @Test
    void aStreamIsReadToItsEndAndNotClosed() {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(bytes(PLAN)) {
            @Override
            public void close() {
                closed[0] = true;
            }

            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, 7));
            }
        };
        assertThat(reader.read(in).problems()).isEmpty();
        assertThat(in).hasBinaryContent(new byte[0]);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void whatCannotBeOpenedIsAnException() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> reader.read(folder.resolve("ない.json")))
                .withCauseInstanceOf(NoSuchFileException.class);
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> reader.read(folder));
        IOException broken = new IOException("Connection reset");
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw broken;
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> reader.read(in))
                .withCause(broken);
    }

    // ---- limits

    @Test
    void theDocumentMayBeAsLongAsTheLimit() {
        byte[] text = bytes(PLAN);
        PlanReader exact = reader.withLimits(ReadLimits.DEFAULT.withDocumentBytes(text.length));
        PlanReader tight = reader.withLimits(ReadLimits.DEFAULT.withDocumentBytes(text.length - 1));
        String told = "1:1-1:2 error DOC-12 (root) {limit=document-size, maximum=" + (text.length - 1) + "} hint=";
        assertThat(lines(exact.read(text))).isEmpty();
        assertThat(lines(exact.read(new ByteArrayInputStream(text)))).isEmpty();
        assertThat(lines(tight.read(text))).containsExactly(told);
        assertThat(lines(tight.read(new ByteArrayInputStream(text)))).containsExactly(told);
        PlanReader none = reader.withLimits(ReadLimits.DEFAULT.withDocumentBytes(Integer.MAX_VALUE));
        assertThat(lines(none.read(new ByteArrayInputStream(text)))).isEmpty();
    }

    @Test
    void ofALongerStreamNoMoreIsReadThanTheLimit() {
        InputStream endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                return read(new byte[1], 0, 1) * ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                read += length;
                assertThat(read).isLessThanOrEqualTo(1_001);
                Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        assertThat(lines(reader.withLimits(ReadLimits.DEFAULT.withDocumentBytes(1_000))
                        .read(endless)))
                .containsExactly("1:1-1:2 error DOC-12 (root) {limit=document-size, maximum=1000} hint=");
    }

    @Test
    void whicheverLimitIsExceededIsToldAtItsPlace() {
        PlanReader small = reader.withLimits(ReadLimits.DEFAULT
                .withNesting(4)
                .withStringLength(40)
                .withNumberLength(5)
                .withNameLength(12));
        assertThat(told(small, "\"x-a\": [[[[]]]]")).isEqualTo("2:11-2:12 nesting");
        assertThat(told(small, "\"x-a\": [[{\"b\": {}}]]")).isEqualTo("2:16-2:17 nesting");
        assertThat(told(small, "\"x-a\": [[[123456]]]")).isEqualTo("2:11-2:17 number-length");
        assertThat(told(small, "\"x-a\": [[[1, 123456]]]")).isEqualTo("2:14-2:20 number-length");
        assertThat(told(small, "\"x-a\": 123456")).isEqualTo("2:8-2:14 number-length");
        assertThat(told(small, "\"x-a\": 1, \"x-b\": -1.23456")).isEqualTo("2:18-2:26 number-length");
        assertThat(told(small, "\"x-a\": [[[\"" + "あ".repeat(41) + "\"]]]")).isEqualTo("2:11-2:54 string-length");
        assertThat(told(small, "\"shortTitle\": \"" + "あ".repeat(41) + "\"")).isEqualTo("2:15-2:58 string-length");
        assertThat(told(small, "\"shortTitle\": \"" + "あ".repeat(40) + "\"")).isEmpty();
        assertThat(told(small, "\"x-a\": \"b\", \"x-漢字漢字\": 1")).isEqualTo("2:13-2:21 name-length");
        assertThat(told(small, "\"x-a\": 12345, \"x-漢字漢字\": 1")).isEqualTo("2:15-2:23 name-length");
        assertThat(told(small, "\"x-a\": {\"x-漢字漢字\": 1}")).isEqualTo("2:9-2:17 name-length");
        assertThat(told(small, "\"x-a\": [], \"x-漢字漢字\": 1")).isEqualTo("2:12-2:20 name-length");
        assertThat(told(small, "\"x-a\": {\"b\": [1]}, \"x-漢字漢字\": 1")).isEqualTo("2:20-2:28 name-length");
    }

    private static String told(PlanReader reader, String members) {
        List<Problem> problems = reader.read("{\"dxplan\": \"1.0\", \"id\": \"p\", \"title\": \"t\",\n" + members + "}")
                .problems();
        assertThat(problems).hasSizeLessThan(2);
        return problems.stream()
                .map(problem -> problem.range().orElseThrow() + " "
                        + problem.arguments().get("limit"))
                .findFirst()
                .orElse("");
    }

    @Test
    void limitsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withNesting(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withNesting(501));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withDocumentBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withStringLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withNumberLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withNameLength(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withMembers(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withProblems(0));
        assertThat(ReadLimits.DEFAULT.withNesting(500).nesting()).isEqualTo(500);
    }

    @Test
    void theDeepestNestingCanBeReadAndWritten() {
        PlanReader deep = reader.withLimits(ReadLimits.DEFAULT.withNesting(ReadLimits.DEEPEST_NESTING));
        String text = PLAN.replace("}", ", \"x-a\": " + "[".repeat(499) + "]".repeat(499) + "}");
        DxPlan plan = deep.read(text).orElseThrow();
        assertThat(deep.read(PlanWriter.create().toBytes(plan)).orElseThrow()).isEqualTo(plan);
        assertThat(reader.read(text).problems()).extracting(Problem::code).containsExactly("DOC-12");
    }

    // ---- results

    @Test
    void withErrorsThereIsNoPlanToTakeForGranted() {
        ReadResult result =
                reader.read("{\"dxplan\": \"1.0\", \"id\": \"p\",\n \"titel\": \"千歳市\", \"kinds\": [2024]}");
        assertThat(result.plan()).isPresent();
        assertThat(result.isComplete()).isFalse();
        assertThat(result.count(Severity.ERROR)).isEqualTo(2);
        assertThat(result.count(Severity.WARNING)).isEqualTo(1);
        assertThat(result.count(Severity.INFO)).isZero();
        assertThatExceptionOfType(InvalidPlanException.class)
                .isThrownBy(result::orElseThrow)
                .withMessage(
                        "The plan has 2 errors, the first: DOC-06 at 1:1 The required member \"title\" is missing.")
                .satisfies(exception -> assertThat(exception.problems()).isEqualTo(result.problems()));
    }

    @Test
    void withWarningsThereIsAPlan() {
        ReadResult result = reader.read(PLAN.replace("\"title\"", "\"titel\": 1, \"title\""));
        assertThat(result.count(Severity.WARNING)).isEqualTo(1);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.orElseThrow().title()).isEqualTo("千歳市DX推進計画😀");
    }

    @Test
    void whatIsNoPlanAtAllIsAbsent() {
        for (String text : List.of("", "[]", "{", "null", PLAN.replace("1.0", "2.0"))) {
            ReadResult result = PlanReader.of(PlanValidator.create()).read(text);
            assertThat(result.plan()).as(text).isEmpty();
            assertThat(result.profile()).isEmpty();
            assertThat(result.isComplete()).isFalse();
            assertThat(result.problems()).hasSize(1);
            assertThatExceptionOfType(InvalidPlanException.class)
                    .isThrownBy(result::orElseThrow)
                    .withMessageStartingWith("The plan has 1 error, the first: DOC-0");
        }
    }

    @Test
    void problemsCannotBeChanged() {
        List<Problem> problems = reader.read("{}").problems();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> problems.remove(0));
    }

    @Test
    void problemsBelongToTheNearestPartWithAnId() {
        ReadResult result = reader.read("""
                {"dxplan": "1.0", "id": "chitose-dx-2024", "title": "千歳市DX推進計画", "shortTitle": 1,
                 "goals": [null, 12,
                   {"id": "goal-1", "title": 1, "period": {"start": true}, "measures": [
                     [], {"id": "m-01", "title": "窓口の予約", "statements": [{"kind": 3}], "x-a": 1, "x-a": 2}]}],
                 "sources": [{"id": 5, "title": 6}, {"id": " ", "date": "2024-02-30"}]}
                """);
        assertThat(result.problems().stream().map(problem -> problem.pointer() + " " + problem.subject()))
                .containsExactly(
                        "/shortTitle chitose-dx-2024",
                        "/goals/0 chitose-dx-2024",
                        "/goals/1 chitose-dx-2024",
                        "/goals/2/title goal-1",
                        "/goals/2/period/start goal-1",
                        "/goals/2/measures/0 goal-1",
                        "/goals/2/measures/1/statements/0/kind m-01",
                        "/goals/2/measures/1/x-a m-01",
                        "/sources/0/id chitose-dx-2024",
                        "/sources/0/title chitose-dx-2024",
                        "/sources/1 chitose-dx-2024",
                        "/sources/1/date chitose-dx-2024");
    }

    @Test
    @SuppressWarnings("NullAway") // the point of the test
    void nullIsNoSource() {
        assertThatNullPointerException().isThrownBy(() -> reader.read((byte[]) null));
        assertThatNullPointerException().isThrownBy(() -> reader.read((String) null));
        assertThatNullPointerException().isThrownBy(() -> PlanReader.of(null));
        assertThatNullPointerException().isThrownBy(() -> reader.withLimits(null));
    }

    // ---- validation, threads

    @Test
    void aReaderWithAValidatorReadsValidatesAndLocates() {
        ReadResult result = PlanReader.of(PlanValidator.create()).read(RealPlan.FILE);
        assertThat(result.profile()).contains(Profile.OVERVIEW);
        assertThat(result.isComplete()).isTrue();
        assertThat(result.count(Severity.ERROR)).isZero();
        assertThat(result.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.range()).isPresent();
            ProblemLines.isTold(problem);
        });
        assertThat(result.problems())
                .filteredOn(problem -> problem.code().equals("GLS-01"))
                .extracting(problem -> problem.arguments().get("word"))
                .contains("ロボット", "デジタルデバインド");
    }

    @Test
    void ofAMemberThatAppearsTwiceRulesSeeTheFirst() {
        String text = PLAN.replace(
                "}",
                ",\n\"goals\": [{\"id\": \"G 1\", \"title\": \"市民サービスの向上\"}],"
                        + "\n\"goals\": [{\"id\": \"G 2\", \"title\": \"行政運営の効率化\"}]}");
        assertThat(PlanReader.of(PlanValidator.create()).read(text).problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(problem -> problem.range().orElseThrow() + " " + problem.code() + " " + problem.pointer())
                .containsExactly("2:18-2:23 IDN-02 /goals/0/id", "3:1-3:8 DOC-07 /goals");
    }

    @Test
    void aMistakeOfReadingIsNoMistakeOfARule() {
        String text = PLAN.replace("}", """
                , "localGovernments": [{"code": "012246", "name": "千歳市", "prefecture": "北海道", "kind": "city"}],
                 "edition": {"label": "第1版", "status": "adopted", "decided": "2024-03-32"},
                 "organizationalUnits": [{"id": 7, "name": "デジタル推進課"}],
                 "measures": [
                   {"id": "m-01", "title": 1, "responsibles": [{"unit": "digital"}]},
                   {"id": "m-02", "title": "オンライン手続きの推進", "responsibles": [{"unit": null}]}
                 ]}
                """);
        assertThat(PlanReader.of(PlanValidator.create()).read(text).problems().stream()
                        .map(problem -> problem.code() + " " + problem.pointer()))
                .containsExactly(
                        "DOC-10 /edition/decided",
                        "DOC-05 /organizationalUnits/0/id",
                        "DOC-05 /measures/0/title",
                        "DOC-11 /measures/1/responsibles/0/unit");
    }

    @Test
    void oneReaderServesManyThreads() throws Exception {
        PlanReader shared = PlanReader.of(PlanValidator.create());
        List<byte[]> texts = new ArrayList<>();
        texts.add(RealPlan.bytes());
        for (String code : List.of("DOC-01", "DOC-05", "DOC-07", "DOC-08", "DOC-10", "DOC-11", "DOC-12")) {
            try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "golden", code))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readAllBytes(file));
                }
            }
        }
        List<String> serial = texts.stream().map(text -> outcome(shared, text)).toList();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return texts.stream().map(text -> outcome(shared, text)).toList();
                }));
            }
            start.countDown();
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(serial);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(PlanReader reader, byte[] text) {
        ReadResult result = reader.read(text);
        return lines(result) + " " + result.isComplete() + " " + result.plan().hashCode() + " "
                + result.problems().stream()
                        .map(problem -> problem.message(Locale.JAPANESE))
                        .toList();
    }
}
