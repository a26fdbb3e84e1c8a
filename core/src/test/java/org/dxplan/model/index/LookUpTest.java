package org.dxplan.model.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Goal;
import org.dxplan.model.Level;
import org.dxplan.model.LevelKind;
import org.dxplan.model.Measure;
import org.dxplan.model.PolicyArea;
import org.dxplan.model.SampleParts;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.EvaluationStage;
import org.dxplan.model.common.NationalItem;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.ResponsibleRole;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.index.AlignmentIndex.Aligned;
import org.dxplan.model.index.PlanIndex.Reference;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.organization.Contact;
import org.dxplan.model.organization.Governance;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.part.ReferenceKind;
import org.dxplan.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** Finding things by what they are about. */
class LookUpTest {

    private static final Responsible LEAD = Responsible.ofUnit("kodomo-ka", ResponsibleRole.LEAD);

    private static Indicator indicator(String id, String name) {
        return Indicator.builder().id(id).name(name).build();
    }

    private static Evaluation evaluation(String subject, EvaluationStage stage) {
        return Evaluation.builder().subject(subject).stage(stage).build();
    }

    private static ProgressReport report(String id, int year, Evaluation... evaluations) {
        return ProgressReport.builder()
                .id(id)
                .fiscalYear(FiscalYear.of(year))
                .evaluations(List.of(evaluations))
                .build();
    }

    private static final Measure APP = Measure.builder()
            .id("m-1")
            .number("①")
            .title("子育てアプリの導入")
            .level("torikumi")
            .addResponsibles(LEAD)
            .addResponsibles(Responsible.ofUnit("kodomo-ka", ResponsibleRole.SUPPORT))
            .addResponsibles(Responsible.ofUnit("joho-ka", ResponsibleRole.RELATED))
            .addClassifications(Classification.of("jigyo", "重点", "新規"))
            .alignment(Alignment.builder()
                    .addNationalItems(NationalItem.of("jichitai-dx", "2.3", "2"))
                    .addNationalItems(NationalItem.of("jichitai-dx", "2.3", "3"))
                    .addSdgs(3)
                    .addSdgs(9)
                    .interpreted(Alignment.builder()
                            .addSdgs(11)
                            .addRelatedPlans("sogo")
                            .build())
                    .build())
            .addIndicators(indicator("k-2", "登録者数"))
            .addIndicators(indicator("k-3", "満足度").toBuilder()
                    .addResponsibles(LEAD)
                    .addClassifications(Classification.of("jigyo", "重点"))
                    .build())
            .build();

    private static final Measure ONLINE = Measure.builder()
            .id("m-2")
            .number("①")
            .title("オンライン手続きの拡大")
            .level("torikumi")
            .addClassifications(Classification.of("jigyo"))
            .alignment(Alignment.builder()
                    .addNationalItems(NationalItem.of("jichitai-dx", "1.0", "2"))
                    .addStandardizedServices("児童手当")
                    .addLegalBases("dx-ho")
                    .build())
            .repeatOf("m-1")
            .build();

    private static final DxPlan PLAN = DxPlan.builder()
            .id("chitose-dx")
            .title("千歳市DX推進計画")
            .addLevels(Level.of("torikumi", "取組", LevelKind.MEASURE))
            .alignment(Alignment.builder().addSdgs(9).addRelatedPlans("sogo").build())
            .addGoals(Goal.builder()
                    .id("g-1")
                    .number("1")
                    .title("市民サービスの向上")
                    .addPolicyAreas(PolicyArea.builder()
                            .id("a-1")
                            .number("1")
                            .title("子育て")
                            .addMeasures(APP)
                            .addMeasures(ONLINE)
                            .build())
                    .build())
            .addMeasures(Measure.builder().id("m-3").title("周知").build())
            .addIndicators(indicator("k-1", "オンライン申請率"))
            .addProgressReports(report(
                    "r-5", 2023, evaluation("m-1", EvaluationStage.SELF), evaluation("k-1", EvaluationStage.SELF)))
            .addProgressReports(report(
                    "r-6", 2024, evaluation("m-1", EvaluationStage.SELF), evaluation("m-1", EvaluationStage.EXTERNAL)))
            .addProgressReports(ProgressReport.builder()
                    .id("r-7")
                    .addEvaluations(evaluation("m-1", EvaluationStage.SELF))
                    .addEvaluations(Evaluation.builder().result("準備中").build())
                    .build())
            .addOrganizationalUnits(OrganizationalUnit.builder()
                    .id("joho-ka")
                    .name("情報課")
                    .addSuccessors("dx-ka")
                    .addSuccessors("kodomo-ka")
                    .build())
            .governance(Governance.builder().secretariat(LEAD).build())
            .addContacts(Contact.builder().unit("kodomo-ka").build())
            .build();

