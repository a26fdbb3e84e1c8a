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
            return lines(corpus, folder, effort);
        }
    }

    private static List<Line> lines(String corpus, TemporaryFolder folder, Effort effort) {
        String streamed = corpus + ", streamed by 2 threads";
        List<String> rounds;
        try {
            rounds = new Jvm("-Xmx24m")
                    .run(CorpusMain.class, folder.path(), effort.corpusPlans(), effort.corpusRounds())
                    .lines()
                    .toList();
        } catch (ProgramFailedException e) {
            System.err.println(e.getMessage());
            return List.of(Line.of(streamed, "heap of 24 MB", false));
        }
        double[][] times = new double[2][rounds.size()];
        for (int round = 0; round < rounds.size(); round++) {
            String both = rounds.get(round);
            int blank = both.indexOf(' ');
            times[0][round] = Double.parseDouble(both.substring(0, blank));
            times[1][round] = Double.parseDouble(both.substring(blank + 1));
        }
        Ratio ratio = Ratio.of(times[0], times[1]);
        return List.of(
                Line.of(streamed, "heap of 24 MB", true),
                Line.of(corpus + ", 2 threads", "speed of 1 thread", ratio, Budget.atLeast(1.7)));
    }
}
