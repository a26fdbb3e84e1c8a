package org.dxplan.examples.benchmarks.row;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.examples.benchmarks.PlanBenchmark;
import org.dxplan.examples.benchmarks.ratio.Budget;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.ratio.Ratio;

/** Reading with all diagnostics on, against the token scan of the same bytes. */
final class ReadRow implements Row {

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Line> measure(Effort effort) {
        List<Line> lines = new ArrayList<>();
        for (int size : effort.sizes()) {
            PlanBenchmark bodies = PlanBenchmark.of(size);
            double[][] times =
                    effort.newRounds().add(bodies::scan).add(bodies::read).run();
            lines.add(Line.of(
                    "read, " + Rows.measures(size),
                    "token scan that takes every string",
                    Ratio.of(times[1], times[0]),
                    Budget.atMost(1.35)));
        }
        return lines;
    }
}
