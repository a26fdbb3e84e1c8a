package org.dxplan.examples.benchmarks.fork;

import java.nio.file.Path;
import org.dxplan.io.PlanReader;

/** Reads one plan. */
public final class ReadMain {

    private ReadMain() {}

    /** Reads the file that is named. */
    public static void main(String[] arguments) {
        PlanReader.create().read(Path.of(arguments[0])).orElseThrow();
    }
}
