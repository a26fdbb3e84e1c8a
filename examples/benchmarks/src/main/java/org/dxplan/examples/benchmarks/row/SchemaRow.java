package org.dxplan.examples.benchmarks.row;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.examples.benchmarks.PlanBenchmark;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.ratio.Ratio;

/** Validation against the JSON Schema by networknt's validator, against the token scan: for information. */
final class SchemaRow implements Row {

    private static final String SCAN = "token scan that takes every string";

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public List<Line> measure(Effort effort) {
        List<Line> lines = new ArrayList<>();
        for (int size : effort.sizes()) {
            String what = "JSON Schema by networknt, " + Rows.measures(size);
            PlanBenchmark bodies = PlanBenchmark.of(size);
            double[][] times =
                    effort.newRounds().add(bodies::scan).add(bodies::schema).run();
            lines.add(Line.of(what, SCAN, Ratio.of(times[1], times[0]), null));
        }
        return lines;
    }
}
