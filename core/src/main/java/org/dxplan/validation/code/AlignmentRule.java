package org.dxplan.validation.code;

import java.util.List;
import java.util.Optional;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.index.Node;
import org.dxplan.reference.StandardizedService;
import org.dxplan.reference.StandardizedServices;
import org.dxplan.reference.SustainableDevelopmentGoals;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;

/** The goals of the SDGs exist (COD-04), and standardised services bear their exact names (COD-05). */
final class AlignmentRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("COD-04", "COD-05");
    }

    @Override
    public void check(RuleContext context) {
        for (Node<Alignment> node : context.index().nodes(Alignment.class)) {
            checkGoals(context, node);
            checkServices(context, node);
        }
    }

    private static void checkGoals(RuleContext context, Node<Alignment> node) {
        List<Integer> goals = node.part().sdgs();
        for (int i = 0; i < goals.size(); i++) {
            if (!SustainableDevelopmentGoals.isGoal(goals.get(i))) {
                context.problem("COD-04", node, "sdgs", i)
                        .with("number", goals.get(i))
                        .hint("")
                        .report();
            }
        }
    }

    private static void checkServices(RuleContext context, Node<Alignment> node) {
        List<String> names = node.part().standardizedServices();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            StandardizedServices services = StandardizedServices.builtIn();
            if (services.find(name).isPresent()) {
                continue;
            }
            RuleContext.Report report =
                    context.problem("COD-05", node, "standardizedServices", i).with("name", name);
            Optional<StandardizedService> nearest = services.nearest(name);
            if (nearest.isPresent()) {
                report.with("nearest", nearest.get().name()).hint("nearest").report();
            } else {
                report.with(
                                "known",
                                services.all().stream()
                                        .map(StandardizedService::name)
                                        .toList())
                        .hint("")
                        .report();
            }
        }
    }
}
