package org.dxplan.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dxplan.examples.benchmarks.ratio.Clocks;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.row.Effort;
import org.dxplan.examples.benchmarks.row.Row;
import org.dxplan.examples.benchmarks.row.Rows;

/**
 * Prints the table: {@code java -jar benchmarks.jar [--quick] [--cpu] [--only read,write] [--rounds N] [--measures 200,20000]}, or hands
 * over to JMH: {@code --jmh ARGUMENT…}.
 */
public final class Main {

    private Main() {}

    /**
     * Measures and prints a Markdown table, each line as soon as it is known.
     *
     * @param arguments  the options, not null
     * @throws IOException if JMH cannot read its list of benchmarks
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("--jmh")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Effort effort = Effort.FULL;
        Set<String> only = Set.of();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--quick" -> effort = Effort.QUICK;
                case "--cpu" -> effort = effort.withClock(Clocks.thread());
                case "--only" -> only = Set.copyOf(list(arguments[++i]));
                case "--rounds" -> effort = effort.withRounds(Integer.parseInt(arguments[++i]));
                case "--measures" ->
                    effort = effort.withSizes(
                            list(arguments[++i]).stream().map(Integer::valueOf).toList());
                default -> throw new IllegalArgumentException("Unknown option " + arguments[i]);
            }
        }
        print(out, effort, only);
    }

    private static void print(PrintStream out, Effort effort, Set<String> only) {
        List<Row> rows = Rows.all();
        Set<String> unknown = only.stream()
                .filter(name -> rows.stream().noneMatch(row -> row.name().equals(name)))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Unknown rows " + unknown + ", known are "
                    + rows.stream().map(Row::name).toList());
        }
        out.println(Machine.describe());
        out.println();
        out.println(Line.HEAD);
        out.println("|---|---|---|---|---|---|");
        for (Row row : rows) {
            if (only.isEmpty() || only.contains(row.name())) {
                row.measure(effort).forEach(out::println);
            }
        }
    }

    private static List<String> list(String argument) {
        return List.of(argument.split(","));
    }
}
