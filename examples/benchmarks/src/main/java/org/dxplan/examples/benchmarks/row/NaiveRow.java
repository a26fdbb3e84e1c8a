package org.dxplan.examples.benchmarks.row;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.examples.benchmarks.PlanBenchmark;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.ratio.Ratio;

/** The naive way, and dxplan's reading with validation, against the token scan: for information. */
final class NaiveRow implements Row {

    private static final String SCAN = "token scan that takes every string";

    @Override
    public String name() {
        return "naive";
    }

    @Override
    public List<Line> measure(Effort effort) {
        List<Line> lines = new ArrayList<>();
        for (int size : effort.sizes()) {
            PlanBenchmark bodies = PlanBenchmark.of(size);
            double[][] times = effort.newRounds()
                    .add(bodies::scan)
                    .add(bodies::naiveRead)
                    .add(bodies::naiveReadAndValidate)
                    .add(bodies::readAndValidate)
                    .run();
            String plan = ", " + Rows.measures(size);
            lines.add(Line.of("databind to records" + plan, SCAN, Ratio.of(times[1], times[0]), null));
            lines.add(Line.of(
                    "databind + Hibernate Validator + reference check" + plan,
                    SCAN,
                    Ratio.of(times[2], times[0]),
                    null));
            lines.add(Line.of("dxplan: read + validate" + plan, SCAN, Ratio.of(times[3], times[0]), null));
        }
        return lines;
    }
}
