package org.dxplan.io.rule.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dxplan.io.PlanReader;
import org.dxplan.io.ReadResult;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sound plan is damaged at a random place in the way that a rule describes: the rule fires exactly once, at that place,
 * and no other rule fires but those that the damage truly breaks. {@code -Drule=KPI} picks rules by the beginning of their
 * codes.
 */
class RuleDamageTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

    private final Map<String, ObjectNode> trees = new ConcurrentHashMap<>();
    private final Map<Damage, List<String>> places = new ConcurrentHashMap<>();
    private final Map<String, List<String>> sound = new ConcurrentHashMap<>();

    @Provide
    Arbitrary<Damage> damages() {
        return Arbitraries.of(Damages.all());
    }

    @Property(tries = 1500)
    void theRuleFiresOnceAtThePlace(@ForAll("damages") Damage damage, @ForAll @IntRange(max = 1_000_000) int choice) {
        ObjectNode tree = trees.computeIfAbsent(damage.plan(), PlanTrees::read);
        List<String> pointers = places.computeIfAbsent(
                damage, one -> one.spots(tree).stream().map(Spot::pointer).toList());
        assertThat(pointers).as("places to damage for " + damage).isNotEmpty();
        Spot spot = new Spot(tree.deepCopy(), pointers.get(choice % pointers.size()));
        damage.edit().accept(spot);

        List<String> found = problems(spot.root(), damage, tree);
        List<String> before = sound.computeIfAbsent(
                damage.plan() + damage.profile() + damage.isCompared(), key -> problems(tree, damage, tree));
        List<String> added = new ArrayList<>(found);
        before.forEach(added::remove);
        List<String> ofRule =
                added.stream().filter(line -> line.startsWith(damage.code())).toList();
        String place = spot.pointer();
        assertThat(ofRule)
                .as("%s damaged at %s: %s", damage, place, added)
                .containsExactly(damage.code() + " " + damage.expected().apply(spot));
        assertThat(added.stream().map(line -> line.substring(0, 6)).filter(code -> !code.equals(damage.code())))
                .as("%s damaged at %s: %s", damage, place, added)
                .isSubsetOf(damage.also());
    }

    private static List<String> problems(ObjectNode tree, Damage damage, ObjectNode sound) {
        @Nullable Profile profile = damage.profile().isEmpty() ? null : Profile.find(damage.profile());
        PlanValidator validator =
                PlanValidator.builder().clock(CLOCK).profile(profile).build();
        if (damage.isCompared()) {
            DxPlan old = PlanReader.create().read(PlanTrees.bytes(sound)).orElseThrow();
            validator = validator.against(old);
        }
        ReadResult result = PlanReader.of(validator).read(PlanTrees.bytes(tree));
        return result.problems().stream().map(RuleDamageTest::line).toList();
    }

    private static String line(Problem problem) {
        return problem.code() + " " + problem.pointer();
    }
}
