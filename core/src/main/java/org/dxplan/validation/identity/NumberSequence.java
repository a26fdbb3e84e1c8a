package org.dxplan.validation.identity;

import java.util.List;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.jspecify.annotations.Nullable;

/** The printed numbers of siblings that all count in one way: ①, ②, ④. */
final class NumberSequence {

    private final int[] values;
    private final boolean ascending;

    private NumberSequence(int[] values, boolean ascending) {
        this.values = values;
        this.ascending = ascending;
    }

    /**
     * Reads the numbers of siblings; null if one has none that counts, or counts in another way. A list with repeats is not
     * judged: they may be counted or not.
     */
    static @Nullable NumberSequence of(List<Node<? extends PlanElement>> siblings) {
        int[] values = new int[siblings.size()];
        boolean ascending = true;
        PrintedNumber first = null;
        for (int i = 0; i < values.length; i++) {
            PlanElement element = siblings.get(i).part();
            String printed = element.number();
            PrintedNumber number = printed == null || element.repeatOf() != null ? null : PrintedNumber.of(printed);
            if (number == null || (first != null && !number.isLike(first))) {
                return null;
            }
            first = first == null ? number : first;
            values[i] = number.value();
            ascending &= i == 0 || values[i] > values[i - 1];
        }
        return new NumberSequence(values, ascending);
    }

    /** Returns the number of the sibling at a place. */
    int value(int place) {
        return values[place];
    }

    /** Tells whether each number is greater than the one before. */
    boolean isAscending() {
        return ascending;
    }
}
