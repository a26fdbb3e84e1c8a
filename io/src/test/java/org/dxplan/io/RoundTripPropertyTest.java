package org.dxplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dxplan.io.support.Lines;
import org.dxplan.io.support.PlanArbitraries;
import org.dxplan.io.support.RealPlan;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.rule.Problem;
import org.junit.jupiter.api.Test;

/** Writing loses nothing: whatever a plan holds is read again, and written again to the same bytes. */
class RoundTripPropertyTest {

    private final PlanReader reader = PlanReader.create();
    private final PlanWriter writer = PlanWriter.create();

    @Provide
    static Arbitrary<DxPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    static Arbitrary<DxPlan> soundPlans() {
        return PlanArbitraries.soundPlans();
    }

    @Property(tries = 500)
    void readingIsTheInverseOfWriting(@ForAll("plans") DxPlan plan) {
        byte[] written = writer.toBytes(plan);
        ReadResult result = reader.read(written);
        assertThat(result.problems()).extracting(Problem::code).isSubsetOf(Set.of("DOC-08", "DOC-09"));
        assertThat(result.plan()).contains(plan);
        assertThat(result.isComplete()).isTrue();
        assertThat(writer.toBytes(result.plan().orElseThrow())).isEqualTo(written);
    }

    @Property(tries = 300)
    void ofASoundPlanReadingHasNothingToSay(@ForAll("soundPlans") DxPlan plan) {
        ReadResult result = reader.read(writer.toText(plan));
        assertThat(result.problems()).isEmpty();
        assertThat(result.orElseThrow()).isEqualTo(plan);
        assertThat(result.profile()).isEmpty();
    }

    @Test
    void theRealPlanIsCanonical() {
        ReadResult result = reader.read(RealPlan.FILE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.isComplete()).isTrue();
        assertThat(Lines.firstDifference(writer.toText(result.orElseThrow()), RealPlan.text()))
                .isEmpty();
    }
}
