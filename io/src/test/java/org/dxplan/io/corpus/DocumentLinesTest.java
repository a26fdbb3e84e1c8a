package org.dxplan.io.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dxplan.io.PlanReader;
import org.dxplan.io.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stream with a plan in each line: where lines end, how they are numbered, and which are none. */
class DocumentLinesTest {

    private static final String A = Plans.plan("chitose-dx-2024", "千歳市DX推進計画");
    private static final String B = Plans.plan("furano-dx-2024", "富良野市DX推進計画");
    /** It has a mistake at column 43. */
    private static final String WRONG =
            Plans.plan("miharu-dx-2023", "三春町DX推進計画").replace("\"title\"", "\"kind\": 1, \"title\"");

    private static final int LENGTH = Plans.utf8(A).length;

    private final PlanReader reader = PlanReader.create();

    private List<String> read(String text) {
        return read(Plans.utf8(text));
    }

    private List<String> read(byte[] bytes) {
        List<String> read = Plans.read(PlanCorpus.lines("p", new ByteArrayInputStream(bytes)), reader);
        // However few bytes the stream gives at a time, the documents are the same.
        assertThat(Plans.read(PlanCorpus.lines("p", dripping(bytes)).parallel(2), reader))
                .isEqualTo(read);
        return read;
    }

