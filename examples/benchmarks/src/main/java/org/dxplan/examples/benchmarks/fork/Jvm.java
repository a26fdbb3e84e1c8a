package org.dxplan.examples.benchmarks.fork;

import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.io.PlanReader;
import org.dxplan.model.DxPlan;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * Starts a JVM like this one, with nothing set but what is said. Its class path begins as that of a program that embeds dxplan
 * would: dxplan-io and what it brings.
 */
public final class Jvm {

    private final List<String> options;

    /**
     * Makes a starter.
     *
     * @param options  the options of the JVM, such as {@code -Xmx24m}, not null
     */
    public Jvm(String... options) {
        this.options = List.of(options);
    }

    /**
     * Runs a program to its end and takes the time from outside.
     *
     * @param main  the program, not null
     * @param arguments  its arguments, not null
     * @return the nanoseconds from start to end
     * @throws ProgramFailedException if it ends with an error
     */
    public double time(Class<?> main, Object... arguments) {
        long start = System.nanoTime();
        run(main, arguments);
        return System.nanoTime() - start;
    }

    /**
     * Runs a program to its end.
     *
     * @param main  the program, not null
     * @param arguments  its arguments, not null
     * @return what it prints, without blanks around it, not null
     * @throws ProgramFailedException if it ends with an error
     */
    public String run(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(Redirect.PIPE)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new ProgramFailedException(main.getSimpleName() + ": " + output);
            }
            return output.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(
                PlanReader.class,
                DxPlan.class,
                JsonParser.class,
                JsonNode.class,
                Validation.class,
                NullMarked.class,
                Jvm.class)) {
            places.add(placeOf(type));
        }
        places.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        return String.join(File.pathSeparator, places);
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A program ended with an error. */
    public static final class ProgramFailedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        ProgramFailedException(String message) {
            super(message);
        }
    }
}
