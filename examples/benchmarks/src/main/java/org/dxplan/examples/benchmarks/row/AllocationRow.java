package org.dxplan.examples.benchmarks.row;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.dxplan.examples.benchmarks.PlanBenchmark;
import org.dxplan.examples.benchmarks.ratio.Budget;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.ratio.Ratio;
import org.dxplan.examples.benchmarks.ratio.Rounds;

/** The bytes that reading and validating allocate, as the JVM counts them for the thread, against those of the file. */
final class AllocationRow implements Row {

    private static final int ROUNDS = 9;

    @Override
    public String name() {
        return "allocation";
    }

    @Override
    public List<Line> measure(Effort effort) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        List<Line> lines = new ArrayList<>();
        for (int size : effort.sizes()) {
            PlanBenchmark bodies = PlanBenchmark.of(size);
            // Compiled code allocates less than the interpreter.
            new Rounds(effort.clock(), 1, effort.warmUpSeconds())
                    .add(bodies::readAndValidate)
                    .run();
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long before = threads.getThreadAllocatedBytes(thread);
                if (bodies.readAndValidate().plan().isEmpty()) {
                    throw new IllegalStateException("No plan");
                }
                ratios[round] = (threads.getThreadAllocatedBytes(thread) - before) / (double) bodies.source().length;
            }
            lines.add(Line.of(
                    "bytes allocated by read + validate, " + Rows.measures(size),
                    "bytes of the file",
                    Ratio.of(ratios),
                    Budget.atMost(3.5)));
        }
        return lines;
    }
}
