package org.dxplan.examples.benchmarks.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dxplan.examples.benchmarks.PlanBenchmark;
import org.dxplan.examples.benchmarks.fork.HeapMain;
import org.dxplan.examples.benchmarks.fork.Jvm;
import org.dxplan.examples.benchmarks.ratio.Budget;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.ratio.Ratio;

/** The heap that a plan holds, against the bytes of its file. */
final class HeapRow implements Row {

    private static final int ROUNDS = 3;
    private static final int MEASURES_IN_ALL = 40_000;

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public List<Line> measure(Effort effort) {
        Jvm jvm = new Jvm("-XX:+UseSerialGC", "-Xmx1g");
        List<Line> lines = new ArrayList<>();
        try (TemporaryFolder folder = new TemporaryFolder()) {
            for (int size : effort.sizes()) {
                byte[] source = PlanBenchmark.of(size).source();
                Path file = folder.write("plan-" + size + ".json", source);
                int copies = Math.max(1, MEASURES_IN_ALL / size);
                double[] ratios = new double[ROUNDS];
                Arrays.setAll(
                        ratios, round -> Double.parseDouble(jvm.run(HeapMain.class, file, copies)) / source.length);
                lines.add(Line.of(
                        "heap held by a plan, " + Rows.measures(size),
                        "bytes of the file",
                        Ratio.of(ratios),
                        Budget.atMost(1.4)));
            }
        }
        return lines;
    }
}
