package org.dxplan.examples.benchmarks.row;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.examples.benchmarks.PlanBenchmark;
import org.dxplan.examples.benchmarks.ratio.Budget;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.ratio.Ratio;

/** Reading and validating with the whole catalogue, against the naive way over the same bytes. */
final class ValidateRow implements Row {

    private static final String NAIVE = "databind + Hibernate Validator + reference check";

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public List<Line> measure(Effort effort) {
        List<Line> lines = new ArrayList<>();
        for (int size : effort.sizes()) {
            PlanBenchmark bodies = PlanBenchmark.of(size);
            double[][] times = effort.newRounds()
                    .add(bodies::naiveReadAndValidate)
                    .add(bodies::readAndValidate)
                    .add(bodies::naiveReadAndValidateDamaged)
                    .add(bodies::readAndValidateDamaged)
                    .run();
            lines.add(Line.of(
                    "read + validate, " + Rows.measures(size),
                    NAIVE,
                    Ratio.of(times[1], times[0]),
                    Budget.atMost(0.30)));
            lines.add(Line.of(
                    "the same with a problem per 50 elements, " + Rows.measures(size),
                    NAIVE,
                    Ratio.of(times[3], times[2]),
                    Budget.atMost(0.45)));
        }
        return lines;
    }
}
