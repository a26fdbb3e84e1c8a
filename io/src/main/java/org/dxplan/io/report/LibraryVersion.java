package org.dxplan.io.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, which the build writes into {@code version.txt}. */
final class LibraryVersion {

    private LibraryVersion() {}

    static String get() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("The library is incomplete: version.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