    private static InputStream dripping(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1));
            }
        };
    }

    private static String wrong(int line, int column) {
        return " miharu-dx-2023 | " + line + ":" + column + "-" + line + ":" + (column + 6)
                + " warning DOC-08 /kind {member=kind, nearest=kinds} hint=nearest";
    }

    @Test
    void problemsHaveTheLinesOfTheStream() {
        assertThat(read(A + "\n" + WRONG + "\n" + A + "\n" + WRONG))
                .containsExactly(
                        "p:1+0 chitose-dx-2024",
                        "p:2+" + (LENGTH + 1) + wrong(2, 43),
                        "p:3+" + (2 + LENGTH + Plans.utf8(WRONG).length) + " chitose-dx-2024",
                        "p:4+" + (3 + 2 * LENGTH + Plans.utf8(WRONG).length) + wrong(4, 43));
    }

    @Test
    void linesEndWithOrWithoutCarriageReturnAndBlankOnesAreNone() {
        assertThat(read("\n \t\n" + A + "\r\n\r\n" + WRONG + "\r\n  \r\n" + B + "\n\n"))
                .containsExactly(
                        "p:3+4 chitose-dx-2024",
                        "p:5+" + (LENGTH + 8) + wrong(5, 43),
                        "p:7+" + (LENGTH + 14 + Plans.utf8(WRONG).length) + " furano-dx-2024");
        assertThat(read("")).isEmpty();
        assertThat(read("\n\r\n")).isEmpty();
    }

    @Test
    void aBrokenLineEndsWhereItEnds() {
        String broken = "{\"dxplan\": \"1.0\", \"id\": ";
        for (String end : List.of("", "\n", "\r\n", "\r")) {
            assertThat(read(broken + end))
                    .containsExactly(
                            "p:1+0 no plan | 1:25-1:25 error DOC-01 (root) {found=end-of-file, expected=json-value} hint=truncated");
        }
    }

    @Test
    void aSingleCarriageReturnIsASpaceThatBeginsALine() {
        assertThat(read(WRONG.replace(" ", "\r") + "\n" + WRONG))
                .containsExactly("p:1+0" + wrong(5, 1), "p:9+" + (Plans.utf8(WRONG).length + 1) + wrong(9, 43));
    }

    @Test
    void aMarkAtTheStartIsSkipped() {
        assertThat(read("\ufeff" + WRONG + "\n" + B))
                .containsExactly("p:1+0" + wrong(1, 43), "p:2+" + (Plans.utf8(WRONG).length + 4) + " furano-dx-2024");
        assertThat(read("\ufeff")).isEmpty();
        assertThat(read("\ufeff \n" + B)).containsExactly("p:2+5 furano-dx-2024");
    }

    @Test
    void aLineInAnotherEncodingIsAProblemOfThatLine() {
        byte[] shiftJis = (A + "\n").getBytes(Charset.forName("Shift_JIS"));
        byte[] all = new byte[shiftJis.length + LENGTH];
        System.arraycopy(shiftJis, 0, all, 0, shiftJis.length);
        System.arraycopy(Plans.utf8(A), 0, all, shiftJis.length, LENGTH);
        assertThat(read(all))
                .containsExactly(
                        "p:1+0 no plan | 1:54-1:55 error DOC-02 (root) {encoding=shift-jis} hint=",
                        "p:2+" + shiftJis.length + " chitose-dx-2024");
        assertThat(read((A + "\n" + B).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(
                        "p:1+0 no plan | 1:1-1:2 error DOC-02 (root) {encoding=utf-16} hint=",
                        "p:2+" + (2 * A.length() + 1)
                                + " no plan | 2:1-2:2 error DOC-02 (root) {encoding=utf-16} hint=");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 200_000, 3_000_000})
    void aLineMayBeLongerThanWhatIsReadAtATime(int spaces) {
        String padded = A.replace(", \"title\"", "," + " ".repeat(spaces) + "\"title\"");
        byte[] text = Plans.utf8(padded + "\r\n" + WRONG + "\n");
        assertThat(Plans.read(PlanCorpus.lines("p", new ByteArrayInputStream(text)), reader))
                .containsExactly("p:1+0 chitose-dx-2024", "p:2+" + (Plans.utf8(padded).length + 2) + wrong(2, 43));
    }

    @Test
    void aLineThatIsLongerThanADocumentMayBeIsAProblemAndIsNotKept() {
        PlanReader small = reader.withLimits(ReadLimits.DEFAULT.withDocumentBytes(200));
        // Half a gigabyte in one line.
        InputStream endless = new InputStream() {
            private int left = 1 << 29;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                int given = Math.min(left, length);
                Arrays.fill(into, offset, offset + given, (byte) 'x');
                left -= given;
                return given > 0 ? given : -1;
            }
        };
        InputStream rest = new ByteArrayInputStream(Plans.utf8("\n" + B));
        PlanCorpus corpus = PlanCorpus.lines("p", new SequenceInputStream(endless, rest));
        assertThat(Plans.read(corpus, small))
                .containsExactly(
                        "p:1+0 no plan | 1:1-1:202 error DOC-12 (root) {limit=document-size, maximum=200} hint=",
                        "p:2+" + ((1 << 29) + 1) + " furano-dx-2024");
    }

    @Test
    void aLineJustAsLongAsADocumentMayBeIsRead() {
        PlanReader small = reader.withLimits(ReadLimits.DEFAULT.withDocumentBytes(LENGTH));
        for (String end : List.of("", "\n", "\r\n")) {
            PlanCorpus corpus = PlanCorpus.lines("p", new ByteArrayInputStream(Plans.utf8(A + end)));
            assertThat(Plans.read(corpus, small)).containsExactly("p:1+0 chitose-dx-2024");
        }
    }

    @Test
    void aStreamThatBreaksSaysSoAtItsEnd() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream first = new ByteArrayInputStream(Plans.utf8(A + "\n" + B.substring(0, 20)));
        PlanCorpus corpus = PlanCorpus.concat(List.of(
                PlanCorpus.lines("p", new SequenceInputStream(first, broken)),
                PlanCorpus.lines("q", new ByteArrayInputStream(Plans.utf8(B)))));
        assertThat(Plans.read(corpus, reader))
                .containsExactly(
                        "p:1+0 chitose-dx-2024", "p:2+" + (LENGTH + 1) + " ! IOException", "q:1+0 furano-dx-2024");
    }
}
