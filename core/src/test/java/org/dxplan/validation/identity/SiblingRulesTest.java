package org.dxplan.validation.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Goal;
import org.dxplan.model.Level;
import org.dxplan.model.Measure;
import org.dxplan.model.PolicyArea;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiblingRulesTest {

    private static DxPlan numbered(String... numbers) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            measures.add(Measure.builder()
                    .id("m-" + i)
                    .number(numbers[i].isEmpty() ? null : numbers[i])
                    .title("取組その" + i)
                    .build());
        }
        return Plans.chitose().measures(measures).build();
    }

    @Test
    void aNumberUsedTwiceIsReportedAndItsSequenceIsNotJudged() {
        DxPlan plan = Plans.chitose()
                .addPolicyAreas(Plans.area("area-13", "13", "防災")
                        .addMeasures(Plans.measure("m-13-1", "①", "防災・災害対策の充実").build())
                        .addMeasures(
                                Plans.measure("m-13-2", "②", "災害時等におけるドローンの活用").build())
                        .addMeasures(Plans.measure("m-13-3", "２", "避難所の混雑状況の公開").build())
                        .addMeasures(Plans.measure("m-13-4", "④", "防災アプリの導入").build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning IDN-05 /policyAreas/0/measures/2/number m-13-3 [/policyAreas/0/measures/1/number] {number=２}
                          番号「２」が、同じ並びの中で重複しています。
                          > 計画書の番号と見比べてください。計画書も重複していれば、計画書の誤りです。
                        """);
    }

    @Test
    void everyGapIsReported() {
        assertThat(Golden.problems(numbered("①", "②", "④", "⑤", "⑧"))).isEqualTo("""
                        info IDN-06 /measures/2/number m-2 [/measures/1/number] {number=④, previous=②}
                          番号「④」は、直前の「②」から続いていません。
                          > 項目の抜けや入れ替わりがないか、計画書と見比べてください。
                        info IDN-06 /measures/4/number m-4 [/measures/3/number] {number=⑧, previous=⑤}
                          番号「⑧」は、直前の「⑤」から続いていません。
                          > 項目の抜けや入れ替わりがないか、計画書と見比べてください。
                        """);
    }

    @Test
    void anItemThatCouldNotBeReadIsNoGap() {
        Problem known = new Problem(
                RuleCatalog.builtIn().get("DOC-05"),
                Severity.ERROR,
                Place.of("/measures/1"),
                null,
                "",
                List.of(),
                Map.of(),
                "");

        assertThat(Golden.problems(numbered("①", "③"), null, List.of(known))).isEmpty();
    }

    @Test
    void whatIsOutOfPlaceIsReportedOnce() {
        assertThat(Golden.problems(numbered("MEGO-1", "MEGO-3", "MEGO-2", "MEGO-4")))
                .isEqualTo("""
                        info IDN-06 /measures/1/number m-1 [/measures/0/number] {number=MEGO-3, previous=MEGO-1}
                          番号「MEGO-3」は、直前の「MEGO-1」から続いていません。
                          > 項目の抜けや入れ替わりがないか、計画書と見比べてください。
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "①,②,③",
                "9,10,11",
                "(1),（２）,⑶",
                "1-1-8,1-1-9,1-1-10",
                "第1章,第2章",
                "MEGO-4,MEGO-5",
                "01,02,03",
                // what does not count in one way is not judged
                "ア,ウ,オ",
                "①,,③",
                "1-1,1-2,2-1",
                "取組1002,取組1008",
                "01020501,01020701",
                "1ア,2イ",
                "Ⅰ,Ⅲ",
            })
    void whatIsConsecutiveOrUncountablePasses(String numbers) {
        assertThat(Golden.problems(numbered(numbers.split(",")))).isEmpty();
    }

    @Test
    void numbersMayRunThroughTheWholePlan() {
        DxPlan plan = Plans.chitose()
                .addGoals(Goal.builder()
                        .id("goal-1")
                        .number("1")
                        .title("市民サービスの向上")
                        .addPolicyAreas(Plans.area("area-07", "7", "文化・歴史").build())
                        .addPolicyAreas(Plans.area("area-08", "8", "教育").build())
                        .build())
                .addGoals(Goal.builder()
                        .id("goal-2")
                        .number("2")
                        .title("持続可能な行政運営")
                        .addPolicyAreas(Plans.area("area-09", "9", "行政運営").build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void repeatsCarryTheNumbersOfTheirOriginals() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "①", "オンライン手続きの拡大").build())
                .addMeasures(Plans.measure("m-2", "②", "書かない窓口の導入").build())
                .addMeasures(Plans.measure("m-2-again", "②", "書かない窓口の導入")
                        .repeatOf("m-2")
                        .build())
                .addMeasures(Plans.measure("m-4", "④", "電子契約の導入").build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void levelsInOneListAreNumberedOnTheirOwn() {
        PolicyArea first = Plans.area("a-1", "1", "人材育成").build();
        PolicyArea second =
                Plans.area("a-2", "1", "推進体制").level("level-chapter").build();
        DxPlan plan = Plans.chitose()
                .policyAreas(List.of(first, second))
                .addLevels(Level.builder().id("level-chapter").label("章").build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void levelsThatShareOneCountHaveGapsOfTheirOwn() {
        DxPlan plan = Plans.chitose()
                .policyAreas(List.of(
                        Plans.area("a-1", "1", "人材育成").build(),
                        Plans.area("a-2", "2", "推進体制").level("level-chapter").build(),
                        Plans.area("a-3", "3", "広報").build()))
                .addLevels(Level.builder().id("level-chapter").label("章").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        info IDN-06 /policyAreas/2/number a-3 [/policyAreas/0/number] {number=3, previous=1}
                          番号「3」は、直前の「1」から続いていません。
                          > 項目の抜けや入れ替わりがないか、計画書と見比べてください。
                        """);
    }

    @Test
    void goalsPolicyAreasAndMeasuresBesideEachOtherAreListsOfTheirOwn() {
        DxPlan plan = Plans.chitose()
                .addGoals(Goal.builder().id("g-1").number("1").title("防災").build())
                .addPolicyAreas(Plans.area("a-1", "1", "防災").build())
                .addMeasures(Plans.measure("m-1", "1", "防災").build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void siblingsBelowDifferentParentsAreCountedApart() {
        Measure first = Plans.measure("m-1", "1", "窓口のデジタル化")
                .addMeasures(Plans.measure("m-1-1", "1", "書かない窓口").build())
                .build();
        Measure second = Plans.measure("m-2", "2", "行政内部のデジタル化")
                .addMeasures(Plans.measure("m-2-1", "1", "電子決裁").build())
                .addMeasures(Plans.measure("m-2-3", "3", "ペーパーレス会議").build())
                .build();
        Measure third = Plans.measure("m-3", "3", "情報発信").build();

        assertThat(Golden.problems(
                        Plans.chitose().measures(List.of(first, second, third)).build()))
                .isEqualTo("""
                        info IDN-06 /measures/1/measures/1/number m-2-3 [/measures/1/measures/0/number] {number=3, previous=1}
                          番号「3」は、直前の「1」から続いていません。
                          > 項目の抜けや入れ替わりがないか、計画書と見比べてください。
                        """);
    }

    @Test
    void theSameTitleAmongSiblingsIsReported() {
        DxPlan plan = Plans.chitose()
                .addPolicyAreas(Plans.area("area-01", "1", "子育て")
                        .addMeasures(Plans.measure("m-01-1", "オンライン手続き※の拡大").build())
                        .addMeasures(Plans.measure("m-01-2", "オンライン手続きの拡大 ").build())
                        .build())
                .addPolicyAreas(Plans.area("area-02", "2", "福祉・介護")
                        .addMeasures(Plans.measure("m-02-1", "オンライン手続きの推進").build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning IDN-07 /policyAreas/0/measures/1/title m-01-2 [/policyAreas/0/measures/0/title] {title=オンライン手続きの拡大 }
                          「オンライン手続きの拡大 」という名称が、同じ並びの中で重複しています。
                          > 余分な方を消すか、計画書のとおりの名称に改めてください。
                        """);
    }

    @Test
    void theSameTitleElsewhereIsReportedUnlessItIsMarkedAsARepeat() {
        DxPlan plan = Plans.chitose()
                .addPolicyAreas(Plans.area("area-01", "1", "子育て")
                        .addMeasures(Plans.measure("m-01-2", "オンライン手続きの推進").build())
                        .build())
                .addPolicyAreas(Plans.area("area-02", "2", "福祉・介護")
                        .addMeasures(Plans.measure("m-02-1", "オンライン手続きの推進")
                                .repeatOf("m-01-2")
                                .build())
                        .build())
                .addPolicyAreas(Plans.area("area-03", "3", "健康・医療")
                        .addMeasures(Plans.measure("m-03-2", "オンライン手続きの推進").build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        info IDN-08 /policyAreas/2/measures/0/title m-03-2 [/policyAreas/0/measures/0/title] {title=オンライン手続きの推進, first=m-01-2}
                          「オンライン手続きの推進」は別の箇所にも掲げられていますが、どちらも再掲とされていません。
                          > 同じものであれば、再掲の方に "repeatOf": "m-01-2" と書いてください。別のものであれば、このままで構いません。
                        """);
    }

    @Test
    void elementsOfDifferentRolesMayShareATitle() {
        DxPlan plan = Plans.chitose()
                .addGoals(Goal.builder()
                        .id("goal-1")
                        .title("防災")
                        .addPolicyAreas(Plans.area("area-1", "1", "防災")
                                .addMeasures(Plans.measure("m-1", "防災").build())
                                .build())
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }
}
