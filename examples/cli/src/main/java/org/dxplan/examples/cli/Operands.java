package org.dxplan.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.io.corpus.PlanFolder;

/**
 * Turns the operands of a command line into plan files: a file stands for itself, a folder for the plans in it. A file that
 * is named twice is taken once. What cannot be opened is told and counted, here and while the files are handled.
 */
final class Operands {

    private final Console console;
    private final Set<Path> seen = new HashSet<>();
    private final List<PlanFile> files = new ArrayList<>();
    private int failures;

    private Operands(Console console) {
        this.console = console;
    }

    /** Looks up what the operands stand for. */
    static Operands of(List<String> operands, Console console) {
        Operands all = new Operands(console);
        operands.forEach(all::add);
        return all;
    }

    /** The files, in the order of the operands. */
    List<PlanFile> files() {
        return files;
    }

    /** How many operands and files could not be opened. */
    int failures() {
        return failures;
    }

    /** The exit code so far: whether something could not be opened. */
    int code() {
        return failures == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    /** Tells that a file could not be handled. */
    void failed(PlanFile file, Throwable failure) {
        failed(
                file.name(),
                failure instanceof PlanFile.Failure known
                        ? console.texts().failure(file, known)
                        : console.texts().unexpected(failure));
    }

    /** Tells that an operand, or something that it stands for, could not be handled. */
    void failed(String name, String message) {
        console.error(name + ": " + message);
        failures++;
    }

    private void add(String operand) {
        if (operand.equals("-")) {
            files.add(PlanFile.standardInput(console.in()));
            return;
        }
        try {
            Path path = Path.of(operand);
            if (Files.isDirectory(path)) {
                folder(operand, path);
            } else {
                file(operand, path);
            }
        } catch (InvalidPathException e) {
            failed(operand, console.texts().notAFileName(operand));
        }
    }

    private void file(String name, Path file) {
        if (seen.add(file.toAbsolutePath().normalize())) {
            files.add(PlanFile.of(name, file));
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
        folder.plans().forEach((name, file) -> file(prefix + name, file));
    }
}
