package org.dxplan.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.Goal;
import org.dxplan.model.Level;
import org.dxplan.model.LevelKind;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.ClassificationScheme;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.Severity;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.organization.Contact;
import org.dxplan.model.organization.Governance;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.model.publication.Source;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.junit.jupiter.api.Test;

class UnusedDefinitionsTest {

    private static OrganizationalUnit unit(String id, String name) {
        return OrganizationalUnit.builder().id(id).name(name).build();
    }

    private static Level level(String id, String label, LevelKind kind) {
        return Level.builder().id(id).label(label).kind(kind).build();
    }

    /** 富士市: three levels, of which an overview edition lists two. */
    private static DxPlanBuilder fuji() {
        return Plans.chitose()
                .addLevels(level("hoshin", "基本方針", LevelKind.GOAL))
                .addLevels(level("shisaku", "情報化施策", LevelKind.POLICY_AREA))
                .addLevels(level("jigyo", "情報化事業", LevelKind.MEASURE));
    }

    @Test
    void unitsThatNothingRefersToAreReported() {
        DxPlan plan = Plans.chitose()
                .addOrganizationalUnits(unit("somubu", "総務部"))
                .addOrganizationalUnits(unit("gyosei-kanri-ka", "行政管理課").toBuilder()
                        .parent("somubu")
                        .build())
                .addOrganizationalUnits(
                        unit("jinji-ka", "人事課").toBuilder().parent("somubu").build())
                .addContacts(Contact.builder().unit("gyosei-kanri-ka").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning REF-03 /organizationalUnits/2/id jinji-ka [] {kind=organizational-unit, id=jinji-ka}
                          所管課「jinji-ka」は、この計画のどこでも使われていません。
                          > 不要であれば消し、必要であれば参照を書き加えてください。
                        """);
        assertThat(Golden.problemsInEnglish(plan))
                .contains(
                        "The organizational unit \"jinji-ka\" is not used anywhere in this plan.",
                        "Delete it if it is not needed, or add the references to it.");
    }

    @Test
    void whatAMistypedReferenceMeantIsNotUnusedAsWell() {
        DxPlan plan = Plans.chitose()
                .addOrganizationalUnits(unit("kikaku-bu", "企画部"))
                .addOrganizationalUnits(unit("gyosei-kanri-ka", "行政管理課").toBuilder()
                        .parent("kikau-bu")
                        .build())
                .addOrganizationalUnits(unit("jinji-ka", "人事課"))
                .addContacts(Contact.builder().unit("gyousei-kanri-ka").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error REF-01 /organizationalUnits/1/parent gyosei-kanri-ka [] {kind=organizational-unit, id=kikau-bu, nearest=kikaku-bu}
                          ここで参照している所管課「kikau-bu」は、この計画にありません。
                          > 「kikaku-bu」の誤りではありませんか。
                        warning REF-03 /organizationalUnits/2/id jinji-ka [] {kind=organizational-unit, id=jinji-ka}
                          所管課「jinji-ka」は、この計画のどこでも使われていません。
                          > 不要であれば消し、必要であれば参照を書き加えてください。
                        error REF-01 /contacts/0/unit chitose-dx-2024 [] {kind=organizational-unit, id=gyousei-kanri-ka, nearest=gyosei-kanri-ka}
                          ここで参照している所管課「gyousei-kanri-ka」は、この計画にありません。
                          > 「gyosei-kanri-ka」の誤りではありませんか。
                        """);
    }

