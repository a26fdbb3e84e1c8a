package org.dxplan.examples.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.Measure;
import org.dxplan.model.index.Node;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleContext;

/**
 * A measure that the plan calls a priority (重点) has an indicator, so that the town can say what came of it (TOWN-01).
 *
 * <p>The class is found as a service: {@code PlanValidator.builder().discover(loader)}.
 */
public final class PriorityMeasureRule implements Rule {

    private static final String PRIORITY = "重点";

    private final RuleCatalog catalog = RuleCatalog.parse(text("town-rules.txt"));

    @Override
    public List<String> codes() {
        return List.of("TOWN-01");
    }

    @Override
    public RuleCatalog catalog() {
        return catalog;
    }

    @Override
    public void check(RuleContext context) {
        for (Node<Measure> node : context.index().nodes(Measure.class)) {
            Measure measure = node.part();
            boolean isPriority = measure.classifications().stream()
                    .anyMatch(classification -> classification.values().contains(PRIORITY));
            if (isPriority && measure.repeatOf() == null && measure.indicators().isEmpty()) {
                context.problem("TOWN-01", node)
                        .with("title", measure.title())
                        .hint("")
                        .report();
            }
        }
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(PriorityMeasureRule.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
