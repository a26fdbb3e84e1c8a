package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dxplan.io.OlderVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dxplan format} brings a file of an older version to today's, and {@code --check} says that it would. */
class FormatOlderVersionTest {

    private static final String OLD = """
            {"dxplan": "0.9", "id": "furano-dx-2024", "name": "富良野市DX推進計画"}
            """;
    private static final String NEW = """
            {
              "dxplan": "1.0",
              "id": "furano-dx-2024",
              "title": "富良野市DX推進計画"
            }
            """;

    @TempDir
    Path folder;

    private static Dxplan format(Locale locale, boolean check, Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code;
        try (Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, Texts.in(locale))) {
            Request.Format request = new Request.Format(locale, check, List.of(file.toString()));
            code = new FormatCommand(request, console, OlderVersion.reader()).run();
        }
        return new Dxplan(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void writesTheNewVersion() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OLD);
        assertThat(format(Locale.JAPANESE, false, file))
                .isEqualTo(new Dxplan(0, file + ": 形式の版0.9を1.0に改め、整形しました\n1ファイル、整形1件、整形済み0件、整形できないもの0件\n", ""));
        assertThat(file).hasContent(NEW);
        assertThat(format(Locale.ENGLISH, true, file).code()).isZero();

        Files.writeString(file, OLD);
        assertThat(format(Locale.ENGLISH, false, file).lines())
                .first()
                .isEqualTo(file + ": brought from version 0.9 of the format to 1.0 and formatted");
    }

    @Test
    void saysSoIfOnlyAskedToCheck() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), OLD);
        assertThat(format(Locale.JAPANESE, true, file))
                .isEqualTo(new Dxplan(
                        1, file + ": 形式の版0.9で書かれています。format で1.0に改められます\n1ファイル、未整形1件、整形済み0件、整形できないもの0件\n", ""));
        assertThat(format(Locale.ENGLISH, true, file).lines())
                .first()
                .isEqualTo(file + ": written in version 0.9 of the format, which format brings to 1.0");
        assertThat(file).hasContent(OLD);
    }

    @Test
    void leavesAnOldFileThatCannotBeReadCompletely() throws IOException {
        String broken = OLD.replace("\"富良野市DX推進計画\"", "5");
        Path file = Files.writeString(folder.resolve("a.json"), broken);
        Dxplan run = format(Locale.JAPANESE, false, file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(file + ":1:51 エラー DOC-05 ").contains("ファイルはそのままです。");
        assertThat(file).hasContent(broken);
    }
}
