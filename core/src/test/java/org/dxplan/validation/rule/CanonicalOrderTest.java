package org.dxplan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dxplan.model.DxPlan;
import org.dxplan.model.SampleParts;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Without a source, problems stand as their places follow each other in the canonical JSON. */
class CanonicalOrderTest {

    private static final DxPlan PLAN = SampleParts.filled(DxPlan.class);
    private static final List<Place> PLACES = places();
    private static final Map<String, Integer> POSITIONS = positions();

    /** Something that a rule can report against: a part, one of its members, an item of one. */
    private record Place(int node, @Nullable String member, int item, String pointer) {}

    /** Writes the plan down as the JSON would, one place after the other. */
    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        PlanIndex index = PlanIndex.of(PLAN);
        Map<Node<?>, List<Node<?>>> children = new HashMap<>();
        for (Node<?> node : index.nodes()) {
            if (node.parent() != null) {
                children.computeIfAbsent(node.parent(), parent -> new ArrayList<>())
                        .add(node);
            }
        }
        write(index.root(), children, places);
        return places;
    }

    private static void write(Node<?> node, Map<Node<?>, List<Node<?>>> children, List<Place> places) {
        places.add(new Place(node.ordinal(), null, -1, node.pointer()));
        node.part().describe(new PartVisitor() {
            private void member(String name, int items) {
                places.add(new Place(node.ordinal(), name, -1, node.pointer(name)));
                for (int i = 0; i < items; i++) {
                    places.add(new Place(node.ordinal(), name, i, node.pointer(name, i)));
                    below(name, i);
                }
                below(name, -1);
            }

            private void below(String name, int item) {
                for (Node<?> child : children.getOrDefault(node, List.of())) {
                    if (child.member().equals(name) && child.index() == item) {
                        write(child, children, places);
                    }
                }
            }

            @Override
            public void id(String member, String id, ReferenceKind kind) {
                member(member, 0);
            }

            @Override
            public void reference(String member, @Nullable String id, ReferenceKind kind) {
                member(member, 0);
            }

            @Override
            public void references(String member, List<String> ids, ReferenceKind kind) {
                member(member, ids.size());
            }

            @Override
            public void text(String member, @Nullable String text) {
                member(member, 0);
            }

            @Override
            public void texts(String member, List<String> texts) {
                member(member, texts.size());
            }

            @Override
            public void data(String member, @Nullable Object data) {
                member(member, data instanceof List<?> list ? list.size() : 0);
            }

            @Override
            public void part(String member, @Nullable Part part) {
                member(member, 0);
            }

            @Override
            public void parts(String member, List<? extends Part> parts) {
                member(member, parts.size());
            }
        });
    }

    /** Where each pointer stands first. */
    private static Map<String, Integer> positions() {
        Map<String, Integer> positions = new HashMap<>();
        for (Place place : PLACES) {
            positions.putIfAbsent(place.pointer(), positions.size());
        }
        return positions;
    }

    private static List<Problem> report(List<Place> places) {
        Rule rule = new Rule() {
            @Override
            public List<String> codes() {
                return List.of("IDN-05");
            }

            @Override
            public void check(RuleContext context) {
                List<Node<?>> nodes = context.index().nodes();
                for (Place place : places) {
                    Node<?> node = nodes.get(place.node());
                    if (place.member() == null) {
                        context.problem("IDN-05", node).report();
                    } else {
                        context.problem("IDN-05", node, place.member(), place.item())
                                .report();
                    }
                }
            }
        };
        return RuleEngine.run(
                        List.of(rule),
                        RuleCatalog.EMPTY,
                        PLAN,
                        null,
                        Profile.FULL,
                        LocalDate.of(2026, 11, 22),
                        Known.of(List.of()),
                        Integer.MAX_VALUE)
                .problems();
    }

    @Test
    void allPlacesStandInTheOrderOfTheJson() {
        List<Place> shuffled = new ArrayList<>(PLACES);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(report(shuffled))
                .extracting(Problem::pointer)
                .isSortedAccordingTo((a, b) -> position(a) - position(b));
        assertThat(PLACES).hasSizeGreaterThan(3_000);
    }

    @Property(tries = 200)
    void anyPlacesDo(@ForAll Random random) {
        List<Place> chosen = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            // Near places are the hard cases.
            int near = chosen.isEmpty() ? random.nextInt(PLACES.size()) : PLACES.indexOf(chosen.get(0));
            chosen.add(PLACES.get(Math.min(PLACES.size() - 1, near + random.nextInt(40))));
        }

        assertThat(report(chosen))
                .extracting(Problem::pointer)
                .isSortedAccordingTo((a, b) -> position(a) - position(b));
    }

    private static int position(String pointer) {
        Integer position = POSITIONS.get(pointer);
        if (position == null) {
            throw new AssertionError("No place " + pointer);
        }
        return position;
    }

    @Test
    void problemsOfOnePlaceStandByCodeAndArguments() {
        Rule rule = new Rule() {
            @Override
            public List<String> codes() {
                return List.of("IDN-05", "IDN-06");
            }

            @Override
            public void check(RuleContext context) {
                Node<?> root = context.index().root();
                context.problem("IDN-06", root, "title").with("number", "①").report();
                context.problem("IDN-05", root, "title").with("number", "②").report();
                context.problem("IDN-05", root, "title").with("number", "①").report();
            }
        };

        assertThat(RuleEngine.run(
                                List.of(rule),
                                RuleCatalog.EMPTY,
                                PLAN,
                                null,
                                Profile.FULL,
                                LocalDate.of(2026, 11, 22),
                                Known.of(List.of()),
                                Integer.MAX_VALUE)
                        .problems())
                .extracting(problem -> problem.code() + problem.arguments())
                .containsExactly("IDN-05{number=①}", "IDN-05{number=②}", "IDN-06{number=①}");
    }
}
