package org.dxplan.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.ClassificationScheme;
import org.dxplan.model.common.ClassificationValue;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.Severity;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimEntry;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.organization.Body;
import org.dxplan.model.organization.Governance;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.model.publication.RelatedPlan;
import org.dxplan.model.publication.Source;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.junit.jupiter.api.Test;

class ReferenceRuleTest {

    private static final ClassificationScheme KUBUN = ClassificationScheme.builder()
            .id("kubun")
            .title("事業区分")
            .addValues(ClassificationValue.builder().symbol("重点").build())
            .addValues(ClassificationValue.builder().symbol("推進").build())
            .addValues(ClassificationValue.builder().symbol("継続").build())
            .build();

    private static DxPlanBuilder planWithUnit() {
        return Plans.chitose()
                .addOrganizationalUnits(OrganizationalUnit.builder()
                        .id("gyosei-kanri-ka")
                        .name("行政管理課")
                        .build());
    }

    private static Responsible unit(String id) {
        return Responsible.builder().unit(id).build();
    }

    @Test
    void aReferenceToNothingIsReportedWithTheNearestId() {
        DxPlan plan = planWithUnit()
                .addMeasures(Plans.measure("m-09-1", "窓口サービスの向上")
                        .addResponsibles(unit("gyosei-kanri-ka"))
                        .addResponsibles(unit("gyousei-kanri-ka"))
                        .addResponsibles(unit("joho-ka"))
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error REF-01 /measures/0/responsibles/1/unit m-09-1 [] {kind=organizational-unit, id=gyousei-kanri-ka, nearest=gyosei-kanri-ka}
                          ここで参照している所管課「gyousei-kanri-ka」は、この計画にありません。
                          > 「gyosei-kanri-ka」の誤りではありませんか。
                        error REF-01 /measures/0/responsibles/2/unit m-09-1 [] {kind=organizational-unit, id=joho-ka}
                          ここで参照している所管課「joho-ka」は、この計画にありません。
                          > 識別子(id)の誤りを直すか、参照先を計画に加えてください。
                        """);
    }

    @Test
    void itemsOfListsAreReportedOneByOne() {
        DxPlan plan = Plans.chitose()
                .alignment(Alignment.builder()
                        .addRelatedPlans("sogo-7")
                        .addRelatedPlans("sogo-8")
                        .addLegalBases("kanmin-ho")
                        .build())
                .addRelatedPlans(
                        RelatedPlan.builder().id("sogo-7").title("千歳市第7期総合計画").build())
                .addClaims(Claim.builder()
                        .kind(ClaimKind.LIST_REPRINT)
                        .addEntries(ClaimEntry.builder().ref("m-99").build())
                        .build())
                .build();

        assertThat(Golden.problemsInEnglish(plan)).isEqualTo("""
                        error REF-01 /alignment/legalBases/0 chitose-dx-2024 [] {kind=legal-basis, id=kanmin-ho}
                          The legal basis "kanmin-ho" referred to here is not in this plan.
                          > Correct the id, or add what it refers to.
                        error REF-01 /alignment/relatedPlans/1 chitose-dx-2024 [] {kind=related-plan, id=sogo-8}
                          The related plan "sogo-8" referred to here is not in this plan.
                          > Correct the id, or add what it refers to.
                        error REF-01 /claims/0/entries/0/ref chitose-dx-2024 [] {kind=any, id=m-99}
                          The item "m-99" referred to here is not in this plan.
                          > Correct the id, or add what it refers to.
                        """);
    }

    @Test
    void blankReferencesLeadNowhereEvenIfAnIdIsBlank() {
        DxPlan plan = planWithUnit()
                .addMeasures(Plans.measure("m-1", "窓口サービスの向上")
                        .addResponsibles(unit(""))
                        .addResponsibles(unit("gyosei-kanri-ka"))
                        .build())
                .addOrganizationalUnits(
                        OrganizationalUnit.builder().id("").name("情報推進課").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error REF-01 /measures/0/responsibles/0/unit m-1 [] {kind=organizational-unit}
                          ここでは所管課を参照しますが、識別子(id)が空です。
                          > 参照先の識別子(id)を書いてください。参照先がなければ、項目ごと省いてください。
                        error IDN-01 /organizationalUnits/1/id chitose-dx-2024 [] {}
                          識別子(id)が空です。
                          > 計画の中で一つしかない識別子を付けてください（例: m-01-2）。
                        """);
    }

