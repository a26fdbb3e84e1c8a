package org.dxplan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.DxPlanBuilder;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;

class ElementPassTest {

    private static final int MEASURES = 70;

    private static final DxPlan PLAN = planWith(MEASURES);

    private static DxPlan planWith(int measures) {
        DxPlanBuilder plan = Plans.chitose();
        for (int i = 1; i <= measures; i++) {
            plan.addMeasures(Plans.measure("m-" + i, String.valueOf(i), "窓口のオンライン化 その" + i)
                    .build());
        }
        return plan.build();
    }

    /** Writes down what it is shown, and reports the elements of some ids. */
    private static final class Diary implements ElementRule {
        private final List<String> lines;
        private final String name;
        private final List<String> reported;

        Diary(List<String> lines, String name, String... reported) {
            this.lines = lines;
            this.name = name;
            this.reported = List.of(reported);
        }

        @Override
        public List<String> codes() {
            return List.of("IDN-03");
        }

        @Override
        public ElementCheck begin(RuleContext context) {
            lines.add(name + " begins");
            return new ElementCheck() {
                @Override
                public void check(Node<? extends PlanElement> element) {
                    lines.add(name + " " + element.part().id());
                    if (reported.contains(element.part().id())) {
                        context.problem("IDN-03", element, "title").report();
                    }
                }

                @Override
                public void end() {
                    lines.add(name + " ends");
                }
            };
        }
    }

    private static ElementRule breakingAt(String id, ElementRule around) {
        return new ElementRule() {
            @Override
            public List<String> codes() {
                return List.of("GLS-04");
            }

            @Override
            public ElementCheck begin(RuleContext context) {
                ElementCheck inner = around.begin(context);
                return element -> {
                    inner.check(element);
                    if (element.part().id().equals(id)) {
                        throw new IllegalStateException();
                    }
                };
            }
        };
    }

    private static RuleEngine.Result run(DxPlan plan, int limit, Rule... rules) {
        return RuleEngine.run(
                List.of(rules),
                RuleCatalog.EMPTY,
                plan,
                null,
                Profile.FULL,
                LocalDate.of(2026, 11, 22),
                Known.of(List.of()),
                limit);
    }

    private static List<String> found(RuleEngine.Result result) {
        return result.problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    private static List<String> elements(String name, int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            lines.add(name + " m-" + i);
        }
        return lines;
    }

    @Test
    void elementsAreShownInOrderAFewAtATimeToOneRuleAfterTheOther() {
        List<String> lines = new ArrayList<>();

        run(PLAN, 10, new Diary(lines, "A"), new Diary(lines, "B"));

        List<String> expected = new ArrayList<>();
        expected.add("A begins");
        expected.addAll(elements("A", 1, 32));
        expected.add("B begins");
        expected.addAll(elements("B", 1, 32));
        expected.addAll(elements("A", 33, 64));
        expected.addAll(elements("B", 33, 64));
        expected.addAll(elements("A", 65, MEASURES));
        expected.add("A ends");
        expected.addAll(elements("B", 65, MEASURES));
        expected.add("B ends");
        assertThat(lines).containsExactlyElementsOf(expected);
    }

    @Test
    void aRuleThatIsAskedAloneSeesTheSame() {
        List<String> together = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        Rule rule = new Diary(alone, "A");

        run(PLAN, 10, new Diary(together, "A"));
        run(PLAN, 10, new Rule() {
            @Override
            public List<String> codes() {
                return rule.codes();
            }

            @Override
            public void check(RuleContext context) {
                rule.check(context);
            }
        });

        assertThat(alone).hasSize(MEASURES + 2).containsExactlyElementsOf(together);
    }

    @Test
    void aPlanWithoutElementsIsBegunAndEnded() {
        List<String> lines = new ArrayList<>();

        run(planWith(0), 10, new Diary(lines, "A"));

        assertThat(lines).containsExactly("A begins", "A ends");
    }

    @Test
    void aRuleThatThrowsInTheMiddleTakesBackItsOwnReportsOnly() {
        List<String> lines = new ArrayList<>();
        Diary sound = new Diary(lines, "sound", "m-2", "m-69");
        ElementRule broken = breakingAt("m-40", new Diary(lines, "broken", "m-1", "m-39"));

        RuleEngine.Result result = run(PLAN, 10, broken, sound);

        assertThat(found(result)).containsExactly("DOC-13 ", "IDN-03 /measures/1/title", "IDN-03 /measures/68/title");
        assertThat(result.problems().get(0).arguments()).containsEntry("rule", "GLS-04");
        assertThat(lines).contains("broken m-40", "sound ends").doesNotContain("broken m-41", "broken ends");
    }

    @Test
    void theLimitHoldsForEachRuleAndForAll() {
        List<String> lines = new ArrayList<>();

        RuleEngine.Result result = run(
                PLAN, 2, new Diary(lines, "A", "m-3", "m-60", "m-70"), new Diary(lines, "B", "m-2", "m-33", "m-34"));

        assertThat(found(result)).containsExactly("IDN-03 /measures/1/title", "IDN-03 /measures/2/title");
        List<String> omitted = new ArrayList<>();
        result.omitted().forEach((code, severity, count) -> omitted.add(code + " " + count));
        assertThat(omitted).containsExactly("IDN-03 4");
    }
}
