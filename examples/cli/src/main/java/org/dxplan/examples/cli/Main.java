package org.dxplan.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import org.dxplan.io.schema.PlanSchema;

/**
 * The command {@code dxplan}: {@code dxplan validate plan.json} says what is wrong in a plan and where, {@code dxplan format
 * plan.json} writes it in the canonical form, {@code dxplan rules} says what is checked, {@code dxplan schema} prints the
 * JSON Schema for editors.
 *
 * <p>The exit code is 0 if there is no error, 1 if errors were found in plans, 2 if the command was used wrongly or a file
 * could not be opened. Never is a stack trace shown.
 */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments  the command line, not null
     */
    public static void main(String[] arguments) {
        // Not System.out: it would print in the platform's encoding, and hide what goes wrong.
        int code = run(
                arguments,
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        System.exit(code);
    }

    /**
     * Runs the command.
     *
     * @param arguments  the command line, not null
     * @param in  the standard input, not null
     * @param out  the standard output, written in UTF-8, not null
     * @param err  the standard error, written in UTF-8, not null
     * @return the exit code
     */
    static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
        Texts texts = Texts.in(CommandLineArguments.language(arguments));
        try (Console console = new Console(in, out, err, texts)) {
            int code;
            try {
                code = run(CommandLineArguments.parse(arguments, texts), console);
            } catch (UsageException e) {
                console.error("dxplan: " + e.getMessage());
                console.error(texts.moreHelp(e.command()));
                code = ExitCode.FAILED;
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
                console.error("dxplan: " + texts.unexpected(e));
                code = ExitCode.FAILED;
            }
            return console.isOutputLost() ? ExitCode.FAILED : code;
        }
    }

    private static int run(Request request, Console console) throws UsageException {
        if (request instanceof Request.Validate validate) {
            return new ValidateCommand(validate, console).run();
        }
        if (request instanceof Request.Format format) {
            return new FormatCommand(format, console).run();
        }
        if (request instanceof Request.Rules rules) {
            return new RulesCommand(rules, console).run();
        }
        if (request instanceof Request.Schema) {
            console.write(PlanSchema.text());
        }
        if (request instanceof Request.Tell tell) {
            tell.text().lines().forEach(console::print);
        }
        return ExitCode.OK;
    }
}
