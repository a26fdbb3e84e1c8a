package org.dxplan.examples.benchmarks.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.ResponsibleRole;
import org.dxplan.model.common.Value;
import org.dxplan.model.indicator.AchievementMethod;
import org.dxplan.model.indicator.Aggregation;
import org.dxplan.model.indicator.Calculation;
import org.dxplan.model.indicator.Direction;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorKind;
import org.dxplan.model.indicator.IndicatorQuantity;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.model.indicator.ValueStatus;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;

/** Makes the indicator of a measure: baseline 令和5年度, a target for each year of the plan, the actual of the report's year. */
final class IndicatorGenerator {

    private static final List<Template> TEMPLATES = List.of(
            Template.share("オンライン申請率", "オンラインの申請件数÷申請の総数×100"),
            Template.share("キャッシュレス決済の利用率", "キャッシュレスの決済件数÷決済の総数×100"),
            Template.count("職員研修の受講者数", "人"),
            Template.share("マイナンバーカードによる手続の割合", "カードを使った手続の件数÷手続の総数×100"),
            Template.count("公開したデータの件数", "件"),
            new Template("平均待ち時間", "分", Direction.DECREASE, Aggregation.AVERAGE, "待ち時間の合計÷受付の件数", 1));

    /** The place of a share among the templates, for the mistake that needs one. */
    private static final int SHARE = 0;

    private final SplittableRandom random;

    IndicatorGenerator(SplittableRandom random) {
        this.random = random;
    }

    Indicator indicator(int n, String unit, boolean tooLarge) {
        Template template = TEMPLATES.get(tooLarge ? SHARE : n % TEMPLATES.size());
        boolean falls = template.direction() == Direction.DECREASE;
        int first = falls ? random.nextInt(250, 400) : random.nextInt(100, 300);
        int step = falls ? -random.nextInt(20, 40) : random.nextInt(40, 90);
        List<IndicatorValue> targets = new ArrayList<>();
        for (int year = 1; year <= PlanGenerator.YEARS; year++) {
            boolean last = year == PlanGenerator.YEARS;
            int unscaled = tooLarge && last ? 1305 : first + year * step;
            targets.add(value(PlanGenerator.FIRST_YEAR + year - 1, template.number(unscaled)));
        }
        IndicatorValue actual =
                value(PlanGenerator.FIRST_YEAR, template.number(first + step + random.nextInt(-15, 15))).toBuilder()
                        .status(ValueStatus.FINAL)
                        .report(PlanGenerator.REPORT)
                        .build();
        return Indicator.builder()
                .id("kpi-" + n)
                .number(Integer.toString(n + 1))
                .name(template.name())
                .unit(template.unit())
                .kind(template.kind())
                .quantity(template.quantity())
                .direction(template.direction())
                .aggregation(template.aggregation())
                .baselines(List.of(value(PlanGenerator.FIRST_YEAR - 1, template.number(first))))
                .targets(targets)
                .actuals(List.of(actual))
                .calculation(Calculation.builder()
                        .formula(template.formula())
                        .method(falls ? AchievementMethod.REDUCTION : AchievementMethod.RATIO)
                        .frequency("毎年度")
                        .source("所管課調べ")
                        .build())
                .responsibles(List.of(Responsible.ofUnit(unit, ResponsibleRole.LEAD)))
                .build();
    }

    private static IndicatorValue value(int year, BigDecimal number) {
        return IndicatorValue.of(PlanDate.of(FiscalYear.of(year)), Value.of(number));
    }

    private record Template(
            String name, String unit, Direction direction, Aggregation aggregation, String formula, int scale) {

        static Template share(String name, String formula) {
            return new Template(name, "%", Direction.INCREASE, Aggregation.YEARLY, formula, 1);
        }

        static Template count(String name, String unit) {
            return new Template(name, unit, Direction.INCREASE, Aggregation.CUMULATIVE, "年度末までの累計", 0);
        }

        IndicatorQuantity quantity() {
            return unit.equals("%") ? IndicatorQuantity.SHARE : IndicatorQuantity.COUNT;
        }

        IndicatorKind kind() {
            return scale == 0 ? IndicatorKind.OUTPUT : IndicatorKind.OUTCOME;
        }

        BigDecimal number(int unscaled) {
            return BigDecimal.valueOf(unscaled, scale);
        }
    }
}
