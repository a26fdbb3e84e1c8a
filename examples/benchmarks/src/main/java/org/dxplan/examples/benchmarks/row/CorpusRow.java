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

/**
 * A corpus of plan files, for the municipalities of Japan in turn: read and validated in a JVM with a heap of 24 MB, and in a
 * warm one with one thread and two.
 */
final class CorpusRow implements Row {

    private static final int MEASURES = 63;
    /** As long as the compiler is at work, it takes the second core. */
    private static final int WARM_UP_PLANS = 40_000;

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
            return lines(corpus, folder, effort);
        }
    }

    private static List<Line> lines(String corpus, TemporaryFolder folder, Effort effort) {
        return List.of(
                Line.of(corpus + ", streamed by 2 threads", "heap of 24 MB", holds(folder, effort)),
                Line.of(corpus + ", 2 threads", "speed of 1 thread", parallel(folder, effort), Budget.atLeast(1.7)));
    }

    private static boolean holds(TemporaryFolder folder, Effort effort) {
        try {
            new Jvm("-Xmx24m").run(CorpusMain.class, folder.path(), effort.corpusPlans(), 0, 1);
            return true;
        } catch (ProgramFailedException e) {
            System.err.println(e.getMessage());
            return false;
        }
    }

    private static Ratio parallel(TemporaryFolder folder, Effort effort) {
        int warmUp = WARM_UP_PLANS / (2 * effort.corpusPlans());
        List<String> rounds = new Jvm()
                .run(CorpusMain.class, folder.path(), effort.corpusPlans(), warmUp, effort.corpusRounds())
                .lines()
                .toList();
        double[][] times = new double[2][rounds.size()];
        for (int round = 0; round < rounds.size(); round++) {
            String both = rounds.get(round);
            int blank = both.indexOf(' ');
            times[0][round] = Double.parseDouble(both.substring(0, blank));
            times[1][round] = Double.parseDouble(both.substring(blank + 1));
        }
        return Ratio.of(times[0], times[1]);
    }
}
