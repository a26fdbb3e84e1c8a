package org.dxplan.validation.rating;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.Rating;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.model.index.Node;
import org.dxplan.text.NearMiss;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A symbol belongs to the scale beside it, in ratings, totals and claims (RAT-01).
 *
 * <p>A scale of which no symbol is known restricts none. A total may have lines that sum up others: 計, B以上.
 */
final class SymbolRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("RAT-01");
    }

    @Override
    public void check(RuleContext context) {
        Symbols symbols = new Symbols(context);
        for (Node<Rating> node : context.index().nodes(Rating.class)) {
            symbols.check(node, node.part().scale(), node.part().symbol());
        }
        for (Node<Claim> node : context.index().nodes(Claim.class)) {
            symbols.check(node, node.part().scale(), node.part().symbol());
        }
        for (Node<TallyEntry> node : context.index().nodes(TallyEntry.class)) {
            String symbol = node.part().symbol();
            if (node.parent() != null && node.parent().part() instanceof Tally tally && !TallyTable.isSum(symbol)) {
                symbols.check(node, tally.scale(), symbol);
            }
        }
    }

    /** The symbols of the scales, each scale's collected when it is first named. */
    private static final class Symbols {
        private final RuleContext context;
        private final Map<String, Map<String, String>> byScale = new HashMap<>();

        Symbols(RuleContext context) {
            this.context = context;
        }

        void check(Node<?> node, @Nullable String id, @Nullable String symbol) {
            if (id == null || symbol == null) {
                return;
            }
            Map<String, String> known = byScale.get(id);
            if (known == null) {
                known = collect(id);
                byScale.put(id, known);
            }
            if (known.isEmpty() || known.containsKey(symbol)) {
                return;
            }
            Node<?> scale = context.index().find(id).orElseThrow();
            RuleContext.Report report = context.problem("RAT-01", node, "symbol")
                    .with("symbol", symbol)
                    .with("scale", ((RatingScale) scale.part()).title())
                    .related(scale.pointer());
            String nearest = nearest(symbol, known);
            if (symbol.isBlank()) {
                report.hint("blank").report();
            } else if (nearest != null) {
                report.with("nearest", nearest).hint("nearest").report();
            } else {
                report.with("known", List.copyOf(known.keySet())).hint("").report();
            }
        }

        /** The symbols of a scale with their words, empty if they are not all known or it is no scale. */
        private Map<String, String> collect(String id) {
            Map<String, String> symbols = new LinkedHashMap<>();
            Node<?> node = context.index().find(id).orElse(null);
            if (node != null
                    && node.part() instanceof RatingScale scale
                    && !context.hasLost(node, "levels")
                    && !context.hasLost(node, "outside")) {
                add(symbols, scale.levels());
                add(symbols, scale.outside());
            }
            return symbols;
        }

        private static void add(Map<String, String> symbols, List<RatingSymbol> levels) {
            for (RatingSymbol symbol : levels) {
                String label = symbol.label();
                symbols.putIfAbsent(symbol.symbol(), label == null ? "" : NormalizedText.of(label));
            }
        }

        /** The symbol in another width or case, or that of the word given, or one with a typing error in it. */
        private static @Nullable String nearest(String symbol, Map<String, String> known) {
            String wanted = NormalizedText.of(symbol);
            for (Map.Entry<String, String> one : known.entrySet()) {
                if (NormalizedText.of(one.getKey()).equals(wanted)
                        || one.getValue().equals(wanted)) {
                    return one.getKey();
                }
            }
            return NearMiss.nearest(symbol, known.keySet());
        }
    }
}
