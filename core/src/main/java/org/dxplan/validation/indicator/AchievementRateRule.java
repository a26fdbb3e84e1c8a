package org.dxplan.validation.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.AchievementMethod;
import org.dxplan.model.indicator.Aggregation;
import org.dxplan.model.indicator.Calculation;
import org.dxplan.model.indicator.Direction;
import org.dxplan.time.FiscalYear;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A printed rate of achievement is the one that follows from the figures (KPI-12), by the method that the plan names, or else by
 * any usual one. Methods that need more than these figures (維持の許容範囲, 期間按分) are not judged.
 */
final class AchievementRateRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("KPI-12");
    }

    @Override
    public void check(RuleContext context) {
        Map<Node<?>, Sheet> sheets = new HashMap<>();
        for (Node<Evaluation> node : context.index().nodes(Evaluation.class)) {
            String subject = node.part().subject();
            BigDecimal printed = exact(node.part().achievementRate());
            FiscalYear year = yearOf(node);
            if (subject == null || printed == null || year == null) {
                continue;
            }
            if (sheets.isEmpty()) {
                Sheet.of(context.index()).forEach(sheet -> sheets.put(sheet.node(), sheet));
            }
            Sheet sheet = context.index().find(subject).map(sheets::get).orElse(null);
            Series series = sheet == null ? null : only(sheet);
            if (sheet != null && series != null) {
                check(context, node, printed, new Figures(sheet, series, year));
            }
        }
    }

    private static @Nullable BigDecimal exact(@Nullable Value value) {
        boolean isExact = value instanceof Value.NumberValue
                && value.bound() == null
                && !Boolean.TRUE.equals(value.approximate());
        return isExact && value instanceof Value.NumberValue number ? number.number() : null;
    }

    private static @Nullable FiscalYear yearOf(Node<Evaluation> node) {
        Node<?> holder = node.parent();
        return holder != null && holder.part() instanceof ProgressReport report && report.half() == null
                ? report.fiscalYear()
                : null;
    }

    /** The series of an indicator without segments, null if there are several. */
    private static @Nullable Series only(Sheet sheet) {
        Series only = null;
        for (Series series : sheet.series()) {
            if (only != null) {
                return null;
            }
            only = series;
        }
        return only;
    }

    /** What is known of an indicator for the year of a report. */
    private record Figures(Sheet sheet, Series series, FiscalYear year) {

        List<Row> actuals() {
            return series.actuals.stream()
                    .filter(row -> exact(row.part().value()) != null && row.isOf(year))
                    .toList();
        }

        /** The targets for the year, and the final one, against which the rate may have been computed, too. */
        List<Row> targets() {
            List<Row> targets = new ArrayList<>();
            for (Row row : series.targets) {
                if (row.isOf(year)) {
                    if (row.number() == null) {
                        return List.of();
                    }
                    targets.add(row);
                }
            }
            Row last = series.finalTarget();
            if (last != null && !targets.contains(last)) {
                targets.add(last);
            }
            return targets;
        }
    }

    /** From what a rate is computed; also the variant of the message. */
    private enum From {
        TARGET(""),
        BASELINE("baseline"),
        SUM("sum");

        private final String variant;

        From(String variant) {
            this.variant = variant;
        }
    }

    /** One way to compute the rate. */
    private record Way(Row actual, Row target, AchievementRate rate, From from) {}

    private static void check(RuleContext context, Node<Evaluation> node, BigDecimal printed, Figures figures) {
        List<Way> ways = new ArrayList<>();
        for (Row target : figures.targets()) {
            for (Row actual : figures.actuals()) {
                if (!actual.hasUnitOf(target)) {
                    return;
                }
                addWays(ways, figures, actual, target);
            }
        }
        if (ways.isEmpty()
                || ways.stream().anyMatch(way -> way.rate().isPrintedAs(printed))
                || isLost(context, figures.sheet())) {
            return;
        }
        Way way = ways.get(0);
        Row baseline = figures.series().baseline();
        boolean isSum = way.from() == From.SUM;
        RuleContext.Report report = context.problem("KPI-12", node, "achievementRate")
                .with("printed", printed)
                .with("computed", way.rate().rounded(Math.max(0, printed.scale())))
                .with(
                        "actual",
                        isSum
                                ? way.rate().numerator()
                                : Objects.requireNonNull(way.actual().number()))
                .with("target", Objects.requireNonNull(way.target().number()))
                .related(way.actual().node().pointer("value"))
                .related(way.target().node().pointer("value"))
                .hint(way.from().variant);
        if (way.from() == From.BASELINE && baseline != null) {
            report.with("baseline", Objects.requireNonNull(baseline.number()))
                    .related(baseline.node().pointer("value"));
        }
        report.report();
    }

    private static boolean isLost(RuleContext context, Sheet sheet) {
        return context.hasLost(sheet.node());
    }

    private static void addWays(List<Way> ways, Figures figures, Row actual, Row target) {
        Calculation calculation = figures.sheet().part().calculation();
        AchievementMethod method = calculation == null ? null : calculation.method();
        BigDecimal reached = actual.number();
        BigDecimal due = target.number();
        Row baseline = figures.series().baseline();
        BigDecimal from = baseline == null || !baseline.hasUnitOf(actual) ? null : baseline.number();
        if (reached == null || due == null) {
            return;
        }
        AchievementRate ratio = AchievementRate.ratio(reached, due);
        AchievementRate inverse = AchievementRate.inverse(reached, due);
        AchievementRate progress = from == null ? null : AchievementRate.progress(reached, due, from);
        boolean isFalling = figures.sheet().part().direction() == Direction.DECREASE;
        boolean mayNeedBaseline = method == null || AchievementMethod.REDUCTION.is(method);
        if (mayNeedBaseline && from == null && !figures.series().baselines.isEmpty()) {
            return;
        }
        boolean isAny = method == null;
        if (AchievementMethod.PROGRESS.is(method) || AchievementMethod.REDUCTION.is(method)) {
            add(ways, actual, target, progress, From.BASELINE);
        }
        if (AchievementMethod.REDUCTION.is(method) || (isFalling && (isAny || AchievementMethod.RATIO.is(method)))) {
            add(ways, actual, target, inverse, From.TARGET);
        }
        if (isAny
                || AchievementMethod.RATIO.is(method)
                || (AchievementMethod.CUMULATIVE.is(method)
                        && figures.sheet().part().aggregation() == Aggregation.CUMULATIVE)) {
            add(ways, actual, target, ratio, From.TARGET);
        }
        if (isAny) {
            add(ways, actual, target, progress, From.BASELINE);
        }
        if (AchievementMethod.CUMULATIVE.is(method)) {
            add(ways, actual, target, AchievementRate.ratio(sum(figures, actual), due), From.SUM);
        }
    }

    /** The sum of the actuals up to the year, each year once. */
    private static BigDecimal sum(Figures figures, Row last) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Row row : Series.inTime(figures.series().actuals)) {
            BigDecimal number = row.number();
            if (number != null && row.hasYear() && Row.BY_TIME.compare(row, last) < 0) {
                sum = sum.add(number);
            }
        }
        return last.number() == null ? sum : sum.add(last.number());
    }

    private static void add(List<Way> ways, Row actual, Row target, @Nullable AchievementRate rate, From from) {
        if (rate != null) {
            ways.add(new Way(actual, target, rate, from));
        }
    }
}
