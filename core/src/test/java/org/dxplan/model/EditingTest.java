package org.dxplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 千歳市, cut down: two goals with areas and measures, one area and one measure beside them. */
class EditingTest {

    private static final Measure APP = measure("m-1", "子育てアプリの導入", measure("m-1-1", "予約"), measure("m-1-2", "通知"));
    private static final Measure ONLINE = measure("m-2", "オンライン手続きの拡大");
    private static final Measure NURSING = measure("m-3", "介護記録の電子化");
    private static final PolicyArea CHILDREN = area("a-1", "子育て", APP, ONLINE);
    private static final PolicyArea CARE = area("a-2", "福祉・介護", NURSING);
    private static final Goal SERVICE = Goal.builder()
            .id("g-1")
            .title("市民サービスの向上")
            .addPolicyAreas(CHILDREN)
            .addPolicyAreas(CARE)
            .build();
    private static final Goal OFFICE = Goal.builder()
            .id("g-2")
            .title("行政の効率化")
            .addMeasures(measure("m-4", "RPAの導入"))
            .build();
    private static final PolicyArea TALENT = area("a-3", "デジタル人材の育成");
    private static final Measure SURVEY = measure("m-5", "市民アンケート");
    private static final DxPlan PLAN = DxPlan.builder()
            .id("chitose-dx")
            .title("千歳市DX推進計画")
            .addGoals(SERVICE)
            .addGoals(OFFICE)
            .addPolicyAreas(TALENT)
            .addMeasures(SURVEY)
            .build();

    private static Measure measure(String id, String title, Measure... measures) {
        return Measure.builder().id(id).title(title).measures(List.of(measures)).build();
    }

    private static PolicyArea area(String id, String title, Measure... measures) {
        return PolicyArea.builder()
                .id(id)
                .title(title)
                .measures(List.of(measures))
                .build();
    }

    /** The tree in one line: {@code g-1(a-1(m-1 m-2)) m-5}. */
    private static String tree(DxPlan plan) {
        return tree(plan.children());
    }

    private static String tree(List<PlanElement> elements) {
        return String.join(
                " ",
                elements.stream()
                        .map(element -> element.children().isEmpty()
                                ? element.id()
                                : element.id() + "(" + tree(element.children()) + ")")
                        .toList());
    }

    private static Stream<PlanElement> all(List<PlanElement> elements) {
        return elements.stream().flatMap(element -> Stream.concat(Stream.of(element), all(element.children())));
    }

