package org.dxplan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.dxplan.model.DxPlan;
import org.dxplan.model.SampleParts;
import org.dxplan.model.common.Severity;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.part.ReferenceKind;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.Plans;
import org.dxplan.validation.ValidationResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleEngineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final DxPlan PLAN = Plans.chitose()
            .addMeasures(Plans.measure("m-01-1", "①", "子育てアプリの導入").build())
            .build();

    private static Rule rule(String code, Consumer<RuleContext> check) {
        return new Rule() {
            @Override
            public List<String> codes() {
                return List.of(code);
            }

            @Override
            public void check(RuleContext context) {
                check.accept(context);
            }
        };
    }

    private static List<Problem> run(List<Problem> known, Rule... rules) {
        return RuleEngine.run(
                        List.of(rules),
                        RuleCatalog.EMPTY,
                        PLAN,
                        null,
                        Profile.FULL,
                        TODAY,
                        Known.of(known),
                        Integer.MAX_VALUE)
                .problems();
    }

    private static Problem known(String code, String pointer, @Nullable String member) {
        RuleInfo rule = RuleCatalog.builtIn().get(code);
        return new Problem(
                rule,
                rule.severity(),
                Place.of(pointer),
                null,
                "",
                List.of(),
                member == null ? Map.of() : Map.of("member", member),
                null);
    }

    @Test
    void aRuleThatThrowsIsReportedAndCostsNothingElse() {
        Rule broken = rule("GLS-04", context -> {
            context.problem("GLS-04", context.index().root(), "title").report();
            throw new IllegalStateException("text of the plan");
        });
        Rule sound = rule(
                "IDN-03",
                context -> context.problem("IDN-03", context.index().root(), "title")
                        .with("kind", Word.of(ReferenceKind.PLAN))
                        .with("id", "chitose-dx-2024")
                        .hint("")
                        .report());

        List<Problem> problems = run(List.of(), broken, sound);

        assertThat(problems).extracting(Problem::code).containsExactly("DOC-13", "IDN-03");
        Problem crash = problems.get(0);
        assertThat(crash.pointer()).isEmpty();
        assertThat(crash.severity()).isEqualTo(Severity.ERROR);
        assertThat(crash.message(Locale.JAPANESE))
                .isEqualTo("規則 GLS-04 の検査が、例外 java.lang.IllegalStateException により途中で止まりました。");
        assertThat(crash.message(Locale.ENGLISH))
                .isEqualTo("The rule GLS-04 broke down with java.lang.IllegalStateException.");
        assertThat(crash.hint(Locale.ENGLISH))
                .contains("This is a defect of the rule, not of the plan;"
                        + " report it to the author of the rule together with the plan.");
    }

    @Test
    void aCrashIsNeverHiddenByWhatIsKnownOfTheDocument() {
        Rule broken = rule("GLS-04", context -> {
            throw new IllegalStateException();
        });

        assertThat(run(List.of(known("DOC-01", "", null)), broken))
                .extracting(Problem::code)
                .containsExactly("DOC-13");
    }

    @Test
    void beyondTheLimitTheFirstProblemsAreKeptAndTheOthersCounted() {
        Rule numbers = rule("IDN-05", context -> {
            for (int i = 9; i >= 0; i--) {
                context.problem("IDN-05", context.index().root(), "measures", i)
                        .with("number", "①")
                        .report();
            }
        });
        Rule titles = rule(
                "IDN-03",
                context -> context.problem("IDN-03", context.index().root(), "title")
                        .report());
        Rule broken = rule("GLS-04", context -> {
            numbers.check(context);
            throw new IllegalStateException();
        });

        RuleEngine.Result result = RuleEngine.run(
                List.of(numbers, broken, titles),
                RuleCatalog.EMPTY,
                PLAN,
                null,
                Profile.FULL,
                TODAY,
                Known.of(List.of()),
                4);

        assertThat(result.problems())
                .extracting(problem -> problem.code() + " " + problem.pointer())
                .containsExactly("DOC-13 ", "IDN-03 /title", "IDN-05 /measures/0", "IDN-05 /measures/1");
        List<String> omitted = new ArrayList<>();
        result.omitted().forEach((code, severity, count) -> omitted.add(code + " " + count));
        assertThat(omitted).containsExactly("IDN-05 8");
    }

    @Test
    void aCodeThatIsNotInTheCatalogueIsADefectOfTheRule() {
        Rule unknown = rule(
                "XYZ-01",
                context -> context.problem("XYZ-01", context.index().root()).report());

        assertThat(run(List.of(), unknown)).extracting(Problem::code).containsExactly("DOC-13");
    }

    @Test
    void aRuleIsSilentAboutAMemberThatTheReaderReported() {
        Rule title = rule(
                "IDN-03",
                context -> context.problem("IDN-03", context.index().root(), "title")
                        .report());

        assertThat(run(List.of(), title)).hasSize(1);
        assertThat(run(List.of(known("DOC-05", "/title", "title")), title)).isEmpty();
        assertThat(run(List.of(known("DOC-06", "", "title")), title)).isEmpty();
        assertThat(run(List.of(known("DOC-05", "/title/0", null)), title)).hasSize(1);
        assertThat(run(List.of(known("DOC-03", "", null)), title)).hasSize(1);
    }

    @Test
    void whatReadingLostIsKnownAtEveryPlaceAroundIt() {
        List<Boolean> lost = new ArrayList<>();
        Rule look = rule("IDN-03", context -> {
            lost.clear();
            for (String pointer :
                    List.of("", "/glossary", "/glossary/1", "/glossary/1/term", "/glossary/10", "/title")) {
                lost.add(context.hasLost(pointer));
            }
        });

        run(List.of(known("DOC-05", "/glossary/1/term", "term")), look);
        assertThat(lost).containsExactly(true, true, true, true, false, false);
        run(List.of(known("DOC-06", "/glossary/1", "term")), look);
        assertThat(lost).containsExactly(true, true, true, true, false, false);
        run(List.of(known("DOC-11", "/glossary/1/term", "term")), look);
        assertThat(lost).containsExactly(true, true, true, true, false, false);
        run(List.of(known("WRK-02", "/glossary/1/term", null)), look);
        assertThat(lost).doesNotContain(true);
        run(List.of(known("DOC-08", "/glossary/1/trem", "trem")), look);
        assertThat(lost).doesNotContain(true);
        run(List.of(), look);
        assertThat(lost).doesNotContain(true);
    }

    @Test
    void aMistypedNameIsALossOfTheNameThatWasMeant() {
        RuleInfo info = RuleCatalog.builtIn().get("DOC-08");
        Problem unknown = new Problem(
                info,
                info.severity(),
                Place.of("/glossary/1/trem"),
                null,
                "",
                List.of(),
                Map.of("member", "trem", "nearest", "term"),
                "nearest");
        List<Boolean> lost = new ArrayList<>();

        run(List.of(unknown), rule("IDN-03", context -> lost.add(context.hasLost("/glossary/1/term"))));

        assertThat(lost).containsExactly(true);
    }

    @Test
    void unreadableIdsAreKnownByKind() {
        DxPlan plan = PLAN.toBuilder()
                .addMeasures(Plans.measure("", "②", "オンライン手続き※の拡大").build())
                .build();
        List<ReferenceKind> unreadable = new ArrayList<>();
        Rule look = rule("REF-01", context -> {
            for (ReferenceKind kind : ReferenceKind.values()) {
                if (context.hasUnreadableId(kind)) {
                    unreadable.add(kind);
                }
            }
        });

        RuleEngine.run(
                List.of(look),
                RuleCatalog.EMPTY,
                plan,
                null,
                Profile.FULL,
                TODAY,
                Known.of(List.of(known("DOC-06", "/measures/1", "id"))),
                Integer.MAX_VALUE);
        assertThat(unreadable).containsExactly(ReferenceKind.ELEMENT, ReferenceKind.ANY);
        unreadable.clear();
        RuleEngine.run(
                List.of(look),
                RuleCatalog.EMPTY,
                plan,
                null,
                Profile.FULL,
                TODAY,
                Known.of(List.of(known("DOC-06", "/measures/0", "id"))),
                Integer.MAX_VALUE);
        RuleEngine.run(
                List.of(look),
                RuleCatalog.EMPTY,
                plan,
                null,
                Profile.FULL,
                TODAY,
                Known.of(List.of()),
                Integer.MAX_VALUE);
        assertThat(unreadable).isEmpty();
    }

    @Test
    void idsAreLostWithTheListsAndPartsThatHoldThem() {
        List<ReferenceKind> unreadable = new ArrayList<>();
        Rule look = rule("REF-01", context -> {
            unreadable.clear();
            for (ReferenceKind kind : ReferenceKind.values()) {
                if (context.hasUnreadableId(kind)) {
                    unreadable.add(kind);
                }
            }
        });

        run(List.of(known("DOC-05", "/organizationalUnits", "organizationalUnits")), look);
        assertThat(unreadable).containsExactly(ReferenceKind.ORGANIZATIONAL_UNIT, ReferenceKind.ANY);
        run(List.of(known("DOC-05", "/goals/0/measures/12", "")), look);
        assertThat(unreadable).containsExactly(ReferenceKind.ELEMENT, ReferenceKind.INDICATOR, ReferenceKind.ANY);
        run(List.of(known("DOC-05", "/surveys/0/tables/1/unit", "unit")), look);
        assertThat(unreadable).isEmpty();
    }

    @Test
    void everyListOfPartsWithIdsIsKnownToHoldThem() {
        PlanIndex index = PlanIndex.of(SampleParts.filled(DxPlan.class));
        for (PlanIndex.Identified one : index.identified()) {
            Node<?> parent = one.node().parent();
            if (parent != null) {
                List<Boolean> unreadable = new ArrayList<>();
                run(
                        List.of(known("DOC-05", parent.pointer(one.node().member()), null)),
                        rule("REF-01", context -> unreadable.add(context.hasUnreadableId(one.kind()))));
                assertThat(unreadable).as(one.node().pointer()).containsExactly(true);
            }
        }
    }

    @Test
    void brokenSyntaxLosesWhateverFollows() {
        List<Boolean> lost = new ArrayList<>();
        Rule look = rule("REF-01", context -> {
            lost.add(context.hasLost("/glossary"));
            lost.add(context.hasUnreadableId(ReferenceKind.SOURCE));
        });

        run(List.of(known("DOC-01", "/measures/0", null)), look);

        assertThat(lost).containsExactly(true, true);
    }

    @Test
    void aRuleThatNeverEndsItsRecursionIsADefectToo() {
        Rule endless = rule("GLS-04", context -> recurse(1));

        assertThat(run(List.of(), endless))
                .extracting(problem -> problem.arguments().get("exception"))
                .containsExactly("java.lang.StackOverflowError");
    }

    private static int recurse(int depth) {
        return depth == 0 ? 0 : recurse(depth + 1) + 1;
    }

    @Test
    void rulesThatDoNotHoldInTheProfileStaySilent() {
        Rule address = rule(
                "REF-05",
                context -> context.problem("REF-05", context.index().root())
                        .with("address", "ttps://www.city.chitose.lg.jp/")
                        .hint("")
                        .report());

        for (Profile profile : Profile.values()) {
            assertThat(RuleEngine.run(
                                    List.of(address),
                                    RuleCatalog.EMPTY,
                                    PLAN,
                                    null,
                                    profile,
                                    TODAY,
                                    Known.of(List.of()),
                                    Integer.MAX_VALUE)
                            .problems())
                    .hasSize(profile == Profile.PUBLIC ? 1 : 0);
        }
    }

    @Test
    void aValidatorHandsItsRulesTheDayOfItsClock() {
        List<LocalDate> days = new ArrayList<>();
        Instant newYear = Instant.parse("2025-12-31T15:30:00Z");

        ValidationResult result = PlanValidator.builder()
                .add(rule("IDN-03", context -> days.add(context.today())))
                .clock(Clock.fixed(newYear, ZoneId.of("Asia/Tokyo")))
                .build()
                .validate(PLAN);

        assertThat(days).containsExactly(LocalDate.of(2026, 1, 1));
        assertThat(result.isValid()).isTrue();
        assertThat(result.profile()).isEqualTo(Profile.OVERVIEW);
    }
}
