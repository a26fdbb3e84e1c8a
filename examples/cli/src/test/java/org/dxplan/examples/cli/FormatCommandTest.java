package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dxplan format}: in place, only what differs, and never at the cost of anything in the file. */
class FormatCommandTest {

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Dxplan.write(folder.resolve(name), content);
    }

    private static String minified() {
        return Dxplan.furano().replaceAll("\n *", "");
    }

    @Test
    void writesTheCanonicalFormInPlace() throws IOException {
        Path file = file("a.json", minified());
        assertThat(Dxplan.run("format", file))
                .isEqualTo(new Dxplan(0, file + ": 整形しました\n1ファイル、整形1件、整形済み0件、整形できないもの0件\n", ""));
        assertThat(file).hasContent(Dxplan.furano());
        assertThat(Dxplan.run("format", "--lang", "en", file))
                .isEqualTo(new Dxplan(
                        0, file + ": already formatted\n1 file, 0 formatted, 1 already formatted, 0 refused\n", ""));
    }

    @Test
    void doesNotTouchWhatIsCanonical() throws IOException {
        Path file = file("a.json", Dxplan.furano());
        FileTime old = FileTime.fromMillis(1_700_000_000_000L);
        Files.setLastModifiedTime(file, old);
        assertThat(Dxplan.run("format", folder).code()).isZero();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void onlyChecksIfAsked() throws IOException {
        Path good = file("a.json", Dxplan.furano());
        assertThat(Dxplan.run("format", "--check", good).code()).isZero();
        Path other = file("b.json", "\ufeff" + Dxplan.furano());
        assertThat(Dxplan.run("format", "--check", folder))
                .isEqualTo(
                        new Dxplan(1, good + ": 整形済み\n" + other + ": 整形されていません\n2ファイル、未整形1件、整形済み1件、整形できないもの0件\n", ""));
        assertThat(Files.readString(other)).startsWith("\ufeff");
        assertThat(Dxplan.run("format", folder).code()).isZero();
        assertThat(other).hasContent(Dxplan.furano());
        assertThat(Dxplan.run("format", "--check", "--lang=en", folder).lastLine())
                .isEqualTo("2 files, 0 not formatted, 2 already formatted, 0 refused");
    }

    @Test
    void errorsThatLoseNothingDoNotMatter() throws IOException {
        String dangling = minified().replace("\"ict\"}]}]", "\"nai\"}]}]").replace("\"kinds\"", "\"titel\"");
        Path file = file("a.json", dangling);
        assertThat(Dxplan.run("validate", file).code()).isEqualTo(1);
        assertThat(Dxplan.run("format", file).code()).isZero();
        assertThat(Files.readString(file)).contains("\"titel\": [").contains("\"unit\": \"nai\"");
    }

    @Test
    void refusesWhatItCannotReadCompletely() throws IOException {
        String twice = minified().replace("\"id\": \"m-01\"", "\"id\": \"m-01\",\"id\": \"m-09\"");
        String quoted = minified().replace("2027", "\"2027\"");
        for (String content : new String[] {"", "{", "[]", quoted, twice}) {
            Path broken = file("a.json", content);
            Path good = file("b.json", minified());
            Dxplan run = Dxplan.run("format", folder);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .startsWith(broken + ":1:")
                    .contains(" エラー DOC-0")
                    .contains("ファイルはそのままです。");
            assertThat(Files.readString(broken)).isEqualTo(content);
            assertThat(good).hasContent(Dxplan.furano());
            assertThat(run.out()).isEqualTo(good + ": 整形しました\n2ファイル、整形1件、整形済み0件、整形できないもの1件\n");
        }
    }

    @Test
    void refusesInTheLanguageAskedFor() throws IOException {
        Path broken = file("a.json", "{\"dxplan\": 1}");
        Dxplan run = Dxplan.run("format", "--check", "--lang=en", broken);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(" error DOC-05 ")
                .endsWith(broken
                        + ": Not formatted, because what could not be read would be lost; the file is untouched.\n");
    }

    @Test
    void twoWinsOverOneAndTheOthersAreStillFormatted() throws IOException {
        Path broken = file("a.json", "{");
        Path good = file("b.json", minified());
        Path missing = folder.resolve("nai.json");
        Dxplan run = Dxplan.run("format", missing, broken, good);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(missing + ": ファイルがありません。\n").endsWith("\n処理できなかったもの: 1件\n");
        assertThat(good).hasContent(Dxplan.furano());
    }

    @Test
    void writesWhereALinkLeads() throws IOException {
        Path target = file("a.json", minified());
        Path link = Files.createSymbolicLink(folder.resolve("b.json"), target);
        assertThat(Dxplan.run("format", link).code()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent(Dxplan.furano());
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Path file = file("a.json", minified());
        Dxplan.run("format", folder);
        assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
    }
}
