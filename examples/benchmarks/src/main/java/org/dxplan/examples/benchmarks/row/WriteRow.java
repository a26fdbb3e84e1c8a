package org.dxplan.examples.benchmarks.row;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.examples.benchmarks.PlanBenchmark;
import org.dxplan.examples.benchmarks.ratio.Budget;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.ratio.Ratio;

/** Writing the canonical form, against a generator that is handed the prepared parts of the same bytes. */
final class WriteRow implements Row {

    @Override
    public String name() {
        return "write";
    }

    @Override
    public List<Line> measure(Effort effort) {
        List<Line> lines = new ArrayList<>();
        for (int size : effort.sizes()) {
            PlanBenchmark bodies = PlanBenchmark.of(size);
            double[][] times = effort.newRounds()
                    .add(bodies::writePrepared)
                    .add(bodies::write)
                    .run();
            lines.add(Line.of(
                    "write, canonical, " + Rows.measures(size),
                    "JsonGenerator fed with prepared values",
                    Ratio.of(times[1], times[0]),
                    Budget.atMost(1.25)));
        }
        return lines;
    }
}
