package org.dxplan.examples.benchmarks.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dxplan.examples.benchmarks.input.PlanGenerator;
import org.dxplan.examples.benchmarks.ratio.Budget;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.ratio.Ratio;

/**
 * How the time of every rule grows from 2,000 to 20,000 measures: the time per measure at the larger size against that at the
 * smaller, 1 if it is linear, 10 if it is quadratic. The caches of the machine make linear work over ten times the memory up
 * to twice as slow.
 */
final class GrowthRow implements Row {

    private static final int SMALL = 2_000;
    private static final int LARGE = 20_000;
    private static final int TOWN = 5;
    /** Whoever needs less than this for the larger plan has no growth worth a line. */
    private static final double NEGLIGIBLE_NANOS = 1e6;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Line> measure(Effort effort) {
        RuleTimes small = times(SMALL, effort);
        RuleTimes large = times(LARGE, effort);
        List<TimedRule> rules = large.rules();
        int rounds = Math.max(5, effort.rounds() / 3);
        double[][] smallTimes = new double[rules.size()][rounds];
        double[][] largeTimes = new double[rules.size()][rounds];
        for (int round = -rounds; round < rounds; round++) {
            double[] one = new double[rules.size()];
            for (int i = 0; i < LARGE / SMALL; i++) {
                double[] again = small.run();
                for (int rule = 0; rule < one.length; rule++) {
                    one[rule] += again[rule];
                }
            }
            double[] other = large.run();
            for (int rule = 0; round >= 0 && rule < one.length; rule++) {
                smallTimes[rule][round] = one[rule];
                largeTimes[rule][round] = other[rule];
            }
        }
        return lines(rules, smallTimes, largeTimes);
    }

    private static List<Line> lines(List<TimedRule> rules, double[][] small, double[][] large) {
        Map<String, double[][]> groups = new TreeMap<>();
        List<Line> lines = new ArrayList<>();
        Ratio worst = Ratio.of(0);
        String name = "none";
        for (int i = 0; i < rules.size(); i++) {
            double[][] sums = groups.computeIfAbsent(rules.get(i).group(), any -> new double[2][small[0].length]);
            add(sums[0], small[i]);
            add(sums[1], large[i]);
            Ratio growth = Ratio.of(large[i], small[i]);
            if (Ratio.of(large[i]).median() >= NEGLIGIBLE_NANOS && growth.median() > worst.median()) {
                worst = growth;
                name = rules.get(i).name();
            }
        }
        lines.add(Line.of(
                "growth to 20,000 measures, the steepest rule: " + name,
                "the same rule over ten plans of 2,000",
                worst,
                Budget.atMost(2)));
        groups.forEach((group, sums) -> lines.add(Line.of(
                String.format(
                        Locale.ROOT,
                        "growth to 20,000 measures, rules %s (%.1f ms)",
                        group,
                        Ratio.of(sums[1]).median() / 1e6),
                "the same rules over ten plans of 2,000",
                Ratio.of(sums[1], sums[0]),
                null)));
        return lines;
    }

    private static void add(double[] sums, double[] times) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += times[i];
        }
    }

    /** The damaged plan as the edition before: some titles, values and sections have changed since. */
    private static RuleTimes times(int measures, Effort effort) {
        PlanGenerator generator = new PlanGenerator();
        return new RuleTimes(generator.damaged(measures, TOWN), generator.sound(measures, TOWN), effort.clock());
    }
}
