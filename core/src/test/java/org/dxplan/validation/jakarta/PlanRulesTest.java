package org.dxplan.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.Valid;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Goal;
import org.dxplan.model.Measure;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.PageRange;
import org.dxplan.model.common.PlanRules;
import org.dxplan.model.common.Severity;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.organization.Contact;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.Plans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a host sees of the constraint. */
class PlanRulesTest {

    private static final Validator VALIDATOR = Violations.validator();

    private static final String NO_TITLE = "取組「m-13-2」の名称が空です。計画書に印刷されている名称を、そのまま書いてください。";
    private static final String REVERSED = "ページの指定「9–7」の始まりが、終わりより後です。from と to が入れ替わっていないか確かめてください。";
    private static final String NO_SUCH_GOAL = "SDGsに、目標18はありません。1から17までの番号を書いてください。";

    /** Two errors and a piece of information. */
    private static final DxPlan PLAN = Plans.chitose()
            .addGoals(Goal.builder()
                    .id("goal-4")
                    .title("安心安全なまちづくり")
                    .alignment(Alignment.builder().sdgs(List.of(11, 18)).build())
                    .addMeasures(Plans.measure("m-13-1", "防災・災害対策の充実").build())
                    .addMeasures(Plans.measure("m-13-2", "").build())
                    .build())
            .addContacts(Contact.builder().postalCode("066-868").build())
            .build();

    private interface Publication {}

    private record Submission(@Valid @Nullable DxPlan plan) {}

    private record Folder(List<@Valid DxPlan> plans) {}

    private record Strict(
            @PlanRules(leastSeverity = Severity.INFO, language = "en")
            DxPlan plan) {}

    private record Published(
            @PlanRules @PlanRules(leastSeverity = Severity.WARNING, profile = "public", groups = Publication.class)
            DxPlan plan) {}

    private record Misspelt(@PlanRules(profile = "drafts") DxPlan plan) {}

