package org.dxplan.examples.benchmarks.fork;

import java.nio.file.Path;
import org.dxplan.io.PlanReader;
import org.dxplan.validation.PlanValidator;

/** Reads and validates one plan, with every rule. */
public final class ValidateMain {

    private ValidateMain() {}

    /** Reads and validates the file that is named. */
    public static void main(String[] arguments) {
        PlanReader.of(PlanValidator.create()).read(Path.of(arguments[0])).orElseThrow();
    }
}
