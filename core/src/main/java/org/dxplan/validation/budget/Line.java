package org.dxplan.validation.budget;

import org.dxplan.model.index.Node;
import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.CostKind;
import org.dxplan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What can be compared of a cost: its total for a year at a stage of the budget.
 *
 * @param key  with which other costs it can be compared
 */
record Line(Node<Cost> node, Key key, Money total, String unit) {

    /**
     * Costs of one year, one kind and one stage.
     *
     * @param kind  the code of the kind; a cost that says none is what is spent
     * @param stage  the code of the stage, empty if none is said
     */
    record Key(FiscalYear year, String kind, String stage) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && year.equals(that.year)
                    && kind.equals(that.kind)
                    && stage.equals(that.stage);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * year.hashCode() + kind.hashCode()) + stage.hashCode();
        }
    }

    /** Reads a cost; null if it names no year, or its total is no exact amount of money. */
    static @Nullable Line of(Node<Cost> node) {
        Cost cost = node.part();
        FiscalYear year = cost.fiscalYear();
        Money total = Money.of(cost.total(), cost.unit());
        if (year == null || total == null || cost.unit() == null) {
            return null;
        }
        String kind =
                cost.kind() == null ? CostKind.EXPENDITURE.code() : cost.kind().code();
        String stage = cost.stage() == null ? "" : cost.stage().code();
        return new Line(node, new Key(year, kind, stage), total, cost.unit());
    }
}