    @Test
    void aReferenceToAnUnreadableIdIsNotJudged() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "窓口サービスの向上")
                        .addResponsibles(unit("gyosei-kanri-ka"))
                        .repeatOf("m-0")
                        .build())
                .addOrganizationalUnits(
                        OrganizationalUnit.builder().id("").name("行政管理課").build())
                .build();
        Problem known = new Problem(
                RuleCatalog.builtIn().get("DOC-06"),
                Severity.ERROR,
                Place.of("/organizationalUnits/0"),
                null,
                "",
                List.of(),
                Map.of("member", "id"),
                null);

        assertThat(Golden.problems(plan, null, List.of(known))).isEqualTo("""
                        error REF-01 /measures/0/repeatOf m-1 [] {kind=element, id=m-0}
                          ここで参照している計画の要素「m-0」は、この計画にありません。
                          > 識別子(id)の誤りを直すか、参照先を計画に加えてください。
                        """);
    }

    @Test
    void theWrongKindIsReportedWithWhatItIs() {
        DxPlan plan = planWithUnit()
                .governance(Governance.builder()
                        .addBodies(
                                Body.builder().id("honbu").name("千歳市行政改革推進本部").build())
                        .secretariat(unit("gyosei-kanri-ka"))
                        .build())
                .addMeasures(Plans.measure("m-09-1", "窓口サービスの向上")
                        .addResponsibles(unit("honbu"))
                        .build())
                .addClaims(
                        Claim.builder().kind(ClaimKind.REPRINT).subject("honbu").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error REF-02 /measures/0/responsibles/0/unit m-09-1 [/governance/bodies/0/id] {id=honbu, found=body, expected=organizational-unit}
                          ここでは所管課を参照しますが、「honbu」は会議体です。
                          > 所管課の識別子(id)を書いてください。
                        """);
        assertThat(Golden.problemsInEnglish(plan))
                .contains("\"honbu\" is of the kind \"body\", but \"organizational unit\" is expected here.");
    }

    @Test
    void aReferenceMayMeanTheSecondOfTwoEqualIds() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "窓口サービスの向上")
                        .addResponsibles(unit("gyosei"))
                        .build())
                .addMeasures(Plans.measure("gyosei", "行政事務の電子化の推進").build())
                .addOrganizationalUnits(
                        OrganizationalUnit.builder().id("gyosei").name("行政管理課").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error IDN-01 /organizationalUnits/0/id gyosei [/measures/1/id] {id=gyosei}
                          識別子(id)「gyosei」が、この計画の中で重複しています。
                          > どちらかを別の識別子に改め、参照している箇所も合わせてください。
                        """);
    }

    @Test
    void valuesMustBeThoseOfTheScheme() {
        DxPlan plan = Plans.chitose()
                .addClassificationSchemes(KUBUN)
                .addMeasures(Plans.measure("m-1", "書かない窓口の導入")
                        .addClassifications(Classification.of("kubun", "重点", "新規"))
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error REF-01 /measures/0/classifications/0/values/1 m-1 [/classificationSchemes/0/values] {id=新規, scheme=事業区分, known=[重点, 推進, 継続]}
                          分類「事業区分」に、「新規」という値はありません。
                          > 使える値は次のとおりです: 重点、推進、継続
                        """);
        assertThat(Golden.problemsInEnglish(plan))
                .contains(
                        "\"新規\" is not a value of the classification scheme \"事業区分\".",
                        "The values of the scheme are: 重点, 推進, 継続");
    }

    @Test
    void aSchemeWithoutValuesRestrictsNone() {
        DxPlan plan = Plans.chitose()
                .addClassificationSchemes(
                        ClassificationScheme.builder().id("bunya").title("分野").build())
                .addMeasures(Plans.measure("m-1", "書かない窓口の導入")
                        .addClassifications(Classification.of("bunya", "窓口"))
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void sourcesThatAreCitedAreFound() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "書かない窓口の導入")
                        .addCitations(Citation.builder().source("honpen").build())
                        .build())
                .addSources(Source.builder().id("honpen").title("千歳市DX推進計画").build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }
}
