package org.dxplan.examples.benchmarks.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dxplan.io.PlanReader;
import org.dxplan.io.PlanWriter;
import org.dxplan.io.ReadResult;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Severity;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanGeneratorTest {

    private final PlanGenerator generator = new PlanGenerator();
    private final PlanReader reader = PlanReader.of(PlanValidator.builder()
            .clock(Clock.fixed(Instant.parse("2025-10-01T00:00:00Z"), ZoneOffset.UTC))
            .build());

    @ParameterizedTest
    @ValueSource(ints = {63, 200, 2_000})
    void aSoundPlanBreaksNoRule(int measures) {
        ReadResult result = reader.read(PlanWriter.create().toBytes(generator.sound(measures, 5)));

        assertThat(result.problems()).isEmpty();
        assertThat(result.profile()).contains(Profile.PROGRESS);
    }

    @Test
    void aDamagedPlanHasOneLocatedErrorForFiftyElements() {
        // 2,000 measures, 200 areas and 5 goals: 2,205 elements
        ReadResult result = reader.read(PlanWriter.create().toBytes(generator.damaged(2_000, 5)));

        assertThat(PlanGenerator.problems(2_000)).isEqualTo(44);
        assertThat(result.problems())
                .allMatch(problem -> problem.severity() == Severity.ERROR && problem.range() != null);
        Map<String, Long> byCode = result.problems().stream()
                .collect(Collectors.groupingBy(problem -> problem.code(), Collectors.counting()));
        assertThat(byCode).isEqualTo(Map.of("IDN-03", 9L, "KPI-02", 9L, "RDM-01", 9L, "REF-01", 17L));
    }

    @Test
    void theSameArgumentsGiveTheSamePlan() {
        DxPlan plan = generator.sound(200, 5);

        assertThat(new PlanGenerator().sound(200, 5)).isEqualTo(plan);
        assertThat(generator.sound(200, 6)).isNotEqualTo(plan);
        assertThat(plan.title()).isEqualTo("釧路市DX推進計画");
        assertThat(plan.goals().get(0).policyAreas().get(0).measures().get(1).title())
                .isEqualTo("放課後児童クラブの入会申請のオンライン申請の拡大");
    }

    @Test
    void theFilesAreAsLargeAsTheBudgetsSay() {
        assertThat(size(63)).isBetween(90_000, 94_000);
        assertThat(size(200)).isBetween(230_000, 245_000);
        assertThat(size(2_000)).isBetween(2_000_000, 2_200_000);
    }

    @Test
    void noTwoOfTwentyThousandMeasuresHaveTheSameTitle() {
        Words words = new Words();

        List<String> titles = IntStream.range(0, 20_000)
                .mapToObj(words::measureTitle)
                .distinct()
                .toList();

        assertThat(titles).hasSize(20_000);
    }

    private int size(int measures) {
        return PlanWriter.create().toBytes(generator.sound(measures, 5)).length;
    }
}
