package org.dxplan.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

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

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(Profile profile) {
        assertThat(Profile.find(profile.code())).isEqualTo(profile);
        assertThat(Profile.find(profile.name())).isNull();
    }
}
