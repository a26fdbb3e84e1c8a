package org.dxplan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.Goal;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.validation.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTest {

    @ParameterizedTest
    @CsvSource({
        "draft, DRAFT",
        "proposal, DRAFT",
        "adopted, OVERVIEW",
        "revised, OVERVIEW",
        "ended, OVERVIEW",
        "superseded, OVERVIEW"
    })
    void fitsTheStatusOfTheEdition(String status, Profile profile) {
        Edition edition = Edition.builder().status(EditionStatus.of(status)).build();

        assertThat(Profile.of(Plans.chitose().edition(edition).build())).isEqualTo(profile);
    }

    @Test
    void aPrintedWordBesideTheCodeDoesNotMatter() {
        Edition edition = Edition.builder()
                .status(EditionStatus.PROPOSAL.withText("計画（案）"))
                .build();

        assertThat(Profile.of(Plans.chitose().edition(edition).build())).isEqualTo(Profile.DRAFT);
    }

    @Test
    void withoutAnEditionAPlanIsAnOverview() {
        assertThat(Profile.of(Plans.chitose().edition(null).build())).isEqualTo(Profile.OVERVIEW);
        assertThat(Profile.of(Plans.chitose()
                        .edition(Edition.builder().label("第1.0版").build())
                        .build()))
                .isEqualTo(Profile.OVERVIEW);
    }

    @Test
    void indicatorsMakeAPlanFullWhereverTheyStand() {
        Indicator indicator = Indicator.builder().id("k-1").name("オンライン申請率").build();
        Goal goal = Goal.builder()
                .id("g-1")
                .title("市民サービスの向上")
                .addMeasures(
                        Plans.measure("m-1", "電子申請の拡大").addIndicators(indicator).build())
                .build();

        assertThat(Profile.of(Plans.chitose().addIndicators(indicator).build())).isEqualTo(Profile.FULL);
        assertThat(Profile.of(Plans.chitose().addGoals(goal).build())).isEqualTo(Profile.FULL);
        assertThat(Profile.of(Plans.chitose()
                        .addGoals(goal)
                        .edition(Edition.builder().status(EditionStatus.DRAFT).build())
                        .build()))
                .isEqualTo(Profile.DRAFT);
    }

    @Test
    void evaluationsMakeItsProgress() {
        ProgressReport report = ProgressReport.builder()
                .id("r6")
                .addTallies(Tally.builder().total(157).build())
                .build();
        ProgressReport evaluated = report.toBuilder()
                .addEvaluations(Evaluation.builder().subject("m-1").build())
                .build();

        assertThat(Profile.of(Plans.chitose().addProgressReports(report).build()))
                .isEqualTo(Profile.OVERVIEW);
        assertThat(Profile.of(Plans.chitose()
                        .addProgressReports(report)
                        .addProgressReports(evaluated)
                        .build()))
                .isEqualTo(Profile.PROGRESS);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(Profile profile) {
        assertThat(Profile.find(profile.code())).isEqualTo(profile);
        assertThat(Profile.find(profile.name())).isNull();
    }
}