    @PlanRules(leastSeverity = Severity.WARNING)
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Acceptable {
        String message() default "受け付けられない計画です。";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    private record Accepted(@Acceptable DxPlan plan) {}

    @Test
    void aPlanIsHeldToItsErrors() {
        assertThat(Violations.lines(VALIDATOR.validate(PLAN)))
                .containsExactly(
                        "goals[0].alignment.sdgs[1].<list element> " + NO_SUCH_GOAL,
                        "goals[0].measures[1].title " + NO_TITLE);
    }

    @Test
    void pathsBeginWithTheHostsProperty() {
        assertThat(Violations.lines(VALIDATOR.validate(new Submission(PLAN))))
                .containsExactly(
                        "plan.goals[0].alignment.sdgs[1].<list element> " + NO_SUCH_GOAL,
                        "plan.goals[0].measures[1].title " + NO_TITLE);
        assertThat(Violations.lines(
                        VALIDATOR.validate(new Folder(List.of(Plans.chitose().build(), PLAN)))))
                .containsExactly(
                        "plans[1].goals[0].alignment.sdgs[1].<list element> " + NO_SUCH_GOAL,
                        "plans[1].goals[0].measures[1].title " + NO_TITLE);
    }

    @Test
    void pathsBeginWithTheParameterOfAMethod() throws Exception {
        class Office {
            @SuppressWarnings("unused") // called by name
            void submit(@Valid DxPlan plan) {}
        }
        assertThat(Violations.lines(VALIDATOR
                        .forExecutables()
                        .validateParameters(
                                new Office(), Office.class.getDeclaredMethod("submit", DxPlan.class), new Object[] {PLAN
                                })))
                .containsExactly(
                        "submit.plan.goals[0].alignment.sdgs[1].<list element> " + NO_SUCH_GOAL,
                        "submit.plan.goals[0].measures[1].title " + NO_TITLE);
    }

    @Test
    void nullIsValid() {
        assertThat(VALIDATOR.validate(new Submission(null))).isEmpty();
    }

    @Test
    void theHostChoosesSeverityAndLanguage() {
        assertThat(Violations.lines(VALIDATOR.validate(new Strict(PLAN))))
                .contains(
                        "plan.contacts[0].postalCode \"066-868\" does not have the form of a postal code."
                                + " Write seven digits, as in 066-8686.",
                        "plan.goals[0].alignment.sdgs[1].<list element> The SDGs have no goal 18."
                                + " Use a number from 1 to 17.",
                        "plan.goals[0].measures[1].title The measure \"m-13-2\" has a blank title."
                                + " Copy the title as the plan prints it.");
    }

    @Test
    void theHostChoosesAProfileForAGroup() {
        Published published = new Published(PLAN.toBuilder()
                .contacts(List.of(Contact.builder()
                        .webAddress("http://www.city.chitose.lg.jp/")
                        .build()))
                .build());
        String insecure = "plan.contacts[0].webAddress";

        assertThat(VALIDATOR.validate(published))
                .noneMatch(violation -> violation.getPropertyPath().toString().equals(insecure));
        assertThat(VALIDATOR.validate(published, Publication.class))
                .anyMatch(violation -> violation.getPropertyPath().toString().equals(insecure));
    }

    @Test
    void aMisspeltProfileIsToldAtOnce() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> VALIDATOR.validate(new Misspelt(PLAN)))
                .havingRootCause()
                .isInstanceOf(IllegalArgumentException.class)
                .withMessage("There is no profile drafts but [draft, overview, full, progress, public]");
    }

    @Test
    void aHostMayComposeAConstraintOfItsOwn() {
        assertThat(Violations.lines(VALIDATOR.validate(new Accepted(PLAN)))).containsExactly("plan 受け付けられない計画です。");
    }

    @Test
    void todayIsTheDateInJapan() {
        DxPlan plan = Plans.chitose()
                .edition(Edition.builder()
                        .status(EditionStatus.ADOPTED)
                        .decided(PlanDate.of(LocalDate.of(2026, 4, 1)))
                        .build())
                .build();
        assertThat(findsDecided(plan, Instant.parse("2026-03-31T14:59:59Z"))).isTrue();
        assertThat(findsDecided(plan, Instant.parse("2026-03-31T15:00:00Z"))).isFalse();
    }

    private static boolean findsDecided(DxPlan plan, Instant now) {
        Validator validator =
                Violations.validator(Violations.configuration().clockProvider(() -> Clock.fixed(now, ZoneOffset.UTC)));
        return Violations.lines(validator.validate(new Strict(plan))).stream()
                .anyMatch(line -> line.startsWith("plan.edition.decided "));
    }

    @Test
    void aMeasureStandsAlone() {
        Measure measure = Plans.measure("m 13", " ")
                .level("no-such-level")
                .repeatOf("no-such-measure")
                .addMeasures(Plans.measure("m-13-2", "").build())
                .addCitations(Citation.builder()
                        .document("no-such-document")
                        .addPages(PageRange.of(7))
                        .addPages(PageRange.of(9, 7))
                        .build())
                .build();

        assertThat(Violations.lines(VALIDATOR.validate(measure)))
                .containsExactly(
                        "id 「m 13」は、識別子(id)として使えない形です。たとえば「m-13」であれば使えます。参照している箇所も合わせてください。",
                        "measures[0].title " + NO_TITLE,
                        "title 取組「m 13」の名称が空です。計画書に印刷されている名称を、そのまま書いてください。");
        assertThat(Violations.lines(Violations.validator(Severity.WARNING, "").validate(measure)))
                .contains("citations[0].pages[1] " + REVERSED);
    }

    @Test
    void anIndicatorStandsAlone() {
        Indicator indicator = Indicator.builder()
                .id("")
                .name("オンライン申請率")
                .repeatOf("no-such-indicator")
                .build();

        assertThat(Violations.lines(VALIDATOR.validate(indicator)))
                .containsExactly("id 識別子(id)が空です。計画の中で一つしかない識別子を付けてください（例: m-01-2）。");
    }

    @Test
    void anEvaluationStandsAlone() {
        Evaluation evaluation = Evaluation.builder()
                .subject("no-such-measure")
                .addRatings(Rating.of("no-such-scale", "A"))
                .addCitations(Citation.builder().addPages(PageRange.of(9, 7)).build())
                .build();

        assertThat(VALIDATOR.validate(evaluation)).isEmpty();
        assertThat(Violations.lines(Violations.validator(Severity.WARNING, "").validate(evaluation)))
                .contains("citations[0].pages[0] " + REVERSED);
    }
}
