package org.dxplan.examples.benchmarks.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.dxplan.model.Measure;
import org.dxplan.model.MeasureBuilder;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.common.PageRange;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.ResponsibleRole;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementKind;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.CostItem;
import org.dxplan.model.schedule.CostKind;
import org.dxplan.model.schedule.CostStage;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.model.schedule.RoadmapKind;
import org.dxplan.model.schedule.RoadmapPhase;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/** Makes measures: every one has a text and a section, some have an indicator, a roadmap, a cost or an evaluation. */
final class MeasureGenerator {

    // So that twenty thousand measures come to some 20 MB, and plan files to the 90 KB that real ones have.
    private static final int ONE_CLASSIFICATION_IN = 3;
    private static final int ONE_CITATION_IN = 4;
    private static final int ONE_EVALUATION_IN = 10;
    private static final int ONE_ROADMAP_IN = 12;
    private static final int ONE_INDICATOR_IN = 16;
    private static final int ONE_COST_IN = 18;
    private static final String[] CLASSES = {"推進", "継続", "重点"};
    private static final String[] SYMBOLS = {"A", "A", "B", "A", "S"};

    private final Words words;
    private final List<String> units;
    private final SplittableRandom random;
    private final IndicatorGenerator indicators;

    private int made;
    private int madeIndicators;

    MeasureGenerator(Words words, List<String> units, SplittableRandom random) {
        this.words = words;
        this.units = units;
        this.random = random;
        this.indicators = new IndicatorGenerator(random);
    }

    Measure next(String number, @Nullable Damage damage) {
        int n = made++;
        String unit = units.get(n % units.size());
        MeasureBuilder measure = Measure.builder()
                .id(id(n))
                .number(number)
                .title(damage == Damage.TITLE ? "" : words.measureTitle(n))
                .level("torikumi")
                .statements(List.of(text(StatementKind.OVERVIEW, "overviews")))
                .responsibles(
                        List.of(Responsible.ofUnit(damage == Damage.UNIT ? "joho-kanri" : unit, ResponsibleRole.LEAD)));
        if (n % ONE_CLASSIFICATION_IN == 0 || damage == Damage.CLASSIFICATION) {
            String value = damage == Damage.CLASSIFICATION ? "最重点" : CLASSES[random.nextInt(CLASSES.length)];
            measure.classifications(List.of(Classification.of("kubun", value)));
        }
        if (n % ONE_CITATION_IN == 0) {
            measure.citations(List.of(Citation.builder()
                    .document("honpen")
                    .pages(List.of(PageRange.of(random.nextInt(14, 56))))
                    .build()));
        }
        if (n % ONE_INDICATOR_IN == 0 || damage == Damage.SHARE) {
            measure.indicators(List.of(indicators.indicator(madeIndicators++, unit, damage == Damage.SHARE)));
        }
        if (n % ONE_ROADMAP_IN == 0 || damage == Damage.BAR) {
            measure.roadmap(roadmap(damage == Damage.BAR));
        }
        if (n % ONE_COST_IN == 0) {
            measure.costs(List.of(cost()));
        }
        return measure.build();
    }

    /** Returns the evaluation of the n-th measure, null if the report leaves it out. */
    @Nullable
    Evaluation evaluation(int n) {
        if (n % ONE_EVALUATION_IN != 0) {
            return null;
        }
        return Evaluation.builder()
                .subject(id(n))
                .stage(EvaluationStage.SELF)
                .ratings(List.of(Rating.of("shinchoku", SYMBOLS[random.nextInt(SYMBOLS.length)])))
                .result(words.anyWord("results", random))
                .build();
    }

    private static String id(int n) {
        return "torikumi-" + (n + 1);
    }

    Statement text(StatementKind kind, String list) {
        return Statement.builder()
                .kind(kind)
                .summary(words.anyWord(list, random))
                .build();
    }

    private List<RoadmapEntry> roadmap(boolean reversed) {
        int introduced = PlanGenerator.FIRST_YEAR + 1 + random.nextInt(2);
        int last = PlanGenerator.FIRST_YEAR + PlanGenerator.YEARS - 1;
        return List.of(
                bar(PlanGenerator.FIRST_YEAR, introduced - 1, RoadmapPhase.CONSIDER, "仕様の検討"),
                bar(introduced, introduced, RoadmapPhase.INTRODUCE, "導入"),
                reversed
                        ? bar(last, introduced + 1, RoadmapPhase.OPERATE, "運用")
                        : bar(introduced + 1, last, RoadmapPhase.OPERATE, "運用"));
    }

    private static RoadmapEntry bar(int from, int to, RoadmapPhase phase, String text) {
        return RoadmapEntry.builder()
                .from(PlanDate.of(FiscalYear.of(from)))
                .to(PlanDate.of(FiscalYear.of(to)))
                .phase(phase)
                .text(text)
                .kind(RoadmapKind.PLAN)
                .build();
    }

    private Cost cost() {
        int commission = random.nextInt(500, 9000);
        int fees = random.nextInt(100, 3000);
        int subsidy = (commission + fees) / 2;
        return Cost.builder()
                .fiscalYear(FiscalYear.of(PlanGenerator.FIRST_YEAR))
                .kind(CostKind.EXPENDITURE)
                .stage(CostStage.INITIAL)
                .unit("千円")
                .total(amount(commission + fees))
                .items(List.of(CostItem.of("委託料", amount(commission)), CostItem.of("使用料及び賃借料", amount(fees))))
                .funding(List.of(
                        CostItem.of("国庫支出金", amount(subsidy)),
                        CostItem.of("一般財源", amount(commission + fees - subsidy))))
                .build();
    }

    private static Value amount(int thousands) {
        return Value.of(BigDecimal.valueOf(thousands));
    }
}
