package org.dxplan.validation.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.Plans;
import org.dxplan.validation.ValidationResult;
import org.dxplan.validation.rule.Place;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.RuleCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationConfigTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    /** Two measures of one title and two ids that are none. */
    private static DxPlan plan() {
        return Plans.chitose()
                .addMeasures(Plans.measure("m-01", "子育て相談の充実").build())
                .addMeasures(Plans.measure("m-02", "子育て相談の充実").build())
                .addMeasures(Plans.measure("3 子育て", "子育てアプリの導入").build())
                .build();
    }

    private static ValidationResult validate(ValidationConfig config) {
        return PlanValidator.builder().clock(CLOCK).config(config).build().validate(plan());
    }

    private static SuppressionBuilder accepting(String code) {
        return Suppression.builder().code(code).reason("印刷版のとおり");
    }

    private static ValidationConfig config(SuppressionBuilder suppression) {
        return ValidationConfig.builder().addSuppressions(suppression.build()).build();
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream()
                .map(one -> one.severity().code() + " " + one.code() + " " + one.subject() + " " + one.member())
                .toList();
    }

    @Test
    void withoutAConfigurationEverythingIsTold() {
        ValidationResult result = validate(ValidationConfig.NONE);
        assertThat(lines(result.problems())).containsExactly("warning IDN-07 m-02 title", "error IDN-02 3 子育て id");
        assertThat(result.suppressed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            IDN-07, chitose-dx-2024, m-02, title, -,                 error IDN-02 3 子育て id
            IDN-07, -,               -,    -,     -,                 error IDN-02 3 子育て id
            IDN-07, -,               -,    -,     /measures/1/title, error IDN-02 3 子育て id
            IDN-02, -,               -,    id,    -,                 warning IDN-07 m-02 title
            """)
    void whatFitsIsAccepted(String code, String plan, String subject, String member, String pointer, String left) {
        ValidationResult result = validate(config(
                accepting(code).plan(plan).subject(subject).member(member).pointer(pointer)));
        assertThat(lines(result.problems())).containsExactly(left);
        assertThat(result.suppressed()).hasSize(1);
        assertThat(result.suppressed().get(0).problem().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            IDN-08, -,               -,    -,     -
            IDN-07, furano-dx-draft, m-02, title, -
            IDN-07, -,               m-01, title, -
            IDN-07, -,               m-02, id,    -
            IDN-07, -,               -,    -,     /measures/0/title
            """)
    void whatDoesNotFitIsTold(String code, String plan, String subject, String member, String pointer) {
        ValidationResult result = validate(config(
                accepting(code).plan(plan).subject(subject).member(member).pointer(pointer)));
        assertThat(result.problems()).hasSize(2);
        assertThat(result.suppressed()).isEmpty();
    }

    @Test
    void theBeginningOfCodesCoversThemAll() {
        assertThat(validate(config(accepting("IDN"))).problems()).isEmpty();
        assertThat(validate(config(accepting("IDN"))).isValid()).isTrue();
    }

    @Test
    void theLastDayStillCounts() {
        assertThat(validate(config(accepting("IDN").expires(TODAY))).problems()).isEmpty();
        assertThat(validate(config(accepting("IDN").expires(TODAY.minusDays(1))))
                        .problems())
                .hasSize(2);
    }

    @Test
    void theMostPreciseSeverityCounts() {
        Map<String, Severity> severities = new LinkedHashMap<>();
        severities.put("IDN-07", Severity.INFO);
        severities.put("IDN", Severity.WARNING);
        assertThat(lines(validate(ValidationConfig.builder()
                                .severities(severities)
                                .build())
                        .problems()))
                .containsExactly("info IDN-07 m-02 title", "warning IDN-02 3 子育て id");
    }

    @Test
    void errorsOfReadingAreBeyondIt() {
        Problem unreadable = new Problem(
                RuleCatalog.builtIn().get("DOC-05"),
                Severity.ERROR,
                Place.of("/title"),
                "chitose-dx-2024",
                "title",
                List.of(),
                Map.of(),
                null);
        ValidationConfig config = ValidationConfig.builder()
                .severities(Map.of("DOC", Severity.INFO))
                .addSuppressions(accepting("DOC").build())
                .build();
        assertThat(config.apply("chitose-dx-2024", List.of(unreadable), TODAY))
                .isEqualTo(new ValidationConfig.Outcome(List.of(unreadable), List.of()));
        Problem warning = unreadable.withSeverity(Severity.WARNING);
        assertThat(config.apply("chitose-dx-2024", List.of(warning), TODAY).problems())
                .isEmpty();
    }

    @Test
    void itChoosesTheProfile() {
        ValidationConfig config =
                ValidationConfig.builder().profile(Profile.PUBLIC).build();
        assertThat(validate(config).profile()).isEqualTo(Profile.PUBLIC);
        assertThat(PlanValidator.builder()
                        .config(config)
                        .profile(Profile.FULL)
                        .build()
                        .validate(plan())
                        .profile())
                .isEqualTo(Profile.FULL);
    }

    @Test
    void aReasonIsRequired() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accepting("IDN-07").reason("　").build())
                .withMessage("A suppression needs a code and a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accepting(" ").build())
                .withMessage("A suppression needs a code and a reason");
    }

    @Test
    void aBaselineKnowsWhatWasThereBefore() {
        List<Problem> problems = validate(ValidationConfig.NONE).problems();
        Baseline baseline = Baseline.NONE.with("chitose-dx-2024", problems);

        DxPlan edited = plan().toBuilder()
                .measures(List.of(
                        Plans.measure("m-00", "窓口の改善").build(),
                        Plans.measure("m-01", "子育て相談の充実").build(),
                        Plans.measure("m-02", "子育て相談の充実").build(),
                        Plans.measure("3 子育て", "子育てアプリの導入").build(),
                        Plans.measure("m-03", "子育て相談の充実").build()))
                .build();
        List<Problem> later =
                PlanValidator.builder().clock(CLOCK).build().validate(edited).problems();
        Baseline.Split split = baseline.split("chitose-dx-2024", later);
        assertThat(lines(split.known())).containsExactly("warning IDN-07 m-02 title", "error IDN-02 3 子育て id");
        assertThat(lines(split.unknown())).containsExactly("warning IDN-07 m-03 title");
        assertThat(baseline.split("furano-dx-draft", later).known()).isEmpty();
    }

    @Test
    void aBaselineCounts() {
        Problem problem = validate(ValidationConfig.NONE).problems().get(0);
        Baseline baseline = Baseline.NONE.with("chitose-dx-2024", List.of(problem, problem));
        assertThat(baseline.counts()).containsExactly(Map.entry(ProblemIdentity.of("chitose-dx-2024", problem), 2));
        assertThat(baseline.split("chitose-dx-2024", List.of(problem, problem, problem)))
                .isEqualTo(new Baseline.Split(List.of(problem), List.of(problem, problem)));
        assertThat(Baseline.of(baseline.counts()).counts()).isEqualTo(baseline.counts());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.of(Map.of(ProblemIdentity.of("chitose-dx-2024", problem), 0)));
    }

    @Test
    void countsAreNoPartOfAnIdentity() {
        Problem problem = new Problem(
                RuleCatalog.builtIn().get("STR-05"),
                Severity.WARNING,
                Place.of("/claims/0/value"),
                "furano-dx-draft",
                "claims/value",
                List.of(),
                Map.of("announced", 8, "level", "基本施策", "found", List.of(7, 8)),
                "");
        assertThat(ProblemIdentity.of("furano-dx-draft", problem).arguments()).containsExactly("level=基本施策");
    }
}
