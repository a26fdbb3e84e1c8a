package org.dxplan.examples.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dxplan.io.PlanReader;
import org.dxplan.io.check.PlanCheckFailure;
import org.dxplan.io.check.PlanChecks;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.RuleInfo;
import org.junit.jupiter.api.Test;

/** The rule through the builder and as a service, with its own messages. */
class OwnRuleTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "plans");

    private static List<Problem> ofTown(PlanValidator.Builder validator) {
        return PlanReader.of(validator.profile(Profile.FULL).build())
                .read(FOLDER.resolve("town-dx-2026.json"))
                .problems()
                .stream()
                .filter(problem -> problem.rule().group().equals("TOWN"))
                .toList();
    }

    @Test
    void theRuleReportsWithItsOwnMessages() {
        List<Problem> problems = ofTown(PlanValidator.builder().add(new PriorityMeasureRule()));
        assertThat(problems).extracting(Problem::pointer).containsExactly("/measures/0");
        assertThat(problems.get(0).message(Locale.JAPANESE)).isEqualTo("重点の取組「書かない窓口」に指標がありません。");
        assertThat(problems.get(0).message(Locale.ENGLISH))
                .isEqualTo("The priority measure \"書かない窓口\" has no indicator.");
        assertThat(problems.get(0).hint(Locale.JAPANESE)).contains("指標を加えるか、区分を改めてください。");
        assertThat(problems.get(0).subject()).isEqualTo("m-01");
    }

    @Test
    void itIsFoundAsAService() {
        PlanValidator.Builder discovered = PlanValidator.builder().discover(OwnRuleTest.class.getClassLoader());
        assertThat(discovered.build().catalog().find("TOWN-01"))
                .map(RuleInfo::severity)
                .contains(Severity.WARNING);
        assertThat(ofTown(discovered)).hasSize(1);
    }

    @Test
    void nothingIsFoundWithoutAsking() {
        assertThat(ofTown(PlanValidator.builder())).isEmpty();
    }

    @Test
    void aFailureTellsTheLine() {
        PlanChecks checks = PlanChecks.in(FOLDER)
                .with(PlanValidator.builder().add(new PriorityMeasureRule()).build())
                .failOn(Severity.WARNING)
                .reportingIn(Locale.ENGLISH);
        assertThat(checks.stream())
                .hasSize(1)
                .first()
                .satisfies(
                        check -> assertThatThrownBy(check::verify)
                                .isInstanceOf(PlanCheckFailure.class)
                                .hasMessageStartingWith("town-dx-2026.json\n")
                                .hasMessageContaining(
                                        "town-dx-2026.json:9:5 warning TOWN-01 The priority measure \"書かない窓口\" has no indicator."));
    }

    @Test
    void aFolderWithoutPlansDoesNotPass() {
        Path empty = Path.of("src", "main", "java");
        assertThatThrownBy(() -> PlanChecks.in(empty).stream())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("there is no plan file (*.json) in the folder");
    }
}
