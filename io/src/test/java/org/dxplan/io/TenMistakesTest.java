package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.dxplan.io.support.ProblemLines;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Profile;
import org.junit.jupiter.api.Test;

/** One file with ten different mistakes, found by reading and by the rules: exactly those ten are told. */
class TenMistakesTest {

    private static final Path FILE = Path.of("src", "test", "resources", "ten-mistakes.json");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final PlanReader reader =
            PlanReader.of(PlanValidator.builder().clock(CLOCK).build());

    @Test
    void exactlyThoseTenAreFound() throws IOException {
        ReadResult result = reader.read(FILE);
        assertThat(result.problems()).hasSize(10);
        ProblemLines.compare(result.problems(), FILE.resolveSibling("ten-mistakes.problems"));
        assertThat(result.isComplete()).isFalse();
        assertThat(result.profile()).contains(Profile.OVERVIEW);
    }

    @Test
    void everythingElseIsRead() {
        DxPlan plan = reader.read(FILE).plan().orElseThrow();
        assertThat(plan.goals()).hasSize(1);
        assertThat(plan.goals().get(0).title()).isEqualTo("行かなくてよい市役所🏠");
        assertThat(plan.goals().get(0).extensions().get("statments")).isPresent();
        assertThat(plan.goals().get(0).measures())
                .extracting("id", "title")
                .containsExactly(
                        tuple("m-01", "オンライン手続きの推進📱"),
                        tuple("m-01", "キャッシュレス決済の導入"),
                        tuple("3 子育て", "子育てアプリの導入"),
                        tuple("m-04", ""));
        assertThat(Optional.ofNullable(plan.edition()).orElseThrow().decided()).isNull();
        assertThat(plan.documents().get(0).pageCount()).isNull();
    }
}
