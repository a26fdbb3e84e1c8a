package org.dxplan.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.dxplan.examples.benchmarks.input.PlanGenerator;
import org.dxplan.model.common.Severity;
import org.junit.jupiter.api.Test;

/** Every body runs and does what it is compared for. */
class PlanBenchmarkTest {

    private final PlanBenchmark bodies = PlanBenchmark.of(500);

    @Test
    void the_floor_takes_every_character_of_names_and_strings() {
        assertThat(bodies.scan()).isEqualTo(126_828);
    }

    @Test
    void dxplan_reads_the_whole_plan() {
        assertThat(bodies.read().isComplete()).isTrue();
        assertThat(bodies.read().problems()).isEmpty();
        assertThat(bodies.readAndValidate().count(Severity.ERROR)).isZero();
        assertThat(bodies.readAndValidateDamaged().count(Severity.ERROR)).isEqualTo(PlanGenerator.problems(500));
    }

    @Test
    void the_naive_way_reads_every_member_and_finds_the_same_mistakes() {
        // it fails at a member that it does not know
        assertThat(bodies.naiveRead()).isNotNull();
        assertThat(bodies.naiveReadAndValidate()).isZero();
        assertThat(bodies.naiveReadAndValidateDamaged()).isEqualTo(PlanGenerator.problems(500));
    }

    @Test
    void both_writers_write_the_same_bytes() {
        assertThat(bodies.write()).isEqualTo(bodies.source());
        assertThat(bodies.writePrepared()).isEqualTo(bodies.source());
    }

    @Test
    void a_sound_plan_keeps_to_the_schema_if_there_is_one() {
        assertThat(bodies.schema()).isZero();
    }
}
