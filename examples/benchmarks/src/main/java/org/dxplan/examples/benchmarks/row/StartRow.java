package org.dxplan.examples.benchmarks.row;

import java.nio.file.Path;
import java.util.List;
import org.dxplan.examples.benchmarks.PlanBenchmark;
import org.dxplan.examples.benchmarks.fork.EmptyMain;
import org.dxplan.examples.benchmarks.fork.Jvm;
import org.dxplan.examples.benchmarks.fork.NaiveMain;
import org.dxplan.examples.benchmarks.fork.ReadMain;
import org.dxplan.examples.benchmarks.fork.ValidateMain;
import org.dxplan.examples.benchmarks.ratio.Budget;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.ratio.Ratio;

/** A fresh JVM that reads one plan and ends, against a fresh JVM that does nothing; started in turn. */
final class StartRow implements Row {

    private static final String EMPTY = "fresh JVM with an empty main";
    private static final int MEASURES = 200;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Line> measure(Effort effort) {
        List<Class<?>> programs = List.of(EmptyMain.class, ReadMain.class, ValidateMain.class, NaiveMain.class);
        double[][] times = new double[programs.size()][effort.starts()];
        Jvm jvm = new Jvm();
        try (TemporaryFolder folder = new TemporaryFolder()) {
            Path file = folder.write("plan.json", PlanBenchmark.of(MEASURES).source());
            for (Class<?> program : programs) {
                jvm.run(program, file); // the files of the class path are in memory from now on
            }
            for (int round = 0; round < effort.starts(); round++) {
                for (int i = 0; i < programs.size(); i++) {
                    int program = (round + i) % programs.size();
                    times[program][round] = jvm.time(programs.get(program), file);
                }
            }
        }
        String plan = ", " + Rows.measures(MEASURES);
        return List.of(
                Line.of("fresh JVM to first plan read" + plan, EMPTY, Ratio.of(times[1], times[0]), Budget.atMost(3.5)),
                Line.of(
                        "fresh JVM to first plan validated" + plan,
                        EMPTY,
                        Ratio.of(times[2], times[0]),
                        Budget.atMost(4.5)),
                Line.of(
                        "fresh JVM to first plan validated in the naive way" + plan,
                        EMPTY,
                        Ratio.of(times[3], times[0]),
                        null));
    }
}
