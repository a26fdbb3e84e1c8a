package org.dxplan.examples.benchmarks.row;

import java.util.List;
import java.util.Locale;
import org.dxplan.examples.benchmarks.fork.CorpusMain;
import org.dxplan.examples.benchmarks.fork.Jvm;
import org.dxplan.examples.benchmarks.fork.Jvm.ProgramFailedException;
import org.dxplan.examples.benchmarks.input.PlanGenerator;
import org.dxplan.examples.benchmarks.ratio.Budget;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.ratio.Ratio;
import org.dxplan.io.PlanWriter;

/** A corpus of plan files, for the municipalities of Japan in turn, read and validated in a JVM with a heap of 24 MB. */
final class CorpusRow implements Row {

    private static final int MEASURES = 63;

    @Override
    public String name() {
        return "corpus";
    }

    @Override
    public List<Line> measure(Effort effort) {
        int plans = effort.corpusPlans();
        try (TemporaryFolder folder = new TemporaryFolder()) {
            PlanGenerator generator = new PlanGenerator();
            long bytes = 0;
            for (int town = 0; town < plans; town++) {
                byte[] plan = PlanWriter.create().toBytes(generator.sound(MEASURES, town));
                folder.write(String.format(Locale.ROOT, "%04d.json", town), plan);
                bytes += plan.length;
            }
            String corpus = String.format(Locale.ROOT, "corpus of %,d plans (%,d MB)", plans, bytes / 1_000_000);
            return List.of(small(corpus, folder, plans), parallel(corpus, folder, effort));
        }
    }

    private static Line small(String corpus, TemporaryFolder folder, int plans) {
        boolean holds;
        try {
            new Jvm("-Xmx24m").run(CorpusMain.class, folder.path(), 2, plans);
            holds = true;
        } catch (ProgramFailedException e) {
            System.err.println(e.getMessage());
            holds = false;
        }
        return Line.of(corpus + ", streamed by 2 threads", "heap of 24 MB", holds);
    }

    private static Line parallel(String corpus, TemporaryFolder folder, Effort effort) {
        Jvm jvm = new Jvm("-Xmx24m");
        double[][] times = new double[2][effort.corpusRounds()];
        for (int round = 0; round < effort.corpusRounds(); round++) {
            for (int i = 0; i < 2; i++) {
                int threads = 1 + (round + i) % 2;
                times[threads - 1][round] =
                        Double.parseDouble(jvm.run(CorpusMain.class, folder.path(), threads, effort.corpusPlans()));
            }
        }
        return Line.of(corpus + ", 2 threads", "speed of 1 thread", Ratio.of(times[0], times[1]), Budget.atLeast(1.7));
    }
}
