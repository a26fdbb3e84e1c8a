package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are plans, and in which order. */
class PlanFolderTest {

    @TempDir
    Path folder;

    private void plans(String... names) throws IOException {
        for (String name : names) {
            Dxplan.write(folder.resolve(name), Dxplan.furano());
        }
    }

    /** The files that the command validates, relative to the folder. */
    private List<String> validated() {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Dxplan.run("validate", folder).lines().stream()
                        .filter(line -> line.startsWith(folder.toString()))
                        .map(line -> line.substring(folder.toString().length() + 1, line.indexOf(": エラー")))
                        .toList());
    }

    @Test
    void everyJsonFileBelowInTheOrderOfCodePoints() throws IOException {
        plans(
                "🌸.json",
                "～.json",
                "千歳/計画.json",
                "a/b.json",
                "a-b.json",
                "a.json",
                "B.json",
                "a/あ.json",
                "10.json",
                "9.json");
        assertThat(validated())
                .containsExactly(
                        "10.json",
                        "9.json",
                        "B.json",
                        "a-b.json",
                        "a.json",
                        "a/b.json",
                        "a/あ.json",
                        "千歳/計画.json",
                        "～.json",
                        "🌸.json");
    }

    @Test
    void nothingHiddenAndNoSettings() throws IOException {
        plans(
                "a.json",
                ".b.json",
                ".git/c.json",
                "d/.cache/e.json",
                "dxplan-schema.json",
                "d/dxplan-baseline.json",
                "dxplan.json",
                "f.JSON",
                "g.json.bak",
                "json",
                ".a.json.1234.dxplan-tmp");
        assertThat(validated()).containsExactly("a.json", "dxplan.json");
    }

    @Test
    void whatIsNamedItselfIsTakenWhateverItsName() throws IOException {
        plans(".hidden/a.json", "dxplan-schema.json", "b.txt");
        assertThat(Dxplan.run(
                                "validate",
                                folder.resolve(".hidden"),
                                folder.resolve("dxplan-schema.json"),
                                folder.resolve("b.txt"))
                        .lastLine())
                .isEqualTo("3ファイル、エラー0件、警告0件、情報0件");
    }

    @Test
    void aFolderMayBeCalledLikeAFile() throws IOException {
        plans("a.json/b.json");
        assertThat(validated()).containsExactly("a.json/b.json");
    }

    @Test
    void linksToFilesAreFollowedAndLoopsOfLinksAreNot() throws IOException {
        plans("a/plan.json", "z.json");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("z.json"));
        assertThat(validated()).containsExactly("a/plan.json", "link.json", "z.json");
    }

    @Test
    void aFolderMayBeNamedByALink() throws IOException {
        plans("a/plan.json");
        Path link = Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        assertThat(Dxplan.run("validate", link).out()).startsWith(link + "/plan.json: ");
        assertThat(Dxplan.run("validate", link + "/").out()).startsWith(link + "/plan.json: ");
    }

    @Test
    void aLinkThatLeadsNowhereIsToldAndTheOthersAreValidated() throws IOException {
        plans("z.json");
        Path dangling = Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("nai.json"));
        Path loop = Files.createSymbolicLink(folder.resolve("b.json"), folder.resolve("b.json"));
        Dxplan run = Dxplan.run("validate", folder);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(dangling + ": リンクの指す先を開けません。\n" + loop + ": リンクの指す先を開けません。\n処理できなかったもの: 2件\n");
        assertThat(run.lastLine()).isEqualTo("1ファイル、エラー0件、警告0件、情報0件");
    }
}
