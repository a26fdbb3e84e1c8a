package org.dxplan.io.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** 千歳市DX推進計画 as it stands beside the library. */
public final class RealPlan {

    /** The file, seen from the folder of the module. */
    public static final Path FILE = Path.of("..", "examples", "plans", "chitose-dx-2024.json");

    private RealPlan() {}

    /** The bytes of the file. */
    public static byte[] bytes() {
        try {
            return Files.readAllBytes(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the file. */
    public static String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
