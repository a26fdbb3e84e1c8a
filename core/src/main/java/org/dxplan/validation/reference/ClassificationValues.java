package org.dxplan.validation.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.ClassificationScheme;
import org.dxplan.model.common.ClassificationValue;
import org.dxplan.model.index.Node;
import org.dxplan.validation.rule.RuleContext;

/**
 * Classification values refer to those of their scheme by the printed symbol (REF-01). A scheme that lists no values
 * restricts none.
 */
final class ClassificationValues {

    private ClassificationValues() {}

    static void check(RuleContext context) {
        Map<Node<?>, Set<String>> symbols = new HashMap<>();
        for (Node<Classification> node : context.index().nodes(Classification.class)) {
            Node<?> scheme = context.index().find(node.part().scheme()).orElse(null);
            if (scheme != null && scheme.part() instanceof ClassificationScheme definition) {
                Set<String> known = symbols.get(scheme);
                if (known == null) {
                    known = symbols(context, scheme, definition);
                    symbols.put(scheme, known);
                }
                check(context, node, scheme, known);
            }
        }
    }

    private static void check(RuleContext context, Node<Classification> node, Node<?> scheme, Set<String> known) {
        List<String> values = node.part().values();
        for (int i = 0; i < values.size() && !known.isEmpty(); i++) {
            if (!known.contains(values.get(i))) {
                context.problem("REF-01", node, "values", i)
                        .with("id", values.get(i))
                        .with("scheme", ((ClassificationScheme) scheme.part()).title())
                        .with("known", new ArrayList<>(known))
                        .related(scheme.pointer("values"))
                        .hint("value")
                        .report();
            }
        }
    }

    private static Set<String> symbols(RuleContext context, Node<?> scheme, ClassificationScheme definition) {
        Set<String> symbols = new LinkedHashSet<>();
        // The value may be the one that could not be read.
        if (!context.hasLost(scheme, "values")) {
            for (ClassificationValue value : definition.values()) {
                symbols.add(value.symbol());
            }
        }
        return symbols;
    }
}