    private static PlanElement element(DxPlan plan, String id) {
        return all(plan.children())
                .filter(element -> element.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Only the elements on the way to the edit are new; all others are the very instances of the first plan. */
    private static void assertNewOnly(DxPlan edited, String... ids) {
        assertThat(all(edited.children())
                        .filter(element -> all(PLAN.children()).noneMatch(old -> old == element))
                        .map(PlanElement::id))
                .containsExactly(ids);
    }

    @Test
    void thePlanOfThisTest() {
        assertThat(tree(PLAN)).isEqualTo("g-1(a-1(m-1(m-1-1 m-1-2) m-2) a-2(m-3)) g-2(m-4) a-3 m-5");
    }

    @Test
    void anElementIsEditedWhereItStands() {
        DxPlan edited = PLAN.withElement(
                "m-1-2", element -> ((Measure) element).toBuilder().number("②").build());

        assertThat(tree(edited)).isEqualTo(tree(PLAN));
        assertThat(element(edited, "m-1-2").number()).isEqualTo("②");
        assertNewOnly(edited, "g-1", "a-1", "m-1", "m-1-2");
        assertThat(edited.policyAreas()).isSameAs(PLAN.policyAreas());
        assertThat(edited.toBuilder().goals(PLAN.goals()).build()).isEqualTo(PLAN);
        assertThat(tree(PLAN)).isEqualTo("g-1(a-1(m-1(m-1-1 m-1-2) m-2) a-2(m-3)) g-2(m-4) a-3 m-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-1", "g-2", "a-1", "a-2", "a-3", "m-1", "m-1-1", "m-2", "m-3", "m-4", "m-5"})
    void everyElementCanBeEdited(String id) {
        DxPlan edited = PLAN.withElement(id, element -> titled(element, "改めた題"));

        assertThat(tree(edited)).isEqualTo(tree(PLAN));
        assertThat(element(edited, id).title()).isEqualTo("改めた題");
        assertThat(PLAN.withElement(id, element -> element)).isSameAs(PLAN);
        assertThat(edited.withElement(id, element -> element(PLAN, id))).isEqualTo(PLAN);
    }

    private static PlanElement titled(PlanElement element, String title) {
        if (element instanceof Goal goal) {
            return goal.toBuilder().title(title).build();
        }
        return element instanceof PolicyArea area
                ? area.toBuilder().title(title).build()
                : ((Measure) element).toBuilder().title(title).build();
    }

    @Test
    void anEditMayChangeIdAndRole() {
        DxPlan renamed = PLAN.withElement(
                "a-1", element -> ((PolicyArea) element).toBuilder().id("a-9").build());
        DxPlan promoted = PLAN.withElement("m-2", element -> area("m-2", element.title()));
        DxPlan demoted = PLAN.withElement("g-1", element -> TALENT);

        assertThat(tree(renamed)).isEqualTo("g-1(a-9(m-1(m-1-1 m-1-2) m-2) a-2(m-3)) g-2(m-4) a-3 m-5");
        assertThat(tree(promoted)).isEqualTo("g-1(a-1(m-2 m-1(m-1-1 m-1-2)) a-2(m-3)) g-2(m-4) a-3 m-5");
        assertThat(promoted.goals().get(0).policyAreas().get(0).policyAreas()).hasSize(1);
        assertThat(tree(demoted)).isEqualTo("g-2(m-4) a-3 a-3 m-5");
    }

    @Test
    void anEditMustFitAndReturnSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withElement("m-1-1", element -> TALENT))
                .withMessage("PolicyArea a-3 cannot stand under Measure m-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withElement("a-1", element -> OFFICE))
                .withMessage("Goal g-2 cannot stand under Goal g-1");
        assertThatNullPointerException()
                .isThrownBy(() -> PLAN.withElement("m-1", element -> null))
                .withMessage("the edited element");
    }

    @Test
    void elementsAreAddedAtTheEndOrAtAPlace() {
        Measure added = measure("m-9", "電子母子手帳");

        assertThat(tree(PLAN.addElement("a-1", added)))
                .isEqualTo("g-1(a-1(m-1(m-1-1 m-1-2) m-2 m-9) a-2(m-3)) g-2(m-4) a-3 m-5");
        assertThat(tree(PLAN.addElement("a-1", added, 1)))
                .isEqualTo("g-1(a-1(m-1(m-1-1 m-1-2) m-9 m-2) a-2(m-3)) g-2(m-4) a-3 m-5");
        assertThat(tree(PLAN.addElement("m-1-1", added, 0)))
                .isEqualTo("g-1(a-1(m-1(m-1-1(m-9) m-1-2) m-2) a-2(m-3)) g-2(m-4) a-3 m-5");
        assertThat(tree(PLAN.addElement("g-2", area("a-9", "窓口"))))
                .isEqualTo("g-1(a-1(m-1(m-1-1 m-1-2) m-2) a-2(m-3)) g-2(a-9 m-4) a-3 m-5");
        assertThat(tree(PLAN.addElement(
                        "chitose-dx", Goal.builder().id("g-9").title("まち").build(), 0)))
                .isEqualTo("g-9 g-1(a-1(m-1(m-1-1 m-1-2) m-2) a-2(m-3)) g-2(m-4) a-3 m-5");
        assertThat(tree(PLAN.addElement("chitose-dx", added)))
                .isEqualTo("g-1(a-1(m-1(m-1-1 m-1-2) m-2) a-2(m-3)) g-2(m-4) a-3 m-5 m-9");
        assertNewOnly(PLAN.addElement("a-2", added), "g-1", "a-2", "m-9");
        assertThat(element(PLAN.addElement("a-2", added), "m-9")).isSameAs(added);
    }

    @Test
    void rolesStandWhereTheyCan() {
        Goal goal = Goal.builder().id("g-9").title("まち").build();
        PolicyArea area = area("a-9", "窓口");
        for (String parent : List.of("g-1", "a-1", "m-1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PLAN.addElement(parent, goal))
                    .withMessageStartingWith("Goal g-9 cannot stand under ");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.addElement("m-1", area, 0))
                .withMessage("PolicyArea a-9 cannot stand under Measure m-1");
        assertThat(tree(PLAN.addElement("a-1", area))).contains("a-1(a-9 m-1(");
    }

    @Test
    void elementsAreMovedWithAllBelowThem() {
        assertThat(tree(PLAN.moveElement("m-1", "a-2", 0)))
                .isEqualTo("g-1(a-1(m-2) a-2(m-1(m-1-1 m-1-2) m-3)) g-2(m-4) a-3 m-5");
        assertThat(tree(PLAN.moveElement("a-1", "g-2", 0)))
                .isEqualTo("g-1(a-2(m-3)) g-2(a-1(m-1(m-1-1 m-1-2) m-2) m-4) a-3 m-5");
        assertThat(tree(PLAN.moveElement("m-1-2", "chitose-dx", 1)))
                .isEqualTo("g-1(a-1(m-1(m-1-1) m-2) a-2(m-3)) g-2(m-4) a-3 m-5 m-1-2");
        assertThat(tree(PLAN.moveElement("g-2", "chitose-dx", 0)))
                .isEqualTo("g-2(m-4) g-1(a-1(m-1(m-1-1 m-1-2) m-2) a-2(m-3)) a-3 m-5");
        assertThat(tree(PLAN.moveElement("m-1-1", "m-1", 1)))
                .isEqualTo("g-1(a-1(m-1(m-1-2 m-1-1) m-2) a-2(m-3)) g-2(m-4) a-3 m-5");
        assertThat(PLAN.moveElement("m-1", "a-1", 0)).isEqualTo(PLAN);
        assertNewOnly(PLAN.moveElement("m-1", "a-3", 0), "g-1", "a-1", "a-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-1", "m-1", "m-1-1"})
    void nothingStandsUnderItself(String below) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.moveElement("a-1", below, 0))
                .withMessage("a-1 cannot stand under itself");
    }

