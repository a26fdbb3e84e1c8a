package org.dxplan.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.examples.benchmarks.input.PlanGenerator;
import org.dxplan.model.common.Severity;
import org.junit.jupiter.api.Test;

/** Every body runs and does what it is compared for. */
class PlanBenchmarkTest {

    private final PlanBenchmark bodies = PlanBenchmark.of(500);

    @Test
    void theFloorTakesEveryCharacterOfNamesAndStrings() {
        assertThat(bodies.scan()).isEqualTo(126_828);
    }

    @Test
    void dxplanReadsTheWholePlan() {
        assertThat(bodies.read().isComplete()).isTrue();
        assertThat(bodies.read().problems()).isEmpty();
        assertThat(bodies.readAndValidate().count(Severity.ERROR)).isZero();
        assertThat(bodies.readAndValidateDamaged().count(Severity.ERROR)).isEqualTo(PlanGenerator.problems(500));
    }

    @Test
    void theNaiveWayReadsEveryMemberAndFindsTheSameMistakes() {
        // it fails at a member that it does not know
        assertThat(bodies.naiveRead()).isNotNull();
        assertThat(bodies.naiveReadAndValidate()).isZero();
        assertThat(bodies.naiveReadAndValidateDamaged()).isEqualTo(PlanGenerator.problems(500));
    }

    @Test
    void bothWritersWriteTheSameBytes() {
        assertThat(bodies.write()).isEqualTo(bodies.source());
        assertThat(bodies.writePrepared()).isEqualTo(bodies.source());
    }

    @Test
    void aSoundPlanKeepsToTheSchemaIfThereIsOne() {
        assertThat(bodies.schema()).isZero();
    }
}
