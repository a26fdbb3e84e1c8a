package org.dxplan.model.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Measure;
import org.dxplan.model.SampleParts;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.Responsible;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementKind;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanIndexTest {

    private static final DxPlan PLAN = DxPlan.builder()
            .id("chitose-dx-2024")
            .title("千歳市DX推進計画")
            .addMeasures(Measure.builder()
                    .id("m-09-1")
                    .title("窓口サービスの向上")
                    .addResponsibles(Responsible.builder().unit("shimin-ka").build())
                    .alignment(Alignment.builder()
                            .addRelatedPlans("sogo-7")
                            .addRelatedPlans("jichitai-dx")
                            .build())
                    .build())
            .addMeasures(Measure.builder()
                    .id("m-09-1")
                    .title("各種申請等のオンライン化")
                    .repeatOf("m-09-1")
                    .build())
            .build();

    @Test
    void findsTheFirstPartWithAnId() {
        PlanIndex index = PlanIndex.of(PLAN);

        assertThat(index.find("m-09-1").map(Node::pointer)).contains("/measures/0");
        assertThat(index.find("m-09-2")).isEmpty();
        assertThat(index.identified())
                .extracting(
                        one -> one.kind() + " " + one.id() + " " + one.node().pointer())
                .containsExactly("PLAN chitose-dx-2024 ", "ELEMENT m-09-1 /measures/0", "ELEMENT m-09-1 /measures/1");
    }

    @Test
    void listsAllReferencesWithTheirPlaces() {
        assertThat(PlanIndex.of(PLAN).references())
                .extracting(reference -> reference.node().pointer() + " " + reference.member() + " " + reference.item()
                        + " " + reference.id() + " " + reference.kind())
                .containsExactly(
                        "/measures/0/responsibles/0 unit -1 shimin-ka ORGANIZATIONAL_UNIT",
                        "/measures/0/alignment relatedPlans 0 sogo-7 RELATED_PLAN",
                        "/measures/0/alignment relatedPlans 1 jichitai-dx RELATED_PLAN",
                        "/measures/1 repeatOf -1 m-09-1 ELEMENT");
    }

    @Test
    void nodesStandInCanonicalOrderEachBehindItsParent() {
        List<Node<?>> nodes = PlanIndex.of(SampleParts.filled(DxPlan.class)).nodes();

        for (int i = 0; i < nodes.size(); i++) {
            Node<?> node = nodes.get(i);
            Node<?> parent = node.parent();
            assertThat(node.ordinal()).isEqualTo(i);
            assertThat(parent == null ? -1 : parent.ordinal()).isLessThan(i);
        }
        assertThat(nodes).extracting(Node::pointer).doesNotHaveDuplicates();
    }

    @Test
    void findsAllNodesOfAType() {
        PlanIndex index = PlanIndex.of(SampleParts.filled(DxPlan.class));
        Set<Class<? extends Part>> types =
                index.nodes().stream().map(node -> node.part().getClass()).collect(Collectors.toSet());
        List<Node<?>> found = new ArrayList<>();
        for (Class<? extends Part> type : types) {
            assertThat(index.nodes(type))
                    .allMatch(node -> node.part().getClass() == type)
                    .extracting(Node::ordinal)
                    .isSorted();
            found.addAll(index.nodes(type));
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(index.nodes());
        assertThat(index.nodes(Measure.class)).isNotEmpty();
    }

    @Test
    void allPartsOfOneTypeDescribeTheSameMembers() {
        PlanIndex filled = PlanIndex.of(SampleParts.filled(DxPlan.class));
        Map<Class<?>, List<String>> members = new HashMap<>();
        for (Node<?> node : filled.nodes()) {
            assertThat(members(node.part()))
                    .isEqualTo(members.computeIfAbsent(node.part().getClass(), type -> members(node.part())));
        }
        assertThat(members(PLAN)).isEqualTo(members.get(DxPlan.class));
    }

    @Test
    void findsThePartsWithANoteMarkOnce() {
        DxPlan plan = DxPlan.builder()
                .id("chitose-dx-2024")
                .title("千歳市DX推進計画")
                .addMeasures(Measure.builder()
                        .id("m-01")
                        .title("オンライン手続き※の拡大")
                        .addStatements(Statement.builder()
                                .kind(StatementKind.TARGET_STATE)
                                .summary("RPA※を使う。")
                                .build())
                        .note("※ 令和6年度から")
                        .build())
                .addMeasures(Measure.builder().id("m-02").title("窓口の改善").build())
                .build();

        assertThat(PlanIndex.of(plan).noteMarked())
                .extracting(Node::pointer)
                .containsExactly("/measures/0", "/measures/0/statements/0");
    }

    private static List<String> members(Part part) {
        List<String> members = new ArrayList<>();
        part.describe(new PartVisitor() {
            @Override
            public void id(String member, String id, ReferenceKind kind) {
                members.add("id " + member);
            }

            @Override
            public void reference(String member, @Nullable String id, ReferenceKind kind) {
                members.add("reference " + member);
            }

            @Override
            public void references(String member, List<String> ids, ReferenceKind kind) {
                members.add("reference " + member);
            }

            @Override
            public void text(String member, @Nullable String text) {
                members.add("text " + member);
            }

            @Override
            public void texts(String member, List<String> texts) {
                members.add("text " + member);
            }
        });
        return members;
    }
}
