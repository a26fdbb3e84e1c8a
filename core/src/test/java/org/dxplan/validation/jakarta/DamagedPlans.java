package org.dxplan.validation.jakarta;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.Goal;
import org.dxplan.model.Level;
import org.dxplan.model.LevelKind;
import org.dxplan.model.Measure;
import org.dxplan.model.MeasureBuilder;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.NationalItem;
import org.dxplan.model.common.PageRange;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.model.organization.Contact;
import org.dxplan.model.publication.GlossaryTerm;
import org.dxplan.model.publication.PublishedDocument;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.Plans;

/** A plan of 千歳市 with something of most kinds, damaged in several ways at once; what is printed may be any text. */
final class DamagedPlans {

    private static final FiscalYear R6 = FiscalYear.of(2024);
    private static final FiscalYear R8 = FiscalYear.of(2026);

    private DamagedPlans() {}

    /** Puts a mistake into a plan; the text is for whatever the mistake quotes. */
    private interface Damage extends BiFunction<DxPlan, String, DxPlan> {}

    private static final List<Damage> DAMAGES = List.of(
            (plan, text) -> plan.toBuilder().id(text).build(),
            (plan, text) -> plan.toBuilder().title(text).build(),
            (plan, text) -> measure(plan, measure -> measure.id("goal-4")),
            (plan, text) -> measure(plan, measure -> measure.title(text)),
            (plan, text) -> measure(plan, measure -> measure.title("防災\u0000" + text)),
            (plan, text) -> measure(plan, measure -> measure.number(text)),
            (plan, text) -> measure(plan, measure -> measure.level(text)),
            (plan, text) -> measure(plan, measure -> measure.repeatOf("m-13-2")),
            (plan, text) -> measure(
                    plan,
                    measure -> measure.period(
                            Period.of(R8, R6).toBuilder().text(text).build())),
            (plan, text) -> measure(
                    plan,
                    measure -> measure.period(
                            Period.of(R6, R8).toBuilder().statedLength("5年間").build())),
            (plan, text) -> measure(
                    plan,
                    measure -> measure.alignment(Alignment.builder()
                            .sdgs(List.of(9, 18, 11, 0))
                            .standardizedServices(List.of("住民基本台帳", text))
                            .addNationalItems(NationalItem.of("jichitai-dx", "1.0", text))
                            .relatedPlans(List.of(text, "goal-4"))
                            .build())),
            (plan, text) -> measure(
                    plan,
                    measure -> measure.addCitations(Citation.builder()
                            .document("honpen")
                            .addPages(PageRange.of(9, 7))
                            .addPages(PageRange.of(12, 120))
                            .quote(text)
                            .build())),
            (plan, text) -> measure(
                    plan,
                    measure -> measure.addMeasures(
                                    Plans.measure("m-13-2-1", "①", text).build())
                            .addMeasures(Plans.measure("M 2", "①", text).build())),
            (plan, text) -> measure(
                    plan,
                    measure -> measure.addIndicators(Indicator.builder()
                            .id(text)
                            .name("訓練の参加者数")
                            .addTargets(IndicatorValue.of(PlanDate.of(FiscalYear.of(2030)), Value.of("1.50")))
                            .build())),
            (plan, text) -> plan.addElement(
                    "goal-4", Plans.measure("m-13-4", text + "ドローン※").build()),
            (plan, text) -> plan.toBuilder()
                    .addProgressReports(ProgressReport.builder()
                            .id("hokoku-r6")
                            .fiscalYear(R6)
                            .addEvaluations(Evaluation.builder()
                                    .subject(text)
                                    .addRatings(Rating.of("hyoka", text))
                                    .addCitations(Citation.builder()
                                            .addPages(PageRange.of(3, 1))
                                            .build())
                                    .build())
                            .build())
                    .build(),
            (plan, text) -> plan.toBuilder()
                    .addContacts(
                            Contact.builder().postalCode(text).telephone(text).build())
                    .build(),
            (plan, text) -> plan.toBuilder()
                    .addGlossary(GlossaryTerm.of(text, "同じ語"))
                    .addGlossary(GlossaryTerm.of("ＡＩ", text))
                    .build(),
            (plan, text) -> plan.toBuilder()
                    .addLocalGovernments(Plans.government("012245", text, "静岡県"))
                    .build(),
            (plan, text) -> plan.toBuilder()
                    .addClaims(Claim.builder()
                            .kind(ClaimKind.ANNOUNCED_COUNT)
                            .level("level-goal")
                            .text(text)
                            .value(Value.of(8))
                            .build())
                    .build(),
            (plan, text) -> plan.toBuilder().edition(null).build());

