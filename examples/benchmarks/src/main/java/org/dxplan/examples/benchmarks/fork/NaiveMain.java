package org.dxplan.examples.benchmarks.fork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dxplan.examples.benchmarks.naive.NaiveReader;

/** Reads and validates one plan in the naive way. */
public final class NaiveMain {

    private NaiveMain() {}

    /** Reads and validates the file that is named. */
    public static void main(String[] arguments) throws IOException {
        if (new NaiveReader().readAndValidate(Files.readAllBytes(Path.of(arguments[0]))) > 0) {
            throw new IllegalStateException("The plan is not sound");
        }
    }
}
