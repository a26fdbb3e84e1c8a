package org.dxplan.examples.benchmarks.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dxplan.examples.benchmarks.input.PlanGenerator;
import org.dxplan.examples.benchmarks.ratio.Budget;
import org.dxplan.examples.benchmarks.ratio.Line;
import org.dxplan.examples.benchmarks.ratio.Ratio;
import org.dxplan.model.index.PlanIndex;

/**
 * How the time of every rule grows from 2,000 to 20,000 measures: that over one plan of 20,000 against that over ten different
 * plans of 2,000, which fill the same memory; 1 if it is linear, 10 if it is quadratic. Larger hash tables make linear work
 * up to twice as slow all the same.
 */
final class GrowthRow implements Row {

    private static final int SMALL = 2_000;
    private static final int LARGE = 20_000;
    private static final String TEN_SMALL = "the same over ten plans of 2,000";
    /** Whoever needs less than this for the larger plan has no growth worth a line. */
    private static final double NEGLIGIBLE_NANOS = 1e6;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Line> measure(Effort effort) {
        RuleTimes large = times(LARGE, 0, effort);
        List<RuleTimes> small = IntStream.range(0, LARGE / SMALL)
                .mapToObj(town -> times(SMALL, town, effort))
                .toList();
        List<TimedRule> rules = large.rules();
        int rounds = Math.max(5, effort.rounds() / 3);
        double[][] smallTimes = new double[rules.size()][rounds];
        double[][] largeTimes = new double[rules.size()][rounds];
        for (int round = -rounds; round < rounds; round++) {
            double[] one = new double[rules.size()];
            for (RuleTimes plan : small) {
                double[] times = plan.run();
                for (int rule = 0; rule < one.length; rule++) {
                    one[rule] += times[rule];
                }
            }
            double[] other = large.run();
            for (int rule = 0; round >= 0 && rule < one.length; rule++) {
                smallTimes[rule][round] = one[rule];
                largeTimes[rule][round] = other[rule];
            }
        }
        List<Line> lines = new ArrayList<>();
        lines.add(steepest(rules, smallTimes, largeTimes));
        lines.add(index(small, large, effort));
        lines.addAll(groups(rules, smallTimes, largeTimes));
        return lines;
    }

    private static Line steepest(List<TimedRule> rules, double[][] small, double[][] large) {
        Ratio worst = Ratio.of(0);
        String name = "none";
        for (int i = 0; i < rules.size(); i++) {
            Ratio growth = Ratio.of(large[i], small[i]);
            if (Ratio.of(large[i]).median() >= NEGLIGIBLE_NANOS && growth.median() > worst.median()) {
                worst = growth;
                name = rules.get(i).name();
            }
        }
        return Line.of("growth to 20,000 measures, the steepest rule: " + name, TEN_SMALL, worst, Budget.atMost(2));
    }

    /** The walk that every validation begins with is linear beyond doubt: what it shows is what size alone does. */
    private static Line index(List<RuleTimes> small, RuleTimes large, Effort effort) {
        double[][] times = effort.newRounds()
                .add(() -> small.stream().map(one -> PlanIndex.of(one.plan())).toList())
                .add(() -> PlanIndex.of(large.plan()))
                .run();
        return Line.of("growth to 20,000 measures, the walk alone", TEN_SMALL, Ratio.of(times[1], times[0]), null);
    }

    private static List<Line> groups(List<TimedRule> rules, double[][] small, double[][] large) {
        Map<String, double[][]> groups = new TreeMap<>();
        for (int i = 0; i < rules.size(); i++) {
            double[][] sums = groups.computeIfAbsent(rules.get(i).group(), any -> new double[2][small[0].length]);
            add(sums[0], small[i]);
            add(sums[1], large[i]);
        }
        List<Line> lines = new ArrayList<>();
        groups.forEach((group, sums) -> lines.add(Line.of(
                String.format(
                        Locale.ROOT,
                        "growth to 20,000 measures, rules %s (%.1f ms)",
                        group,
                        Ratio.of(sums[1]).median() / 1e6),
                TEN_SMALL,
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
    private static RuleTimes times(int measures, int town, Effort effort) {
        PlanGenerator generator = new PlanGenerator();
        return new RuleTimes(generator.damaged(measures, town), generator.sound(measures, town), effort.clock());
    }
}
