package org.dxplan.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of the command, and the plans that the tests run it on.
 *
 * @param code  the exit code
 * @param out  what it wrote to the standard output
 * @param err  what it wrote to the standard error
 */
record Dxplan(int code, String out, String err) {

    /** A plan without any problem, in the canonical form. */
    static final String FURANO = "furano-dx-2024.json";
    /** A plan with one mistake of each of ten kinds. */
    static final String TEN_MISTAKES = "ten-mistakes.json";

    static Dxplan run(Object... arguments) {
        return runWithInput(new byte[0], arguments);
    }

    static Dxplan runWithInput(byte[] input, Object... arguments) {
        return run(Terminal.NONE, input, arguments);
    }

    static Dxplan run(Terminal terminal, byte[] input, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int code = Main.run(texts, new ByteArrayInputStream(input), out, err, terminal);
        return new Dxplan(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of the standard output. */
    List<String> lines() {
        return out.lines().toList();
    }

    /** The last line of the standard output. */
    @Nullable
    String lastLine() {
        return lines().isEmpty() ? null : lines().get(lines().size() - 1);
    }

    /** The bytes of a plan. */
    static byte[] plan(String name) {
        try (InputStream in = Dxplan.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no plan " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The text of the plan without any problem. */
    static String furano() {
        return new String(plan(FURANO), StandardCharsets.UTF_8);
    }

    /** Writes a file, with its folders. */
    static Path write(Path file, byte[] content) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.write(file, content);
    }

    /** Writes a file in UTF-8, with its folders. */
    static Path write(Path file, String content) throws IOException {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