    @Test
    void aMoveMustFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.moveElement("a-2", "m-1", 0))
                .withMessage("PolicyArea a-2 cannot stand under Measure m-1");
        assertThatIllegalArgumentException().isThrownBy(() -> PLAN.moveElement("g-2", "g-1", 0));
    }

    @Test
    void elementsAreRemovedWithAllBelowThem() {
        assertThat(tree(PLAN.removeElement("a-1"))).isEqualTo("g-1(a-2(m-3)) g-2(m-4) a-3 m-5");
        assertThat(tree(PLAN.removeElement("m-1-1"))).isEqualTo("g-1(a-1(m-1(m-1-2) m-2) a-2(m-3)) g-2(m-4) a-3 m-5");
        assertThat(tree(PLAN.removeElement("g-1"))).isEqualTo("g-2(m-4) a-3 m-5");
        assertThat(tree(PLAN.removeElement("m-5"))).isEqualTo("g-1(a-1(m-1(m-1-1 m-1-2) m-2) a-2(m-3)) g-2(m-4) a-3");
        assertNewOnly(PLAN.removeElement("m-1-1"), "g-1", "a-1", "m-1");
        assertThat(PLAN.addElement("a-1", measure("m-9", "新")).removeElement("m-9"))
                .isEqualTo(PLAN);
    }

    @Test
    void placesOutsideOfTheListAreRefused() {
        for (int index : new int[] {-1, 3}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> PLAN.addElement("a-1", SURVEY, index));
        }
        // Without itself the list has one measure less.
        for (int index : new int[] {-1, 2}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> PLAN.moveElement("m-1", "a-1", index));
        }
    }

    @Test
    void unknownIdsAreTold() {
        Stream.<Runnable>of(
                        () -> PLAN.withElement("m-99", element -> element),
                        () -> PLAN.addElement("m-99", SURVEY),
                        () -> PLAN.addElement("m-99", SURVEY, 0),
                        () -> PLAN.moveElement("m-99", "a-1", 0),
                        () -> PLAN.moveElement("m-1", "m-99", 0),
                        () -> PLAN.removeElement("m-99"))
                .forEach(edit -> assertThatExceptionOfType(NoSuchElementException.class)
                        .isThrownBy(edit::run)
                        .withMessage("No element of chitose-dx has the id m-99"));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> PLAN.removeElement("chitose-dx"));
    }

    @Test
    void referencesMayBreakAndIdsMayBeTaken() {
        DxPlan repeated = PLAN.withElement(
                "m-4",
                element -> ((Measure) element).toBuilder().repeatOf("m-2").build());
        DxPlan doubled = PLAN.addElement("a-2", ONLINE);

        assertThat(element(repeated.removeElement("m-2"), "m-4").repeatOf()).isEqualTo("m-2");
        // Of two elements with one id the first is meant, though both are one instance.
        assertThat(tree(doubled.removeElement("m-2")))
                .isEqualTo("g-1(a-1(m-1(m-1-1 m-1-2)) a-2(m-3 m-2)) g-2(m-4) a-3 m-5");
    }
}
