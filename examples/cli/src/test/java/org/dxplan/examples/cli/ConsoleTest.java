package org.dxplan.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the outside world fails: a closed pipe, a full disk, a broken input, a bug. */
class ConsoleTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(InputStream in, OutputStream out, Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return Main.run(texts, in, out, err, Terminal.NONE);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Takes some bytes, then fails. */
    private static OutputStream failing(int bytes, String message) {
        return new OutputStream() {
            private int left = bytes;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException(message);
                }
            }
        };
    }

    @Test
    void aClosedPipeEndsQuietly() throws IOException {
        for (int i = 0; i < 20; i++) {
            Dxplan.write(folder.resolve(i + ".json"), Dxplan.plan(Dxplan.TEN_MISTAKES));
        }
        assertThat(run(InputStream.nullInputStream(), failing(100, "Broken pipe"), "validate", folder))
                .isEqualTo(1);
        assertThat(run(InputStream.nullInputStream(), failing(100, "Broken pipe"), "validate", "--format=json", folder))
                .isEqualTo(1);
        assertThat(errors()).isEmpty();
    }

    @Test
    void aClosedPipeDoesNotStopFormatting() throws IOException {
        Path first = Dxplan.write(folder.resolve("a.json"), "\ufeff" + Dxplan.furano());
        Path last = Dxplan.write(folder.resolve("b.json"), "\ufeff" + Dxplan.furano());
        assertThat(run(InputStream.nullInputStream(), failing(0, "Broken pipe"), "format", folder))
                .isZero();
        assertThat(first).hasContent(Dxplan.furano());
        assertThat(last).hasContent(Dxplan.furano());
        assertThat(errors()).isEmpty();
    }

    @Test
    void aFullDiskIsTold() {
        assertThat(run(InputStream.nullInputStream(), failing(10, "No space left on device"), "--help"))
                .isEqualTo(2);
        assertThat(errors()).isEqualTo("dxplan: 結果を出力できませんでした（No space left on device）。\n");
    }

    @Test
    void aBrokenInputIsTold() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThat(run(broken, OutputStream.nullOutputStream(), "validate", "-"))
                .isEqualTo(2);
        assertThat(errors()).isEqualTo("<stdin>: 読み取れません（Input/output error）。\n");
    }

    @Test
    void aDefectIsOneLine() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Console console = new Console(InputStream.nullInputStream(), out, err, Texts.in(Locale.JAPANESE))) {
            Operands operands = Operands.of(List.of("a.json", "b.json"), console);
            operands.failed(operands.files().get(0), new IllegalStateException("棚卸し\n中"));
            assertThat(operands.code()).isEqualTo(2);
            assertThat(operands.failures()).isEqualTo(1);
        }
        assertThat(errors()).isEqualTo("a.json: プログラムの不具合です。開発者に知らせてください: java.lang.IllegalStateException: 棚卸し\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void outputAndErrorsComeInTheirOrder() {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        try (Console console = new Console(InputStream.nullInputStream(), both, both, Texts.in(Locale.ENGLISH))) {
            console.print("一");
            console.error("二");
            console.print("三");
        }
        assertThat(both.toString(StandardCharsets.UTF_8)).isEqualTo("一\n二\n三\n");
    }
}
