package org.dxplan.validation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.evaluation.ClaimBuilder;
import org.dxplan.model.evaluation.ClaimEntry;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.validation.Golden;
import org.junit.jupiter.api.Test;

class ListReprintRuleTest {

    private static ClaimBuilder list(String subject, String level, String... refs) {
        ClaimBuilder claim =
                Trees.claim(ClaimKind.LIST_REPRINT, "取組の体系図").subject(subject).level(level);
        for (String ref : refs) {
            claim.addEntries(Trees.entry(ref));
        }
        return claim;
    }

    private static ClaimEntry titled(String ref, String title) {
        return ClaimEntry.builder().ref(ref).title(title).build();
    }

    @Test
    void theSameListPasses() {
        DxPlan plan = Trees.levels()
                .addGoals(Trees.safetyGoal()
                        .addPolicyAreas(Trees.area("area-15", "交通安全")
                                .addMeasures(Trees.measure("m-15-1", "AR※解説の活用").build())
                                .addMeasures(Trees.measure("m-15-2", "防災・災害対策の充実")
                                        .repeatOf("m-13-1")
                                        .build())
                                .build())
                        .build())
                .addClaims(list("chitose-dx-2024", "level-area", "area-13", "area-14", "area-15")
                        .build())
                .addClaims(list("goal-4", "level-image", "m-13-1", "m-13-2", "m-14-1")
                        .addEntries(titled("m-15-1", "ＡＲ解説の活用"))
                        .build())
                .addClaims(list("area-15", "level-image", "m-15-1", "m-13-1").build())
                .addClaims(list("goal-4", "level-image", "m-13-2")
                        .subset("ドローンを使う取組")
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void aMissingElementIsReported() {
        DxPlan plan = Trees.safety()
                .addClaims(list("chitose-dx-2024", "level-area", "area-13").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning STR-08 /claims/0/entries chitose-dx-2024 [/goals/0/policyAreas/1] {title=情報発信, level=取組分野}
                          この一覧に、取組分野「情報発信」がありません。
                          > 計画書の一覧を確かめ、entries に書き漏らしがあれば加えてください。なければ計画書の誤りかもしれません。
                        """);
    }

    @Test
    void eachKindOfDifferenceIsReportedOnceAtItsFirstEntry() {
        DxPlan plan = Trees.safety()
                .addClaims(list("area-13", "level-image", "m-13-2", "m-13-1", "m-14-1")
                        .addEntries(ClaimEntry.builder().title("避難所の混雑状況の公開").build())
                        .build())
                .addClaims(list("goal-4", "level-image", "m-13-1")
                        .addEntries(titled("m-13-2", "災害等におけるドローンの活用"))
                        .addEntries(titled("m-14-1", "行政情報の発信"))
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        warning STR-08 /claims/0/entries/1 chitose-dx-2024 [/goals/0/policyAreas/0/measures/0, /goals/0/policyAreas/0/measures/1] {title=防災・災害対策の充実, previous=災害時等におけるドローンの活用}
                          この一覧では「防災・災害対策の充実」が「災害時等におけるドローンの活用」の後にありますが、本文では前にあります。
                          > 計画書の順に並べてください。計画書の中で順が違っていれば、計画書の誤りかもしれません。
                        warning STR-08 /claims/0/entries/2 chitose-dx-2024 [/goals/0/policyAreas/1/measures/0] {title=わかりやすい行政情報の発信, level=取組イメージ}
                          この一覧に「わかりやすい行政情報の発信」がありますが、本文では、ここに掲げるべき取組イメージではありません。
                          > entries の ref と、本文での位置や階層を確かめてください。どちらも計画書どおりであれば、計画書の誤りかもしれません。
                        warning STR-08 /claims/1/entries/1 chitose-dx-2024 [/goals/0/policyAreas/0/measures/1/title] {title=災害等におけるドローンの活用, original=災害時等におけるドローンの活用}
                          この一覧では「災害等におけるドローンの活用」ですが、本文では「災害時等におけるドローンの活用」です。
                          > 計画書を確かめてください。書き写しの誤りでなければ、計画書の誤植かもしれません。
                        """);
    }

    @Test
    void anEntryThatIsNowhereInThePlanIsReportedByItsTitle() {
        DxPlan plan = Trees.safety()
                .addClaims(list("chitose-dx-2024", "level-area", "area-13", "area-14")
                        .addEntries(ClaimEntry.builder().title("交通安全").build())
                        .build())
                .build();

        assertThat(Golden.problemsInEnglish(plan)).isEqualTo("""
                        warning STR-08 /claims/0/entries/2 chitose-dx-2024 [] {title=交通安全, level=取組分野}
                          The list has "交通安全", which in the chapters is not among the elements of the level 取組分野 in this place.
                          > Check the ref of the entry, and the element's place and level; if both are as printed, the plan itself may be wrong.
                        """);
    }

    @Test
    void aMistypedReferenceIsOneProblem() {
        DxPlan plan = Trees.safety()
                .addClaims(list("chitose-dx-2024", "level-area", "area-13", "area-41")
                        .build())
                .build();

        assertThat(Golden.problems(plan)).startsWith("error REF-01 ").doesNotContain("STR-08");
    }
}
