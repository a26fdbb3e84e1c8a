package org.dxplan.examples.benchmarks.row;

import java.util.List;
import java.util.Locale;

/** All rows, in the order of the table. */
public final class Rows {

    private Rows() {}

    /** Returns the rows. */
    public static List<Row> all() {
        return List.of(
                new ReadRow(),
                new ValidateRow(),
                new WriteRow(),
                new AllocationRow(),
                new StartRow(),
                new HeapRow(),
                new CorpusRow(),
                new GrowthRow(),
                new NaiveRow(),
                new SchemaRow());
    }

    /**
     * Finds a row.
     *
     * @param name  its name, not null
     * @return the row, not null
     * @throws IllegalArgumentException if no row has the name
     */
    public static Row named(String name) {
        List<Row> rows = all();
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row " + name + " among "
                        + rows.stream().map(Row::name).toList()));
    }

    /** Names a size: {@code 20,000 measures}. */
    static String measures(int measures) {
        return String.format(Locale.ROOT, "%,d measures", measures);
    }
}
