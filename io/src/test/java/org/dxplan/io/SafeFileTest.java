package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dxplan.io.support.Jvm;
import org.dxplan.model.DxPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved file is at every moment the old or the new one as a whole, and the folder stays clean. */
class SafeFileTest {

    private static final byte[] OLD = "古い計画".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "新しい計画".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aNewFileIsMade() throws IOException {
        Path file = folder.resolve("千歳市DX推進計画.json");
        replace(file, NEW);
        assertHolds(file, NEW);
        assertOnly(file);
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Path file = Files.write(folder.resolve("plan.json"), OLD);
        replace(file, NEW);
        assertHolds(file, NEW);
        assertOnly(file);
    }

    @Test
    void aLongNameFits() throws IOException {
        Path file = folder.resolve("千歳市".repeat(27) + "概要.json");
        replace(file, OLD);
        replace(file, NEW);
        assertHolds(file, NEW);
        assertOnly(file);
    }

    @Test
    void aRelativePathIsOneFromTheWorkingFolder() throws IOException {
        Path file = Path.of("").toAbsolutePath().relativize(folder.resolve("plan.json"));
        replace(file, OLD);
        replace(file, NEW);
        assertHolds(folder.resolve("plan.json"), NEW);
    }

    @Test
    void permissionsAreKept() throws IOException {
        Path file = Files.write(folder.resolve("plan.json"), OLD);
        for (String permissions : List.of("rw-r-----", "rw-------", "r--r--r--", "rwxrw-rw-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            replace(file, NEW);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(permissions);
        }
    }

    @Test
    void linksAreFollowed() throws IOException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Path file = Files.write(archive.resolve("2024.json"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("plan.json"), Path.of("archive", "2024.json"));
        Path second = Files.createSymbolicLink(folder.resolve("latest.json"), link);
        Path viaFolder = Files.createSymbolicLink(folder.resolve("current"), archive);
        for (Path path : List.of(link, second, viaFolder.resolve("2024.json"))) {
            Files.write(file, OLD);
            replace(path, NEW);
            assertHolds(file, NEW);
        }
        assertThat(List.of(link, second, viaFolder)).allMatch(Files::isSymbolicLink);
        assertThat(children(archive)).containsExactly(file);
    }

    @Test
    void aDanglingLinkIsFollowedToWhereItPoints() throws IOException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        Path link = Files.createSymbolicLink(folder.resolve("plan.json"), Path.of("archive", "2024.json"));
        Path second = Files.createSymbolicLink(folder.resolve("latest.json"), Path.of("plan.json"));
        replace(second, NEW);
        assertHolds(archive.resolve("2024.json"), NEW);
        assertThat(List.of(link, second)).allMatch(Files::isSymbolicLink);
    }

    @Test
    void linksInACircleAreRefused() throws IOException {
        Path link = folder.resolve("plan.json");
        Files.createSymbolicLink(link, Path.of("latest.json"));
        Files.createSymbolicLink(folder.resolve("latest.json"), Path.of("plan.json"));
        assertThatIOException().isThrownBy(() -> replace(link, NEW));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(children(folder)).hasSize(2);
    }

    @Test
    void leftOversAreRemovedAndNothingElse() throws IOException {
        Path file = folder.resolve("plan.json");
        Files.write(folder.resolve(".plan.json.7d3b.dxplan-tmp"), OLD);
        Files.write(folder.resolve(".other.json.dxplan-tmp"), OLD);
        Path visible = Files.write(folder.resolve("notes.dxplan-tmp"), OLD);
        Path hidden = Files.write(folder.resolve(".hidden"), OLD);
        Path named = Files.createDirectory(folder.resolve(".folder.dxplan-tmp"));
        replace(file, NEW);
        assertThat(children(folder)).containsExactlyInAnyOrder(file, visible, hidden, named);
    }

    @Test
    void theTemporaryFileOfALiveWriterStays() throws IOException {
        Path file = folder.resolve("plan.json");
        Path live = folder.resolve(".other.json.7d3b.dxplan-tmp");
        try (FileChannel channel = FileChannel.open(live, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            replace(file, NEW);
            assertThat(lock.isValid()).isTrue();
            assertThat(live).exists();
        }
        replace(file, NEW);
        assertOnly(file);
    }

    @Test
    void theTemporaryFileOfAnotherProcessStaysUntilItEnds() throws Exception {
        Path file = folder.resolve("plan.json");
        Path live = folder.resolve(".7d3b.dxplan-tmp");
        Process process = Jvm.start(List.of(), LockHolder.class, live.toString());
        try (BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(told.readLine()).isEqualTo("locked");
            replace(file, NEW);
            replace(file, OLD);
            assertThat(live).exists();
        } finally {
            process.getOutputStream().close();
        }
        assertThat(process.waitFor()).isZero();
        replace(file, NEW);
        assertOnly(file);
    }

    /** Makes a file and holds it locked until its input ends. */
    static final class LockHolder {
        private LockHolder() {}

        public static void main(String[] args) throws IOException {
            try (FileChannel channel = FileChannel.open(
                            Path.of(args[0]), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                System.out.println(lock.isValid() ? "locked" : "not locked");
                while (System.in.read() >= 0) {
                    // Waits for the test to let go.
                }
            }
        }
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("plan.json"));
        Path inside = Files.write(target.resolve("old.json"), OLD);
        assertThatIOException().isThrownBy(() -> replace(target, NEW));
        assertThat(children(target)).containsExactly(inside);
        assertOnly(target);
    }

    @Test
    void withoutAFolderNothingIsWritten() {
        Path file = folder.resolve("deleted").resolve("plan.json");
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> replace(file, NEW));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PlanWriter.create()
                        .write(DxPlan.builder().id("p").title("計画").build(), file))
                .withCauseInstanceOf(NoSuchFileException.class);
        assertThatIOException().isThrownBy(() -> replace(Path.of("/"), NEW));
    }

    @Test
    void ofManyWritersOneFileRemainsWhole() throws Exception {
        Path file = Files.write(folder.resolve("plan.json"), OLD);
        int writers = 8;
        List<byte[]> contents = new ArrayList<>();
        for (int i = 0; i < writers; i++) {
            contents.add(("第" + i + "版").repeat(5_000).getBytes(StandardCharsets.UTF_8));
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Future<Integer>> done = new ArrayList<>();
            for (byte[] content : contents) {
                done.add(threads.submit(writing(file, content, start)));
            }
            start.countDown();
            for (Future<Integer> one : done) {
                assertThat(one.get()).isEqualTo(25);
            }
        } finally {
            threads.shutdownNow();
        }
        byte[] last = Files.readAllBytes(file);
        assertThat(contents).anySatisfy(content -> assertThat(last).isEqualTo(content));
        assertOnly(file);
    }

    private static Callable<Integer> writing(Path file, byte[] content, CountDownLatch start) {
        Set<Integer> lengths = Set.of(OLD.length, content.length);
        return () -> {
            start.await();
            int written = 0;
            for (int i = 0; i < 25; i++) {
                replace(file, content);
                // Whatever stands there now was written by somebody as a whole.
                written += lengths.contains(Files.readAllBytes(file).length) ? 1 : 0;
            }
            return written;
        };
    }

    private static void replace(Path file, byte[] content) throws IOException {
        SafeFile.replace(file, out -> out.write(content));
    }

    private void assertOnly(Path file) throws IOException {
        assertThat(children(folder)).containsExactly(file);
    }

    private static void assertHolds(Path file, byte[] content) {
        assertThat(file).hasBinaryContent(content);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
