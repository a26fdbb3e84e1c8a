package org.dxplan.validation.survey;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.model.common.Value;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.StatisticalTable;
import org.dxplan.model.indicator.TableColumn;
import org.dxplan.model.indicator.TableRow;
import org.dxplan.part.Part;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The shares of answers in a table: each is between nothing and everybody (SUR-01), and where everybody gave one answer,
 * they make up 100 (SUR-04).
 */
final class Shares {

    private Shares() {}

    static void check(RuleContext context) {
        Set<Node<?>> unsound = new HashSet<>();
        for (Node<TableRow> row : context.index().nodes(TableRow.class)) {
            if (row.parent() != null && isOfShares(row.parent().part()) && !isSound(context, row)) {
                unsound.add(row.parent());
            }
        }
        for (Node<StatisticalTable> node : context.index().nodes(StatisticalTable.class)) {
            if (Boolean.FALSE.equals(node.part().multipleAnswers())
                    && isOfShares(node.part())
                    && !unsound.contains(node)
                    && !context.hasLost(node, "rows")) {
                checkColumns(context, node);
            }
        }
    }

    /** Only of answers it is sure that they are shares of a whole; a growth may well be 120%. */
    private static boolean isOfShares(Part part) {
        return part instanceof StatisticalTable table
                && table.multipleAnswers() != null
                && Figures.isPercent(table.unit());
    }

    private static boolean isSound(RuleContext context, Node<TableRow> row) {
        boolean isSound = true;
        List<Value> values = row.part().values();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal number = Figures.exact(values.get(i));
            if (number != null && Figures.isNoShare(number)) {
                isSound = false;
                context.problem("SUR-01", row, "values", i)
                        .with("rate", number)
                        .hint("share")
                        .report();
            }
        }
        return isSound;
    }

    /**
     * The columns of a table may be the answers and its rows the groups. Columns are groups if a number of people stands
     * in their heads, if there is only one, or if others of them make up 100.
     */
    private static void checkColumns(RuleContext context, Node<StatisticalTable> node) {
        List<TableColumn> columns = node.part().columns();
        Sum[] sums = new Sum[columns.size()];
        boolean areGroups = columns.size() == 1;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Sum.of(node.part(), i);
            areGroups |= columns.get(i).sampleSize() != null || (sums[i] != null && sums[i].isWhole());
        }
        for (int i = 0; i < sums.length && areGroups; i++) {
            Sum sum = sums[i];
            if (sum != null && sum.isWrong()) {
                context.problem("SUR-04", node, "columns", i)
                        .with("column", columns.get(i).label())
                        .with("sum", sum.total())
                        .hint("")
                        .report();
            }
        }
    }

    /**
     * What the shares of a column make up.
     *
     * @param isComplete  whether those who gave no answer are listed, too, so that nothing can be left out
     * @param above  how much rounding can add
     * @param below  what cutting off digits takes away less than
     */
    private record Sum(BigDecimal total, int answers, boolean isComplete, BigDecimal above, BigDecimal below) {

        /** Adds a column up; null if a cell is neither an exact number nor missing. */
        static @Nullable Sum of(StatisticalTable table, int column) {
            BigDecimal total = BigDecimal.ZERO;
            BigDecimal steps = BigDecimal.ZERO;
            int answers = 0;
            boolean isComplete = false;
            boolean hasGaps = false;
            for (TableRow row : table.rows()) {
                Value value = column < row.values().size() ? row.values().get(column) : null;
                BigDecimal number = Figures.exact(value);
                if (Figures.isTotal(row.label()) || Figures.isPart(row.label())) {
                    continue;
                }
                if (number != null) {
                    total = total.add(number);
                    steps = steps.add(BigDecimal.ONE.movePointLeft(Math.max(number.scale(), 0)));
                    answers++;
                    isComplete |= Figures.isUnknown(row.label());
                } else if (value == null || value instanceof Value.MissingValue) {
                    hasGaps = true;
                } else {
                    return null;
                }
            }
            return new Sum(total, answers, isComplete && !hasGaps, steps.divide(BigDecimal.valueOf(2)), steps);
        }

        boolean isWhole() {
            return answers > 1 && !isTooMuch() && !isTooLittle();
        }

        boolean isWrong() {
            return answers > 1 && (isTooMuch() || (isComplete && isTooLittle()));
        }

        private boolean isTooMuch() {
            return total.subtract(Figures.HUNDRED).compareTo(above) > 0;
        }

        private boolean isTooLittle() {
            return Figures.HUNDRED.subtract(total).compareTo(below) >= 0;
        }
    }
}
