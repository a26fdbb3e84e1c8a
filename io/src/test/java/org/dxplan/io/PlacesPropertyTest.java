package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dxplan.io.support.JsonText;
import org.dxplan.io.support.JsonText.Value;
import org.dxplan.io.support.Layout;
import org.dxplan.io.support.PlanArbitraries;
import org.dxplan.io.support.Spot;
import org.dxplan.model.DxPlan;
import org.dxplan.model.index.Node;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Lines and columns against an oracle that counts characters one by one, in damaged plans with any line ends, blank lines,
 * shuffled members and a byte order mark.
 */
class PlacesPropertyTest {

    private static final List<String> MISFITS = List.of("null", "7", "-1.5", "\"違う😀\"", "[\n null ]", "{}", "true");

    private final PlanReader reader = PlanReader.create();
    private final PlanReader probing =
            PlanReader.of(PlanValidator.builder().add(new ProbeEverything()).build());

    @Provide
    static Arbitrary<DxPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(tries = 150)
    void whatReadingFindsStandsWhereTheOracleSays(@ForAll("plans") DxPlan plan, @ForAll long seed) {
        JsonText canonical = damaged(plan, seed);
        JsonText text = Layout.shuffled(canonical, seed);

        List<Problem> problems = reader.read(text.text()).problems();
        assertThat(problems).allSatisfy(problem -> assertThat(problem.range()).hasValue(place(text, problem)));
        assertThat(problems.stream().map(problem -> problem.range().orElseThrow()))
                .isSortedAccordingTo(PlacesPropertyTest::compareStarts);
        assertThat(problems.stream().map(PlacesPropertyTest::withoutPlace))
                .containsExactlyInAnyOrderElementsOf(reader.read(canonical.text()).problems().stream()
                        .map(PlacesPropertyTest::withoutPlace)
                        .toList());
    }

    @Property(tries = 150)
    void whatRulesFindStandsAtTheValueThatTheySaw(@ForAll("plans") DxPlan plan, @ForAll long seed) {
        JsonText text = Layout.shuffled(damaged(plan, seed), seed);

        List<Problem> problems = probing.read(text.text()).problems();
        List<Problem> probes = problems.stream()
                .filter(problem -> problem.arguments().containsKey("probe"))
                .toList();
        assertThat(probes).isNotEmpty().allSatisfy(probe -> check(text, probe));
        assertThat(problems.stream().map(problem -> problem.range().orElseThrow()))
                .isSortedAccordingTo(PlacesPropertyTest::compareStarts);
    }

    private static void check(JsonText text, Problem probe) {
        String pointer = probe.pointer();
        Value value = text.find(pointer).orElse(null);
        if (value == null) {
            Value owner = text.get(pointer.substring(0, pointer.lastIndexOf('/')));
            assertThat(probe.arguments()).containsEntry("probe", "absent");
            assertThat(probe.range()).hasValue(text.opening(owner));
        } else {
            assertThat(probe.range()).hasValue(text.opening(value));
            String content = text.first(value) == '"' ? text.string(value) : "";
            String seen = String.valueOf(probe.arguments().get("probe"));
            assertThat(seen).isIn("part", "absent", "text " + content);
            assertThat(probe.related())
                    .hasSize(1)
                    .allSatisfy(place -> assertThat(place.range()).isEqualTo(text.opening(text.root())));
        }
    }

    /** A plan with some values replaced by others, and some items put in between that cannot be held. */
    private static JsonText damaged(DxPlan plan, long seed) {
        Random random = new Random(seed);
        JsonText text = JsonText.of(PlanWriter.create().toText(plan));
        for (int i = 0; i < 4; i++) {
            List<Spot> spots = Spot.all(text).stream()
                    .filter(spot -> !spot.member().name().equals("dxplan"))
                    .toList();
            Spot spot = spots.get(random.nextInt(spots.size()));
            String misfit = MISFITS.get(random.nextInt(MISFITS.size()));
            text = JsonText.of(
                    spot.isItem()
                            ? text.with(spot.value().start(), spot.value().start(), misfit + ", ")
                            : text.with(spot.value().start(), spot.value().end(), misfit));
        }
        return text;
    }

    /** Where a problem of the reader belongs. */
    private static TextRange place(JsonText text, Problem problem) {
        Value value = text.get(problem.pointer());
        return switch (problem.code()) {
            case "DOC-03", "DOC-06" -> text.opening(value);
            case "DOC-08" -> text.name(value);
            default -> text.range(value);
        };
    }

    private static String withoutPlace(Problem problem) {
        return problem + " hint=" + problem.hintVariant();
    }

    private static int compareStarts(TextRange a, TextRange b) {
        return a.startLine() != b.startLine()
                ? Integer.compare(a.startLine(), b.startLine())
                : Integer.compare(a.startColumn(), b.startColumn());
    }

    /** Reports on every part and every member of a plan, and says what it saw there. */
    private static final class ProbeEverything implements Rule {
        @Override
        public List<String> codes() {
            return List.of("IDN-01");
        }

        @Override
        public void check(RuleContext context) {
            for (Node<?> node : context.index().nodes()) {
                context.problem("IDN-01", node)
                        .with("probe", "part")
                        .related("")
                        .report();
                node.part().describe(new PartVisitor() {
                    @Override
                    public void id(String member, String id, ReferenceKind kind) {
                        text(member, id);
                    }

                    @Override
                    public void reference(String member, @Nullable String id, ReferenceKind kind) {
                        text(member, id);
                    }

                    @Override
                    public void references(String member, List<String> ids, ReferenceKind kind) {
                        texts(member, ids);
                    }

                    @Override
                    public void text(String member, @Nullable String text) {
                        report(member, -1, text);
                    }

                    @Override
                    public void texts(String member, List<String> texts) {
                        for (int i = 0; i < texts.size(); i++) {
                            report(member, i, texts.get(i));
                        }
                    }

                    private void report(String member, int item, @Nullable String text) {
                        (item < 0
                                        ? context.problem("IDN-01", node, member)
                                        : context.problem("IDN-01", node, member, item))
                                .with("probe", text == null ? "absent" : "text " + text)
                                .related("")
                                .report();
                    }
                });
            }
        }
    }
}
