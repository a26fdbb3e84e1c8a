package org.dxplan.io.rule.damage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dxplan.io.PlanReader;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Measure;
import org.dxplan.model.common.PlanRules;
import org.dxplan.model.common.Severity;
import org.dxplan.model.evaluation.Evaluation;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.part.Part;
import org.dxplan.validation.PlanValidator;
import org.dxplan.validation.rule.Problem;
import org.dxplan.validation.rule.Profile;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Through Jakarta Validation every rule finds what it finds without it. And a rule that claims {@code scope = part} in its
 * catalogue keeps the promise: what it finds in a measure, an indicator or an evaluation that came alone, it finds in the
 * plan, too. Every way to damage a plan is tried; {@code -Drule=KPI} picks them by the rule that they break.
 */
class JakartaValidationTest {

    private static final Profile PROFILE = Profile.PROGRESS;
    private static final PlanValidator RULES =
            PlanValidator.builder().profile(PROFILE).build();
    private static final Validator VALIDATOR = validator();

    /** Of the parts that are not damaged, one of so many is looked at. */
    private static final int SOME = 20;

    private final Map<String, ObjectNode> trees = new ConcurrentHashMap<>();

    @Provide
    Arbitrary<Damage> damages() {
        return Arbitraries.of(Damages.all());
    }

    @Property(tries = 100)
    void violationsStandWhereTheProblemsStand(
            @ForAll("damages") Damage damage, @ForAll @IntRange(max = 1_000_000) int choice) {
        ObjectNode tree = trees.computeIfAbsent(damage.plan(), PlanTrees::read).deepCopy();
        List<Spot> spots = damage.spots(tree);
        Spot spot = spots.get(choice % spots.size());
        String place = spot.pointer();
        damage.edit().accept(spot);
        DxPlan plan = PlanReader.create().read(PlanTrees.bytes(tree)).orElseThrow();
        List<Problem> problems = RULES.validate(plan).problems();
        PlanIndex index = PlanIndex.of(plan);

        assertThat(places(index.root()))
                .containsExactlyInAnyOrderElementsOf(
                        problems.stream().map(Problem::pointer).toList());
        List<String> ofParts = problems.stream()
                .filter(problem -> !problem.rule().needsPlan())
                .map(Problem::pointer)
                .toList();
        Stream.of(index.nodes(Measure.class), index.nodes(Indicator.class), index.nodes(Evaluation.class))
                .flatMap(List::stream)
                .filter(node -> place.startsWith(node.pointer()) || (node.ordinal() + choice) % SOME == 0)
                .forEach(node ->
                        assertThat(places(node)).as("%s, %s", node, damage).isSubsetOf(ofParts));
    }

    /** The places of the violations of a part, as pointers into its plan. */
    private static List<String> places(Node<? extends Part> node) {
        return VALIDATOR.validate(node.part()).stream()
                .map(violation -> node.pointer() + pointer(violation.getPropertyPath()))
                .toList();
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            String name = node.getName();
            pointer.append(node.isInIterable() ? "/" + node.getIndex() : "");
            pointer.append(name == null || name.startsWith("<") ? "" : "/" + name);
        }
        return pointer.toString();
    }

    private static Validator validator() {
        HibernateValidatorConfiguration configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        ConstraintMapping mapping = configuration.createConstraintMapping();
        for (Class<?> type : List.of(DxPlan.class, Measure.class, Indicator.class, Evaluation.class)) {
            mapping.type(type)
                    .ignoreAnnotations(true)
                    .constraint(new GenericConstraintDef<>(PlanRules.class)
                            .param("leastSeverity", Severity.INFO)
                            .param("profile", PROFILE.code()));
        }
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }
}