    /** Some damages in their order. */
    static Arbitrary<DxPlan> plans() {
        Arbitrary<Set<Damage>> damages = Arbitraries.of(DAMAGES).set().ofMaxSize(8);
        return Combinators.combine(damages, texts()).as(DamagedPlans::damaged);
    }

    /** Texts, blank ones too, with what means something in a message template. */
    static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "{", "}", "$", "\\", "${1+1}", "{title}", "{0}", "\\{", "#{", "防災", "AI", "ﾄﾞﾛｰﾝ", "1", " ", "\n", "'",
                "🛰");
        return pieces.list().ofMaxSize(6).map(list -> String.join("", list));
    }

    /** All damages at once. */
    static DxPlan wrecked(String text) {
        return damaged(Set.copyOf(DAMAGES), text);
    }

    private static DxPlan damaged(Set<Damage> chosen, String text) {
        DxPlan plan = undamaged();
        for (Damage damage : DAMAGES) {
            if (chosen.contains(damage)) {
                plan = damage.apply(plan, text);
            }
        }
        return plan;
    }

    /** Edits measure m-13-2, which other damages may have given another id. */
    private static DxPlan measure(DxPlan plan, UnaryOperator<MeasureBuilder> edit) {
        Goal goal = plan.goals().get(0);
        List<Measure> measures = new ArrayList<>(goal.measures());
        measures.set(1, edit.apply(measures.get(1).toBuilder()).build());
        return plan.toBuilder()
                .goals(List.of(goal.toBuilder().measures(measures).build()))
                .build();
    }

    private static DxPlan undamaged() {
        DxPlanBuilder plan = Plans.chitose().period(Period.of(R6, R8));
        return plan.addLevels(Level.of("level-goal", "基本目標", LevelKind.GOAL))
                .addLevels(Level.of("level-image", "取組イメージ", LevelKind.MEASURE))
                .addGoals(Goal.builder()
                        .id("goal-4")
                        .number("4")
                        .title("安心安全なまちづくり")
                        .level("level-goal")
                        .addMeasures(image("m-13-1", "①", "防災・災害対策の充実"))
                        .addMeasures(image("m-13-2", "②", "災害時等におけるドローンの活用"))
                        .addMeasures(image("m-13-3", "③", "AIによる避難所の案内"))
                        .build())
                .addIndicators(Indicator.builder()
                        .id("k-1")
                        .name("オンライン申請率")
                        .unit("%")
                        .addTargets(IndicatorValue.of(PlanDate.of(R8), Value.of("45.0")))
                        .build())
                .addProgressReports(ProgressReport.builder()
                        .id("hokoku-r7")
                        .fiscalYear(FiscalYear.of(2025))
                        .addEvaluations(Evaluation.builder()
                                .subject("m-13-3")
                                .addRatings(Rating.of("hyoka", "A"))
                                .build())
                        .build())
                .addRatingScales(RatingScale.builder()
                        .id("hyoka")
                        .title("評価")
                        .addLevels(RatingSymbol.of("A", "順調"))
                        .addLevels(RatingSymbol.of("B", "遅れ"))
                        .build())
                .addGlossary(GlossaryTerm.of("AI", "人工知能"))
                .addDocuments(PublishedDocument.builder()
                        .id("honpen")
                        .title("本編")
                        .pageCount(85)
                        .build())
                .build();
    }

    private static Measure image(String id, String number, String title) {
        return Plans.measure(id, number, title).level("level-image").build();
    }
}
