package org.dxplan.validation.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.common.ClassificationScheme;
import org.dxplan.model.common.ClassificationValue;
import org.dxplan.model.evaluation.RatingScale;
import org.dxplan.model.evaluation.RatingSymbol;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.model.index.Node;
import org.dxplan.text.WordSearch;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A table of totals with its lines, without those that sum up others.
 *
 * @param node  the table at its place
 * @param entries  its lines, not empty
 * @param sum  the sum of the counts, null if one is not printed
 * @param kind  which lines it has
 */
record TallyTable(
        Node<Tally> node,
        List<Node<TallyEntry>> entries,
        @Nullable Integer sum,
        Kind kind) {

    private static final List<String> SUM = List.of("計", "総数", "以上", "以下");
    private static final List<String> SEVERAL = List.of("重複", "複数", "延べ");

    /** Which lines a table has. */
    enum Kind {
        /** Each thing stands in one of the lines. */
        COMPLETE,
        /** Some lines are left out. */
        PARTIAL,
        /** A thing may stand in several lines. */
        OVERLAPPING
    }

    /** Returns the tables of all reports, but for those of which a line was lost. */
    static List<TallyTable> all(RuleContext context) {
        Map<Node<?>, List<Node<TallyEntry>>> lines = new HashMap<>();
        for (Node<TallyEntry> node : context.index().nodes(TallyEntry.class)) {
            if (!isSum(node.part().symbol())) {
                lines.computeIfAbsent(node.parent(), key -> new ArrayList<>()).add(node);
            }
        }
        List<TallyTable> tables = new ArrayList<>();
        for (Node<Tally> node : context.index().nodes(Tally.class)) {
            List<Node<TallyEntry>> entries = lines.get(node);
            if (entries != null && !context.hasLost(node, "entries")) {
                tables.add(new TallyTable(node, entries, sum(entries), kind(context, node.part(), entries)));
            }
        }
        return tables;
    }

    /** Tells whether a line of a table sums up others: 計, B以上. */
    static boolean isSum(String symbol) {
        for (String ending : SUM) {
            if (symbol.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    Tally tally() {
        return node.part();
    }

    private static Kind kind(RuleContext context, Tally tally, List<Node<TallyEntry>> entries) {
        if (WordSearch.hasAny(tally.note(), SEVERAL)) {
            return Kind.OVERLAPPING;
        }
        Set<String> missing = new HashSet<>();
        Node<?> scale = tally.scale() == null
                ? null
                : context.index().find(tally.scale()).orElse(null);
        Node<?> scheme = tally.scheme() == null
                ? null
                : context.index().find(tally.scheme()).orElse(null);
        if (scale != null && scale.part() instanceof RatingScale definition) {
            definition.levels().stream().map(RatingSymbol::symbol).forEach(missing::add);
            definition.outside().stream().map(RatingSymbol::symbol).forEach(missing::add);
        } else if (scheme != null && scheme.part() instanceof ClassificationScheme definition) {
            if (!Boolean.FALSE.equals(definition.multiple())) {
                return Kind.OVERLAPPING;
            }
            definition.values().stream().map(ClassificationValue::symbol).forEach(missing::add);
        }
        entries.forEach(entry -> missing.remove(entry.part().symbol()));
        return missing.isEmpty() && entries.size() > 1 ? Kind.COMPLETE : Kind.PARTIAL;
    }

    private static @Nullable Integer sum(List<Node<TallyEntry>> entries) {
        int sum = 0;
        for (Node<TallyEntry> entry : entries) {
            Integer count = entry.part().count();
            if (count == null) {
                return null;
            }
            sum += count;
        }
        return sum;
    }
}
