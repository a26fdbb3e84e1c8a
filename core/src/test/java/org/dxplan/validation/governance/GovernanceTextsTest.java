package org.dxplan.validation.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.model.common.Statement;
import org.dxplan.model.organization.Body;
import org.dxplan.model.organization.Governance;
import org.dxplan.model.organization.GovernanceBuilder;
import org.dxplan.model.organization.GovernanceRole;
import org.dxplan.model.organization.ManagementCycle;
import org.dxplan.model.organization.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GovernanceTextsTest {

    private static GovernanceTexts texts(GovernanceBuilder governance) {
        return GovernanceTexts.of(governance.build());
    }

    private static GovernanceTexts note(String note) {
        return texts(Governance.builder().note(note));
    }

    @Test
    void theHeadMayBeNamedWhereverTheGovernanceIsDescribed() {
        String text = "町長を本部長とする。";

        assertThat(note(text).nameHead()).isTrue();
        assertThat(texts(Governance.builder()
                                .addStatements(Statement.builder().text(text).build()))
                        .nameHead())
                .isTrue();
        assertThat(texts(Governance.builder()
                                .addStatements(Statement.builder().summary(text).build()))
                        .nameHead())
                .isTrue();
        assertThat(texts(Governance.builder()
                                .addBodies(Body.builder()
                                        .id("honbu")
                                        .name("DX推進本部（本部長：町長）")
                                        .build()))
                        .nameHead())
                .isTrue();
        assertThat(texts(Governance.builder()
                                .addBodies(Body.builder()
                                        .id("honbu")
                                        .name("DX推進本部")
                                        .note(text)
                                        .build()))
                        .nameHead())
                .isTrue();
        assertThat(texts(Governance.builder()
                                .addBodies(Body.builder()
                                        .id("honbu")
                                        .name("DX推進本部")
                                        .addDuties("本部長の補佐")
                                        .build()))
                        .nameHead())
                .isTrue();
        assertThat(texts(Governance.builder()
                                .addRoles(
                                        GovernanceRole.builder().label("推進本部長").build()))
                        .nameHead())
                .isTrue();
        assertThat(note("副本部長は副町長とする。").nameHead()).isFalse();
    }

    @Test
    void theSecretariatMayBeNamed() {
        assertThat(note("総務課に事務局を置く。").nameSecretariat()).isTrue();
        assertThat(note("総務課が務める。").nameSecretariat()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ＣＩＯは副町長", "CIOとCIO補佐官を置く", "最高情報責任者", "最高情報統括責任者", "情報化統括責任者", "情報統括責任者"})
    void theCioMayBeNamed(String text) {
        assertThat(note(text).nameCio()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CIO補佐官を置く", "最高情報責任者補佐", "情報化統括責任者補佐", "CISOは副町長"})
    void theAssistantIsNoCio(String text) {
        assertThat(note(text).nameCio()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CIO補佐官を置く", "ＣＩＯ補佐", "補佐官は外部の専門家", "最高情報責任者補佐"})
    void theAssistantMayBeNamed(String text) {
        assertThat(note(text).nameCioAssistant()).isTrue();
        assertThat(note("CIOを置く").nameCioAssistant()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"毎年度確認する", "年度ごとの評価", "年１回", "四半期の報告", "上半期の報告", "定期的に点検する"})
    void theFrequencyMayBeNamed(String text) {
        assertThat(note(text).nameFrequency()).isTrue();
        assertThat(note("必要に応じて見直す").nameFrequency()).isFalse();
    }

    @Test
    void cyclesAndReviewsMayNameTheFrequency() {
        String text = "毎年度";

        assertThat(texts(Governance.builder()
                                .addManagementCycles(
                                        ManagementCycle.builder().scope(text).build()))
                        .nameFrequency())
                .isTrue();
        assertThat(texts(Governance.builder()
                                .addReviews(Review.builder().label(text).build()))
                        .nameFrequency())
                .isTrue();
        assertThat(texts(Governance.builder()
                                .addReviews(Review.builder().summary(text).build()))
                        .nameFrequency())
                .isTrue();
        assertThat(texts(Governance.builder()
                                .addReviews(Review.builder().note(text).build()))
                        .nameFrequency())
                .isTrue();
    }

    @Test
    void thePublicationMayBeNamed() {
        assertThat(note("結果を公表する").namePublication()).isTrue();
        assertThat(note("町のホームページに載せる").namePublication()).isTrue();
        assertThat(note("本部に報告する").namePublication()).isFalse();
    }

    @Test
    void aBodyMayHaveTheDutyToReview() {
        assertThat(texts(Governance.builder()
                                .addBodies(Body.builder()
                                        .id("honbu")
                                        .name("評価委員会")
                                        .addDuties("計画の決定")
                                        .addDuties("進捗の確認")
                                        .build()))
                        .giveDutyToReview())
                .isTrue();
        assertThat(note("進捗を確認する").giveDutyToReview()).isFalse();
    }
}