    @Test
    void aRenamedUnitIsUsedWithTheOneItBecame() {
        DxPlan plan = Plans.chitose()
                .addOrganizationalUnits(unit("joho-ka", "情報課").toBuilder()
                        .addSuccessors("smart-city-ka")
                        .build())
                .addOrganizationalUnits(unit("smart-city-ka", "スマートシティ推進課").toBuilder()
                        .addSuccessors("dx-ka")
                        .build())
                .addOrganizationalUnits(unit("dx-ka", "DX推進課"))
                .governance(Governance.builder()
                        .secretariat(Responsible.builder().unit("smart-city-ka").build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void anOverviewMayNameLevelsItDoesNotList() {
        DxPlan plan = fuji().addGoals(Goal.builder()
                        .id("h-1")
                        .title("市民サービスの向上")
                        .level("hoshin")
                        .addPolicyAreas(Plans.area("s-1", "1", "行政手続のオンライン化")
                                .level("shisaku")
                                .build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
        assertThat(Golden.problems(fuji().build())).isEmpty();
    }

    @Test
    void aLevelBetweenUsedOnesIsForgotten() {
        DxPlan plan = fuji().addGoals(Goal.builder()
                        .id("h-1")
                        .title("市民サービスの向上")
                        .addPolicyAreas(Plans.area("s-1", "1", "行政手続のオンライン化")
                                .level("shisaku")
                                .build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning REF-03 /levels/0/id hoshin [] {kind=level, id=hoshin}
                          階層「hoshin」は、この計画のどこでも使われていません。
                          > 不要であれば消し、必要であれば参照を書き加えてください。
                        """);
    }

    @Test
    void aLevelIsForgottenIfItsElementsStandOnNone() {
        DxPlan plan = fuji().addGoals(Goal.builder()
                        .id("h-1")
                        .title("市民サービスの向上")
                        .level("hoshin")
                        .addMeasures(Plans.measure("j-1", "電子申請の拡大").build())
                        .build())
                .build();

        assertThat(Golden.problems(plan))
                .startsWith("warning REF-03 /levels/2/id jigyo ")
                .hasLineCount(3);
    }

    @Test
    void aLevelIsUsedWhereAClaimCountsIt() {
        DxPlan plan = fuji().addMeasures(Plans.measure("j-1", "電子申請の拡大").build())
                .addClaims(Claim.builder()
                        .kind(ClaimKind.ANNOUNCED_COUNT)
                        .level("jigyo")
                        .text("全175事業")
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void viewpointsAreNoDepth() {
        DxPlan plan = Plans.chitose()
                .addLevels(level("shiten", "視点", LevelKind.VIEWPOINT))
                .addLevels(level("torikumi", "取組", LevelKind.MEASURE))
                .addMeasures(Plans.measure("m-1", "電子申請の拡大").level("torikumi").build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void aSchemeIsForgottenOnceMeasuresAreListed() {
        DxPlanBuilder plan = Plans.chitose()
                .addClassificationSchemes(
                        ClassificationScheme.builder().id("kubun").title("事業区分").build());

        assertThat(Golden.problems(plan.build())).isEmpty();
        assertThat(Golden.problems(
                        plan.addMeasures(Plans.measure("m-1", "電子申請の拡大").build())
                                .build()))
                .isEqualTo("""
                        warning REF-03 /classificationSchemes/0/id kubun [] {kind=classification-scheme, id=kubun}
                          分類「kubun」は、この計画のどこでも使われていません。
                          > 不要であれば消し、必要であれば参照を書き加えてください。
                        """);
    }

    @Test
    void aSchemeMayBeThatOfTheIndicators() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "電子申請の拡大")
                        .addIndicators(Indicator.builder()
                                .id("k-1")
                                .name("オンライン申請率")
                                .addClassifications(Classification.of("shihyo", "重点指標"))
                                .build())
                        .build())
                .addClassificationSchemes(ClassificationScheme.builder()
                        .id("shihyo")
                        .title("指標の区分")
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void aScaleIsForgottenOnceThingsAreRated() {
        RatingScale scale = RatingScale.builder().id("abc").title("ABC評価").build();
        DxPlanBuilder plan = Plans.chitose().addRatingScales(scale);

        assertThat(Golden.problems(plan.build())).isEmpty();
        ProgressReport report = ProgressReport.builder()
                .id("r6")
                .addEvaluations(Evaluation.builder()
                        .addRatings(Rating.builder().text("概ね順調").build())
                        .build())
                .build();
        assertThat(Golden.problems(plan.addProgressReports(report).build())).isEqualTo("""
                        warning REF-03 /ratingScales/0/id abc [] {kind=rating-scale, id=abc}
                          評価尺度「abc」は、この計画のどこでも使われていません。
                          > 不要であれば消し、必要であれば参照を書き加えてください。
                        """);
    }

    @Test
    void aScaleIsUsedByRatingsTotalsAndClaims() {
        DxPlanBuilder plan = Plans.chitose()
                .addRatingScales(RatingScale.builder().id("abc").title("ABC評価").build());
        ProgressReport totals = ProgressReport.builder()
                .id("r6")
                .addTallies(Tally.builder().scale("abc").build())
                .build();
        ProgressReport rated = ProgressReport.builder()
                .id("r6")
                .addEvaluations(
                        Evaluation.builder().addRatings(Rating.of("abc", "B")).build())
                .build();
        ProgressReport claimed = ProgressReport.builder()
                .id("r6")
                .addTallies(Tally.builder().total(157).build())
                .build();

        assertThat(Golden.problems(plan.progressReports(List.of(totals)).build()))
                .isEmpty();
        assertThat(Golden.problems(plan.progressReports(List.of(rated)).build()))
                .isEmpty();
        assertThat(Golden.problems(plan.progressReports(List.of(claimed))
                        .addClaims(Claim.builder()
                                .kind(ClaimKind.ALL_AT_LEAST)
                                .scale("abc")
                                .symbol("B")
                                .report("r6")
                                .build())
                        .build()))
                .isEmpty();
    }

    @Test
    void aSourceIsForgottenOnceSourcesAreCited() {
        DxPlanBuilder plan = Plans.chitose()
                .addSources(Source.builder().id("honpen").title("千歳市DX推進計画").build())
                .addSources(Source.builder().id("sogo-7").title("千歳市第7期総合計画").build());

        assertThat(Golden.problems(plan.build())).isEmpty();
        assertThat(Golden.problems(plan.addMeasures(Plans.measure("m-1", "電子申請の拡大")
                                .addCitations(
                                        Citation.builder().source("honpen").build())
                                .build())
                        .build()))
                .startsWith("warning REF-03 /sources/1/id sogo-7 [] {kind=source, id=sogo-7}")
                .hasLineCount(3);
    }

    @Test
    void nothingIsUnusedWhereReadingLostSomething() {
        DxPlan plan = Plans.chitose()
                .addOrganizationalUnits(unit("jinji-ka", "人事課"))
                .addContacts(Contact.builder().build())
                .build();
        Problem known = new Problem(
                RuleCatalog.builtIn().get("DOC-05"),
                Severity.ERROR,
                Place.of("/contacts/0/unit"),
                null,
                "",
                List.of(),
                Map.of("member", "unit"),
                "");

        assertThat(Golden.problems(plan, null, List.of(known))).isEmpty();
    }
}
