package org.dxplan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.dxplan.io.check.PlanFolder;

/**
 * Turns the operands of a command line into plans, one operand after the other: a file is a plan, a folder stands for the
 * plans in it. A plan that is named twice is taken once. What cannot be opened is told, and the others are still taken.
 */
final class Operands {

    /** What a command does with each plan. */
    interface Action {
        /** Handles a plan and returns its exit code. */
        int handle(PlanFile plan);

        /** Whether to go on with the next one. */
        default boolean goesOn() {
            return true;
        }
    }

    private final Console console;
    private final Action action;
    private final Set<Path> seen = new HashSet<>();
    private int code = ExitCode.OK;
    private int failures;

    Operands(Console console, Action action) {
        this.console = console;
        this.action = action;
    }

    /** Handles all plans that some operands stand for, and returns the exit code. */
    int handle(Iterable<String> operands) {
        for (String operand : operands) {
            if (action.goesOn()) {
                handle(operand);
            }
        }
        return code;
    }

    /** How many operands and files could not be opened. */
    int failures() {
        return failures;
    }

    private void handle(String operand) {
        if (operand.equals("-")) {
            handle(PlanFile.standardInput(console.in()));
            return;
        }
        try {
            Path path = Path.of(operand);
            if (Files.isDirectory(path)) {
                folder(operand, path);
            } else if (seen.add(path.toAbsolutePath().normalize())) {
                handle(PlanFile.of(operand, path));
            }
        } catch (InvalidPathException e) {
            failed(operand, console.texts().notAFileName(operand));
        }
    }

    private void folder(String operand, Path path) {
        PlanFolder folder;
        try {
            folder = PlanFolder.of(path);
        } catch (IOException e) {
            failed(operand, console.texts().notReadable(e));
            return;
        }
        String prefix = operand.endsWith("/") || operand.endsWith("\\") ? operand : operand + "/";
        folder.failures()
                .forEach(
                        (name, failure) -> failed(prefix + name, console.texts().notReadable(failure)));
        if (folder.plans().isEmpty() && folder.failures().isEmpty()) {
            failed(operand, console.texts().folderWithoutPlans());
        }
        folder.plans().forEach((name, file) -> {
            if (action.goesOn() && seen.add(file.toAbsolutePath().normalize())) {
                handle(PlanFile.of(prefix + name, file));
            }
        });
    }

    private void handle(PlanFile plan) {
        try {
            code = Math.max(code, action.handle(plan));
        } catch (PlanFile.Failure e) {
            failed(plan.name(), console.texts().failure(plan, e));
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            failed(plan.name(), console.texts().unexpected(e));
        }
        console.flush();
    }

    private void failed(String name, String message) {
        console.error(name + ": " + message);
        code = ExitCode.FAILED;
        failures++;
    }
}
