package org.dxplan.validation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.DxPlan;
import org.dxplan.model.Measure;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.validation.Golden;
import org.dxplan.validation.Plans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RepeatRuleTest {

    private static Measure repeat(String id, String original) {
        return Plans.measure(id, "取組" + id).repeatOf(original).build();
    }

    @Test
    void aRepeatOfAnElementPasses() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "オンライン手続きの拡大").build())
                .addMeasures(repeat("m-2", "m-1"))
                .addMeasures(repeat("m-3", "m-1"))
                .build();

        assertThat(Golden.problems(plan)).isEmpty();
    }

    @Test
    void aRepeatOfARepeatIsToldItsOriginal() {
        DxPlan plan = Plans.chitose()
                .addMeasures(repeat("m-1", "m-2"))
                .addMeasures(repeat("m-2", "m-3"))
                .addMeasures(repeat("m-3", "m-4"))
                .addMeasures(Plans.measure("m-4", "オンライン手続きの拡大").build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error REF-04 /measures/0/repeatOf m-1 [/measures/1/repeatOf] {target=m-2, original=m-4}
                          再掲の元とされた「m-2」も、再掲です。
                          > おおもとの「m-4」を参照してください。
                        error REF-04 /measures/1/repeatOf m-2 [/measures/2/repeatOf] {target=m-3, original=m-4}
                          再掲の元とされた「m-3」も、再掲です。
                          > おおもとの「m-4」を参照してください。
                        """);
    }

    @Test
    void aChainMayEndNowhere() {
        DxPlan plan = Plans.chitose()
                .addMeasures(repeat("m-1", "m-2"))
                .addMeasures(repeat("m-2", "m-99"))
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error REF-04 /measures/0/repeatOf m-1 [/measures/1/repeatOf] {target=m-2}
                          再掲の元とされた「m-2」も、再掲です。
                          > 再掲でない、おおもとの識別子(id)を書いてください。
                        error REF-01 /measures/1/repeatOf m-2 [] {kind=element, id=m-99}
                          ここで参照している計画の要素「m-99」は、この計画にありません。
                          > 識別子(id)の誤りを直すか、参照先を計画に加えてください。
                        """);
    }

    @Test
    void anElementDoesNotRepeatItself() {
        DxPlan plan = Plans.chitose().addMeasures(repeat("m-1", "m-1")).build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error REF-04 /measures/0/repeatOf m-1 [] {target=m-1}
                          「m-1」が、自分自身の再掲とされています。
                          > おおもとの識別子(id)を書くか、再掲でなければ repeatOf を消してください。
                        """);
    }

    @Test
    void indicatorsAreRepeatedToo() {
        DxPlan plan = Plans.chitose()
                .addIndicators(indicator("k-1", null))
                .addMeasures(Plans.measure("m-1", "オンライン手続きの拡大")
                        .addIndicators(indicator("k-2", "k-1"))
                        .addIndicators(indicator("k-3", "k-2"))
                        .build())
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error REF-04 /measures/0/indicators/1/repeatOf k-3 [/measures/0/indicators/0/repeatOf] {target=k-2, original=k-1}
                          再掲の元とされた「k-2」も、再掲です。
                          > おおもとの「k-1」を参照してください。
                        """);
    }

    @Test
    void anIndicatorThatRepeatsAnElementIsOfTheWrongKindOnly() {
        DxPlan plan = Plans.chitose()
                .addMeasures(Plans.measure("m-1", "オンライン手続きの拡大")
                        .addIndicators(indicator("k-1", "m-2"))
                        .build())
                .addMeasures(repeat("m-2", "m-1"))
                .build();

        assertThat(Golden.problems(plan))
                .startsWith("error REF-02 /measures/0/indicators/0/repeatOf k-1 ")
                .hasLineCount(3);
    }

    private static Indicator indicator(String id, @Nullable String original) {
        return Indicator.builder().id(id).name("指標" + id).repeatOf(original).build();
    }

    @Test
    void aLoopIsOneMistake() {
        DxPlan plan = Plans.chitose()
                .addMeasures(repeat("m-0", "m-2"))
                .addMeasures(repeat("m-1", "m-2"))
                .addMeasures(repeat("m-2", "m-3"))
                .addMeasures(repeat("m-3", "m-1"))
                .build();

        assertThat(Golden.problems(plan)).isEqualTo("""
                        error REF-04 /measures/1/repeatOf m-1 [/measures/2/repeatOf, /measures/3/repeatOf] {target=m-2}
                          再掲の元をたどると、「m-2」を通って元の場所に戻ります。
                          > おおもととなるものを一つ決め、その repeatOf を消してください。
                        """);
        assertThat(Golden.problemsInEnglish(plan))
                .contains("Following repeatOf leads through \"m-2\" back to this place.");
    }
}
