package org.dxplan.io.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.Stream;
import org.dxplan.io.PlanReader;
import org.dxplan.io.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which documents a corpus gives, in which order, and what is told of each. */
class PlanCorpusTest {

    private static final String CHITOSE = Plans.plan("chitose-dx-2024", "千歳市DX推進計画");
    private static final String FURANO = Plans.plan("furano-dx-2024", "富良野市DX推進計画");

    private final PlanReader reader = PlanReader.create();

    @TempDir
    Path folder;

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private Path write(String name, String content) throws IOException {
        return write(name, Plans.utf8(content));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void aFolderGivesEveryDocumentWhateverIsWrongWithTheOthers(int threads) throws IOException {
        write("千歳/計画.json", CHITOSE);
        write("b.json", CHITOSE.replace("\"title\"", "\n\"titel\""));
        write("c.json", "{\"dxplan\": \"1.0\", \"id\": \"chitose");
        write("d.json", CHITOSE.getBytes(Charset.forName("Shift_JIS")));
        write("e.json", "");
        Files.createSymbolicLink(folder.resolve("f.json"), folder.resolve("nai.json"));
        write("g.json", "[]");
        write("a.json", FURANO);
        write("memo.txt", "千歳市");
        assertThat(Plans.read(PlanCorpus.directory(folder).parallel(threads), reader))
                .containsExactly(
                        "a.json furano-dx-2024",
                        "b.json chitose-dx-2024"
                                + " | 1:1-1:2 error DOC-06 (root) {member=title} hint="
                                + " | 2:1-2:8 warning DOC-08 /titel {member=titel, nearest=title} hint=nearest",
                        "c.json no plan | 1:33-1:33 error DOC-01 (root) {found=end-of-file, expected=json-string-end} hint=truncated",
                        "d.json no plan | 1:54-1:55 error DOC-02 (root) {encoding=shift-jis} hint=",
                        "e.json no plan | 1:1-1:1 error DOC-01 (root) {found=end-of-file, expected=json-value} hint=empty",
                        "f.json ! NoSuchFileException",
                        "g.json no plan | 1:1-1:3 error DOC-05 (root) {member=, expected=json-object, found=json-array} hint=",
                        "千歳/計画.json chitose-dx-2024");
    }

    @Test
    void anEntryTellsItsFileItsTextAndWhyThereIsNoResult() throws IOException {
        Path there = write("a.json", CHITOSE);
        Path missing = folder.resolve("nai.json");
        try (Stream<CorpusEntry> entries =
                PlanCorpus.files(List.of(there, missing)).read(reader)) {
            List<CorpusEntry> all = entries.toList();
            assertThat(all.get(0).name()).isEqualTo(there.toString());
            assertThat(all.get(0).file()).contains(there);
            assertThat(all.get(0).line()).isEmpty();
            assertThat(all.get(0).offset()).isZero();
            assertThat(all.get(0).text()).isEqualTo(Plans.utf8(CHITOSE));
            assertThat(all.get(0).failure()).isEmpty();
            assertThat(all.get(0)).hasToString(there + ": 0 problems");
            assertThat(all.get(1).result()).isEmpty();
            assertThat(all.get(1).text()).isEmpty();
            assertThat(all.get(1).failure())
                    .hasValueSatisfying(failure -> assertThat(failure)
                            .isInstanceOf(NoSuchFileException.class)
                            .hasMessage(missing.toString()));
            assertThat(all.get(1)).hasToString(missing + ": java.nio.file.NoSuchFileException: " + missing);
        }
    }

    @Test
    void partsFollowEachOther() throws IOException {
        Path lines = write("zenkoku.ndjson", CHITOSE + "\n" + FURANO + "\n");
        assertThat(PlanCorpus.isLines(lines)).isTrue();
        assertThat(PlanCorpus.isLines(Path.of("zenkoku.json"))).isFalse();
        PlanCorpus corpus = PlanCorpus.concat(List.of(
                PlanCorpus.file("富良野", write("f.json", FURANO)),
                PlanCorpus.document("<stdin>", new ByteArrayInputStream(Plans.utf8(CHITOSE))),
                PlanCorpus.file("全国", lines),
                PlanCorpus.file("県", folder.resolve("nai.jsonl")),
                PlanCorpus.lines("流れ", new ByteArrayInputStream(Plans.utf8(FURANO)))));
        assertThat(Plans.read(corpus.parallel(2), reader))
                .containsExactly(
                        "富良野 furano-dx-2024",
                        "<stdin> chitose-dx-2024",
                        "全国:1+0 chitose-dx-2024",
                        "全国:2+" + (Plans.utf8(CHITOSE).length + 1) + " furano-dx-2024",
                        "県 ! NoSuchFileException",
                        "流れ:1+0 furano-dx-2024");
    }

    @Test
    void aCorpusOfFilesCanBeReadAgain() throws IOException {
        write("a.json", CHITOSE);
        write("b.json", FURANO);
        PlanCorpus corpus = PlanCorpus.directory(folder);
        assertThat(Plans.read(corpus, reader))
                .isEqualTo(Plans.read(corpus, reader))
                .hasSize(2);
    }

    @Test
    void aFileThatIsTooLargeIsAProblem() throws IOException {
        write("a.json", CHITOSE);
        write("b.json", FURANO.replace("富良野", ""));
        PlanReader small = reader.withLimits(ReadLimits.DEFAULT.withDocumentBytes(72));
        assertThat(Plans.read(PlanCorpus.directory(folder), small))
                .containsExactly(
                        "a.json no plan | 1:1-1:2 error DOC-12 (root) {limit=document-size, maximum=72} hint=",
                        "b.json furano-dx-2024");
    }

    @Test
    void nothingIsReadBeforeItIsAskedFor() throws IOException {
        Path first = write("a.json", CHITOSE);
        Path second = write("b.json", CHITOSE);
        PlanCorpus corpus = PlanCorpus.directory(folder);
        try (Stream<CorpusEntry> entries = corpus.read(reader)) {
            Files.writeString(first, FURANO);
            Iterator<CorpusEntry> all = entries.iterator();
            assertThat(Plans.line(all.next())).isEqualTo("a.json furano-dx-2024");
            Files.delete(second);
            assertThat(Plans.line(all.next())).isEqualTo("b.json ! NoSuchFileException");
        }
    }

    @Test
    void theStreamIsOrderedAndIsNotSplitIntoBatches() throws IOException {
        write("a.json", CHITOSE);
        write("b.json", CHITOSE);
        try (Stream<CorpusEntry> entries = PlanCorpus.directory(folder).read(reader)) {
            Spliterator<CorpusEntry> all = entries.spliterator();
            assertThat(all.hasCharacteristics(Spliterator.ORDERED | Spliterator.NONNULL))
                    .isTrue();
            assertThat(all.estimateSize()).isEqualTo(2);
            assertThat(all.trySplit()).isNull();
        }
    }

    @Test
    void progressIsToldAfterEachDocument() throws IOException {
        write("a.json", CHITOSE);
        write("b.json", FURANO);
        Files.createSymbolicLink(folder.resolve("c.json"), folder.resolve("nai.json"));
        long a = Plans.utf8(CHITOSE).length;
        long b = Plans.utf8(FURANO).length;
        for (int threads : new int[] {1, 2}) {
            List<Object> told = new ArrayList<>();
            PlanCorpus corpus = PlanCorpus.directory(folder).parallel(threads).onProgress(told::add);
            try (Stream<CorpusEntry> entries = corpus.read(reader)) {
                entries.forEach(entry -> told.add(entry.name()));
            }
            assertThat(told)
                    .containsExactly(
                            new CorpusProgress(1, 3L, a, a + b),
                            "a.json",
                            new CorpusProgress(2, 3L, a + b, a + b),
                            "b.json",
                            new CorpusProgress(3, 3L, a + b, a + b),
                            "c.json");
        }
    }

    @Test
    void howManyLinesThereAreIsUnknownAndOfAStreamItsLengthToo() throws IOException {
        String text = CHITOSE + "\n\n" + FURANO + "\r\n";
        long a = Plans.utf8(CHITOSE).length + 1L;
        long all = Plans.utf8(text).length;
        List<CorpusProgress> ofFile = new ArrayList<>();
        PlanCorpus file = PlanCorpus.files(List.of(write("a.jsonl", text)));
        Plans.read(file.onProgress(ofFile::add), reader);
        assertThat(ofFile).containsExactly(new CorpusProgress(1, null, a, all), new CorpusProgress(2, null, all, all));
        List<CorpusProgress> ofStream = new ArrayList<>();
        PlanCorpus stream = PlanCorpus.concat(List.of(
                PlanCorpus.document("a", new ByteArrayInputStream(Plans.utf8(text))),
                PlanCorpus.file("b", write("b.json", FURANO))));
        Plans.read(stream.onProgress(ofStream::add), reader);
        assertThat(ofStream)
                .containsExactly(
                        new CorpusProgress(1, 2L, all, null),
                        new CorpusProgress(2, 2L, all + Plans.utf8(FURANO).length, null));
    }

    @Test
    void aStreamIsNotClosed() {
        InputStream in = new ByteArrayInputStream(Plans.utf8(FURANO)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertThat(Plans.read(PlanCorpus.document("a", in), reader)).containsExactly("a furano-dx-2024");
        assertThat(Plans.read(PlanCorpus.lines("a", in), reader)).isEmpty();
    }

    @Test
    void whatCannotBeReadAtAllThrows() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PlanCorpus.directory(folder.resolve("nai")))
                .withCauseInstanceOf(NoSuchFileException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCorpus.files(List.of()).parallel(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanCorpus.files(List.of()).parallel(0, Runnable::run));
        assertThat(Plans.read(PlanCorpus.files(List.of()).parallel(4), reader)).isEmpty();
    }
}