    private static final PlanIndex INDEX = PlanIndex.of(PLAN);

    private static List<String> pointers(List<? extends Node<?>> nodes) {
        return nodes.stream().map(Node::pointer).toList();
    }

    private static List<String> aligned(List<Aligned> aligned) {
        return aligned.stream()
                .map(one ->
                        (one.node().pointer().isEmpty() ? "plan" : one.node().pointer())
                                + (one.interpreted() ? " (interpreted)" : ""))
                .toList();
    }

    @Test
    void elementsByNumberLevelAndParent() {
        ElementIndex elements = INDEX.elements();
        assertThat(elements.all())
                .extracting(node -> node.part().id())
                .containsExactly("g-1", "a-1", "m-1", "m-2", "m-3");
        assertThat(pointers(elements.numbered("1"))).containsExactly("/goals/0", "/goals/0/policyAreas/0");
        assertThat(pointers(elements.numbered("①")))
                .containsExactly("/goals/0/policyAreas/0/measures/0", "/goals/0/policyAreas/0/measures/1");
        assertThat(elements.numbered("2")).isEmpty();
        assertThat(elements.onLevel("torikumi"))
                .extracting(node -> node.part().id())
                .containsExactly("m-1", "m-2");
        assertThat(elements.onLevel("bunya")).isEmpty();
        assertThat(elements.under("chitose-dx"))
                .extracting(node -> node.part().id())
                .containsExactly("g-1", "m-3");
        assertThat(elements.under("a-1")).extracting(node -> node.part().id()).containsExactly("m-1", "m-2");
        assertThat(elements.under("m-1")).isEmpty();
    }

    @Test
    void holdersByUnit() {
        assertThat(pointers(INDEX.assignments().ofUnit("kodomo-ka")))
                .containsExactly(
                        "/goals/0/policyAreas/0/measures/0",
                        "/goals/0/policyAreas/0/measures/0/indicators/1",
                        "/governance");
        assertThat(pointers(INDEX.assignments().ofUnit("joho-ka")))
                .containsExactly("/goals/0/policyAreas/0/measures/0");
        assertThat(INDEX.assignments().ofUnit("dx-ka")).isEmpty();
    }

    @Test
    void holdersByClassification() {
        AssignmentIndex assignments = INDEX.assignments();
        assertThat(pointers(assignments.classified("jigyo", "重点")))
                .containsExactly("/goals/0/policyAreas/0/measures/0", "/goals/0/policyAreas/0/measures/0/indicators/1");
        assertThat(pointers(assignments.classified("jigyo", "新規")))
                .containsExactly("/goals/0/policyAreas/0/measures/0");
        assertThat(assignments.classified("jigyo", "継続")).isEmpty();
        assertThat(assignments.classified("bunya", "重点")).isEmpty();
        assertThat(assignments.classified("jigyo")).hasSize(3);
        assertThat(assignments.classified("bunya")).isEmpty();
    }

    @Test
    void alignedByNationalItem() {
        AlignmentIndex alignments = INDEX.alignments();
        String app = "/goals/0/policyAreas/0/measures/0";
        String online = "/goals/0/policyAreas/0/measures/1";
        assertThat(aligned(alignments.nationalItem("jichitai-dx", "2.3", "2"))).containsExactly(app);
        assertThat(aligned(alignments.nationalItem("jichitai-dx", null, "2"))).containsExactly(app, online);
        assertThat(aligned(alignments.nationalItem("jichitai-dx", "2.3", null))).containsExactly(app);
        assertThat(aligned(alignments.nationalItem("jichitai-dx", null, null))).containsExactly(app, online);
        assertThat(alignments.nationalItem("jichitai-dx", "2.3", "4")).isEmpty();
        assertThat(alignments.nationalItem("jichitai-dx", "3.0", "2")).isEmpty();
        assertThat(alignments.nationalItem("denen-toshi", null, null)).isEmpty();
    }

