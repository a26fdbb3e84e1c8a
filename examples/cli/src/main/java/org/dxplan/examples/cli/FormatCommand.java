package org.dxplan.examples.cli;

import java.util.Arrays;
import org.dxplan.io.PlanReader;
import org.dxplan.io.PlanWriter;
import org.dxplan.io.ReadResult;
import org.dxplan.io.report.CheckedFile;
import org.dxplan.io.report.SourceText;
import org.dxplan.io.report.TextReport;

/**
 * {@code dxplan format}: writes plans in the canonical form of today's version, in place and only where that changes a byte.
 * A plan that could not be read completely is left untouched, for what was not read would be lost.
 */
final class FormatCommand {

    private final Request.Format request;
    private final Console console;
    private final PlanReader reader;
    private int unchanged;
    private int changed;
    private int refused;

    FormatCommand(Request.Format request, Console console) {
        this(request, console, PlanReader.create());
    }

    FormatCommand(Request.Format request, Console console, PlanReader reader) {
        this.request = request;
        this.console = console;
        this.reader = reader;
    }

    int run() {
        Operands operands = Operands.of(request.operands(), console);
        int code = ExitCode.OK;
        for (PlanFile plan : operands.files()) {
            try {
                code = Math.max(code, handle(plan));
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                operands.failed(plan, e);
            }
            console.flush();
        }
        if (unchanged + changed + refused > 0) {
            console.print(console.texts().formatSummary(unchanged, changed, refused, request.check()));
            if (operands.failures() > 0) {
                console.error(console.texts().notProcessed(operands.failures()));
            }
        }
        return Math.max(code, operands.code());
    }

    private int handle(PlanFile plan) {
        if (plan.isLines()) {
            refused++;
            console.error(plan.name() + ": " + console.texts().linesNotFormatted());
            return ExitCode.ERRORS;
        }
        byte[] old = plan.read();
        ReadResult result = reader.read(old);
        if (!result.isComplete()) {
            refused++;
            CheckedFile file = CheckedFile.of(plan.name(), result).withSource(SourceText.of(old));
            TextReport.to(console.err(), request.locale()).add(file);
            console.error(plan.name() + ": " + console.texts().refused());
            return ExitCode.ERRORS;
        }
        if (Arrays.equals(old, PlanWriter.create().toBytes(result.plan().orElseThrow()))) {
            unchanged++;
            console.print(plan.name() + ": " + console.texts().unchanged());
            return ExitCode.OK;
        }
        if (request.check()) {
            changed++;
            console.print(plan.name() + ": " + console.texts().notCanonical(result.migratedFrom()));
            return ExitCode.ERRORS;
        }
        plan.write(result.plan().orElseThrow());
        changed++;
        console.print(plan.name() + ": " + console.texts().formatted(result.migratedFrom()));
        return ExitCode.OK;
    }
}
