package org.dxplan.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
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
     * @param arguments  the options, not null; {@code --quick} stands before those that change it
     * @throws IllegalArgumentException if an option or a row is unknown
     * @throws java.util.NoSuchElementException if an option has no value
     * @throws IOException if JMH cannot read its list of benchmarks
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("--jmh")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(arguments, 1, arguments.length));
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Effort effort = Effort.FULL;
        List<Row> rows = Rows.all();
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--quick" -> effort = Effort.QUICK;
                case "--cpu" -> effort = effort.withClock(Clocks.thread());
                case "--only" -> rows = list(rest).stream().map(Rows::named).toList();
                case "--rounds" -> effort = effort.withRounds(Integer.parseInt(rest.next()));
                case "--measures" ->
                    effort = effort.withSizes(
                            list(rest).stream().map(Integer::valueOf).toList());
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
        out.println(Machine.describe());
        out.println();
        out.println(Line.HEAD);
        out.println("|---|---|---|---|---|---|");
        for (Row row : rows) {
            row.measure(effort).forEach(out::println);
        }
    }

    private static List<String> list(Iterator<String> rest) {
        return List.of(rest.next().split(","));
    }
}