    @Test
    void alignedByOtherThings() {
        AlignmentIndex alignments = INDEX.alignments();
        String app = "/goals/0/policyAreas/0/measures/0";
        String online = "/goals/0/policyAreas/0/measures/1";
        assertThat(aligned(alignments.sdg(9))).containsExactly("plan", app);
        assertThat(aligned(alignments.sdg(11))).containsExactly(app + " (interpreted)");
        assertThat(alignments.sdg(17)).isEmpty();
        assertThat(aligned(alignments.relatedPlan("sogo"))).containsExactly("plan", app + " (interpreted)");
        assertThat(aligned(alignments.legalBasis("dx-ho"))).containsExactly(online);
        assertThat(aligned(alignments.standardizedService("児童手当"))).containsExactly(online);
        assertThat(alignments.standardizedService("国民年金")).isEmpty();
    }

    @Test
    void indicatorsOfWhatTheyStandAt() {
        SubjectIndex subjects = INDEX.subjects();
        assertThat(subjects.indicators("chitose-dx"))
                .extracting(node -> node.part().id())
                .containsExactly("k-1");
        assertThat(subjects.indicators("m-1"))
                .extracting(node -> node.part().id())
                .containsExactly("k-2", "k-3");
        assertThat(subjects.indicators("a-1")).isEmpty();
    }

    @Test
    void evaluationsBySubjectAndYear() {
        SubjectIndex subjects = INDEX.subjects();
        assertThat(pointers(subjects.evaluations("m-1")))
                .containsExactly(
                        "/progressReports/0/evaluations/0",
                        "/progressReports/1/evaluations/0",
                        "/progressReports/1/evaluations/1",
                        "/progressReports/2/evaluations/0");
        assertThat(pointers(subjects.evaluations("m-1", FiscalYear.of(2024))))
                .containsExactly("/progressReports/1/evaluations/0", "/progressReports/1/evaluations/1");
        assertThat(pointers(subjects.evaluations("k-1", FiscalYear.of(2023))))
                .containsExactly("/progressReports/0/evaluations/1");
        assertThat(subjects.evaluations("m-1", FiscalYear.of(2025))).isEmpty();
        assertThat(subjects.evaluations("m-2")).isEmpty();
    }

    @Test
    void whoRefersToAnId() {
        assertThat(INDEX.referencesTo("kodomo-ka"))
                .extracting(Reference::pointer)
                .containsExactly(
                        "/goals/0/policyAreas/0/measures/0/responsibles/0/unit",
                        "/goals/0/policyAreas/0/measures/0/responsibles/1/unit",
                        "/goals/0/policyAreas/0/measures/0/indicators/1/responsibles/0/unit",
                        "/organizationalUnits/0/successors/1",
                        "/governance/secretariat/unit",
                        "/contacts/0/unit");
        Reference repeat = INDEX.referencesTo("m-1").get(0);
        assertThat(repeat.pointer()).isEqualTo("/goals/0/policyAreas/0/measures/1/repeatOf");
        assertThat(repeat.kind()).isEqualTo(ReferenceKind.ELEMENT);
        assertThat(repeat.member()).isEqualTo("repeatOf");
        assertThat(repeat.item()).isEqualTo(-1);
        assertThat(repeat.node().part()).isEqualTo(ONLINE);
        assertThat(INDEX.referencesTo("sogo"))
                .extracting(Reference::pointer)
                .containsExactly(
                        "/alignment/relatedPlans/0",
                        "/goals/0/policyAreas/0/measures/0/alignment/interpreted/relatedPlans/0");
        assertThat(INDEX.referencesTo("chitose-dx")).isEmpty();
    }

    @Test
    void everyReferenceOfAFullPlanIsFound() {
        PlanIndex full = PlanIndex.of(SampleParts.filled(DxPlan.class));
        assertThat(full.references())
                .hasSizeGreaterThan(100)
                .allMatch(reference -> full.referencesTo(reference.id()).equals(List.of(reference)));
    }

    @Test
    void listsCannotBeChanged() {
        List<List<?>> lists = List.of(
                INDEX.elements().all(),
                INDEX.elements().onLevel("torikumi"),
                INDEX.assignments().ofUnit("kodomo-ka"),
                INDEX.alignments().sdg(9),
                INDEX.alignments().nationalItem("jichitai-dx", null, null),
                INDEX.subjects().evaluations("m-1"),
                INDEX.referencesTo("kodomo-ka"));
        for (List<?> list : lists) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> list.remove(0));
        }
    }

    @Test
    void manyThreadsShareOneLookUp() throws Exception {
        PlanIndex index = PlanIndex.of(SampleParts.filled(DxPlan.class));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<ElementIndex>> asked = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Callable<ElementIndex> ask = () -> {
                    start.await();
                    return index.elements();
                };
                asked.add(threads.submit(ask));
            }
            start.countDown();
            for (Future<ElementIndex> answer : asked) {
                assertThat(answer.get()).isSameAs(index.elements());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
