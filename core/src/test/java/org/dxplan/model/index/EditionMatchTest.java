package org.dxplan.model.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Goal;
import org.dxplan.model.Measure;
import org.dxplan.model.PlanElement;
import org.dxplan.model.PolicyArea;
import org.dxplan.model.SampleParts;
import org.dxplan.model.indicator.Indicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionMatchTest {

    private static Measure measure(String id, @Nullable String number, String title) {
        return Measure.builder().id(id).number(number).title(title).build();
    }

    private static PolicyArea area(String id, String title, Measure... measures) {
        return PolicyArea.builder()
                .id(id)
                .title(title)
                .measures(List.of(measures))
                .build();
    }

    private static DxPlan plan(PlanElement... elements) {
        DxPlan plan = DxPlan.builder().id("fuji").title("富士市情報化計画").build();
        for (PlanElement element : elements) {
            plan = plan.addElement("fuji", element);
        }
        return plan;
    }

    /** The whole match in lines: pairs, then what was removed, then what was added. */
    private static List<String> match(DxPlan before, DxPlan after) {
        EditionMatch match = EditionMatch.of(PlanIndex.of(before), PlanIndex.of(after));
        Stream<String> pairs = match.pairs().stream()
                .map(pair -> pair.before().pointer() + " = " + pair.after().pointer() + " " + pair.basis());
        Stream<String> removed = match.removed().stream().map(node -> "- " + node.pointer());
        Stream<String> added = match.added().stream().map(node -> "+ " + node.pointer());
        return Stream.of(pairs, removed, added).flatMap(lines -> lines).toList();
    }

    @Test
    void theSameIdIsTheSameElementWhateverElseChanged() {
        DxPlan before = plan(area("a-1", "窓口", measure("m-1", "①", "電子申請")), area("a-2", "防災"));
        DxPlan after = plan(area("a-2", "防災・減災", measure("m-1", "③", "電子申請の拡大")), measure("m-9", "①", "電子申請"));

        assertThat(match(before, after))
                .containsExactly(
                        "/policyAreas/0/measures/0 = /policyAreas/0/measures/0 ID",
                        "/policyAreas/1 = /policyAreas/0 ID",
                        "- /policyAreas/0",
                        "+ /measures/0");
    }

    @Test
    void elementsWithNewIdsAreKnownByNumberAndTitle() {
        DxPlan before = plan(area("a-1", "ＡＩの活用", measure("m-1", "①", "オンライン手続き※の拡大"), measure("m-2", "②", "RPA")));
        DxPlan after = plan(area("x-1", "AI の活用", measure("x-2", "②", "ＲＰＡ"), measure("x-1", "1", "オンライン手続きの拡大")));

        assertThat(match(before, after))
                .containsExactly(
                        "/policyAreas/0 = /policyAreas/0 NUMBER_AND_TITLE",
                        "/policyAreas/0/measures/0 = /policyAreas/0/measures/1 NUMBER_AND_TITLE",
                        "/policyAreas/0/measures/1 = /policyAreas/0/measures/0 NUMBER_AND_TITLE");
    }

    @Test
    void anotherNumberOrRoleIsAnotherElement() {
        DxPlan before = plan(measure("m-1", "①", "防災"), measure("m-2", null, "窓口"));
        DxPlan after = plan(
                Goal.builder().id("g-1").number("①").title("防災").build(),
                measure("x-1", "②", "防災"),
                measure("x-2", "", "窓口"));

        assertThat(match(before, after))
                .containsExactly(
                        "/measures/1 = /measures/1 NUMBER_AND_TITLE", "- /measures/0", "+ /goals/0", "+ /measures/0");
    }

    @Test
    void alikeOnesAreToldApartByTheirParents() {
        DxPlan before = plan(
                area("a-1", "子育て", measure("m-1", "①", "オンライン手続きの推進")),
                area("a-2", "健康", measure("m-2", "①", "オンライン手続きの推進")));
        DxPlan after = plan(
                area("a-2", "健康", measure("x-2", "①", "オンライン手続きの推進")),
                area("a-1", "子育て", measure("x-1", "①", "オンライン手続きの推進")));

        assertThat(match(before, after))
                .containsExactly(
                        "/policyAreas/0 = /policyAreas/1 ID",
                        "/policyAreas/0/measures/0 = /policyAreas/1/measures/0 NUMBER_AND_TITLE",
                        "/policyAreas/1 = /policyAreas/0 ID",
                        "/policyAreas/1/measures/0 = /policyAreas/0/measures/0 NUMBER_AND_TITLE");
    }

    @Test
    void anAlikeElementElsewhereIsNotGuessed() {
        DxPlan before = plan(
                area("a-1", "子育て", measure("m-1", "①", "オンライン手続きの推進")),
                area("a-2", "健康", measure("m-2", "①", "オンライン手続きの推進")));
        DxPlan moved = plan(area("a-3", "共通", measure("x-1", "①", "オンライン手続きの推進")));
        DxPlan single = plan(area("a-1", "子育て", measure("m-1", "①", "オンライン手続きの推進")));

        assertThat(match(before, moved))
                .containsExactly(
                        "- /policyAreas/0",
                        "- /policyAreas/0/measures/0",
                        "- /policyAreas/1",
                        "- /policyAreas/1/measures/0",
                        "+ /policyAreas/0",
                        "+ /policyAreas/0/measures/0");
        assertThat(match(single, moved))
                .containsExactly(
                        "/policyAreas/0/measures/0 = /policyAreas/0/measures/0 NUMBER_AND_TITLE",
                        "- /policyAreas/0",
                        "+ /policyAreas/0");
    }

    @Test
    void alikeSiblingsAreMatchedInOrder() {
        DxPlan before = plan(measure("m-1", null, "その他"), measure("m-2", null, "その他"));
        DxPlan after = plan(measure("x-1", null, "その他"), measure("x-2", null, "その他"), measure("x-3", null, "その他"));

        assertThat(match(before, after))
                .containsExactly(
                        "/measures/0 = /measures/0 NUMBER_AND_TITLE",
                        "/measures/1 = /measures/1 NUMBER_AND_TITLE",
                        "+ /measures/2");
    }

    @Test
    void idsThatAreMissingDoubledOrOfOtherThingsDoNotMislead() {
        DxPlan before = plan(measure("", "①", "窓口"), measure("m-1", "②", "防災"), measure("m-1", "③", "教育"));
        DxPlan after = plan(measure("", "②", "防災"), measure("m-1", "③", "教育"), measure("", "①", "窓口")).toBuilder()
                .addIndicators(Indicator.builder().id("k-1").name("件数").build())
                .build();
        DxPlan indicator = plan(measure("k-1", null, "件数"));

        assertThat(match(before, after))
                .containsExactly(
                        "/measures/0 = /measures/2 NUMBER_AND_TITLE",
                        "/measures/1 = /measures/1 ID",
                        "- /measures/2",
                        "+ /measures/0");
        assertThat(match(indicator, after)).contains("- /measures/0");
        assertThat(match(plan(measure("m-1", null, "※")), plan(measure("m-2", null, " "))))
                .containsExactly("- /measures/0", "+ /measures/0");
    }

    @Test
    void whatBecameOfAnElementAndWhatItWas() {
        PlanIndex before = PlanIndex.of(plan(measure("m-1", "①", "窓口"), measure("m-2", "②", "防災")));
        PlanIndex after = PlanIndex.of(plan(measure("m-3", "③", "教育"), measure("m-1", "①", "窓口")));
        EditionMatch match = EditionMatch.of(before, after);
        Node<? extends PlanElement> desk = before.elements().all().get(0);
        Node<? extends PlanElement> deskAfter = after.elements().all().get(1);

        assertThat(match.after(desk).orElseThrow()).isSameAs(deskAfter);
        assertThat(match.before(deskAfter).orElseThrow()).isSameAs(desk);
        assertThat(match.after(before.elements().all().get(1))).isEmpty();
        assertThat(match.before(after.elements().all().get(0))).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> match.pairs().remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> match.removed().remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> match.added().remove(0));
    }

    @Test
    void aPlanMatchesItself() {
        DxPlan full = SampleParts.filled(DxPlan.class);
        EditionMatch match = EditionMatch.of(PlanIndex.of(full), PlanIndex.of(full));

        assertThat(match.pairs())
                .hasSizeGreaterThan(20)
                .allMatch(pair -> pair.before().pointer().equals(pair.after().pointer())
                        && pair.basis() == EditionMatch.Basis.ID);
        assertThat(match.removed()).isEmpty();
        assertThat(match.added()).isEmpty();
    }
}
