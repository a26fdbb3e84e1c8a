package org.dxplan.examples.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.dxplan.io.PlanReader;
import org.dxplan.io.ReadResult;
import org.dxplan.io.report.CheckedFile;
import org.dxplan.io.report.SourceText;
import org.dxplan.io.report.TextReport;
import org.dxplan.model.DxPlan;

/**
 * The earlier edition that plans are compared with. One that was not read completely would make believe that the plan has
 * changed where it has not.
 */
final class EarlierEdition {

    private EarlierEdition() {}

    /** Reads the edition; if that fails, says why on the standard error and returns nothing. */
    static Optional<DxPlan> read(String name, Console console) {
        PlanFile file;
        try {
            file = name.equals("-") ? PlanFile.standardInput(console.in()) : PlanFile.of(name, Path.of(name));
        } catch (InvalidPathException e) {
            console.error(name + ": " + console.texts().notAFileName(name));
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = file.read();
        } catch (PlanFile.Failure e) {
            console.error(name + ": " + console.texts().failure(file, e));
            return Optional.empty();
        }
        ReadResult result = PlanReader.create().read(bytes);
        if (!result.isComplete()) {
            CheckedFile checked = CheckedFile.of(file.name(), result).withSource(SourceText.of(bytes));
            TextReport.to(console.err(), console.texts().locale()).add(checked);
            console.error(file.name() + ": " + console.texts().notComparable());
            return Optional.empty();
        }
        return result.plan();
    }
}
