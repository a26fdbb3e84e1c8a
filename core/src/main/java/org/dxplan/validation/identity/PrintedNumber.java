package org.dxplan.validation.identity;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.dxplan.text.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A printed number that counts (番号): ①, (1), 1-1-2, MEGO-1, 第3章. The last digits count, what stands around them must be
 * the same among siblings.
 *
 * @param text  the number in its normal form
 * @param start  where the digits that count start in it
 * @param end  where they end
 * @param value  what they say
 */
record PrintedNumber(String text, int start, int end, int value) {

    /** Longer numbers are codes (取組1002, 施策コード 01020501), in which gaps mean nothing. */
    private static final int MAX_DIGITS = 3;

    /** Reads a number; null if nothing in it counts: ア, Ⅰ, a code. */
    static @Nullable PrintedNumber of(String printed) {
        String number = NormalizedText.of(printed);
        int end = number.length();
        while (end > 0 && !isDigit(number.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(number.charAt(start - 1))) {
            start--;
        }
        if (start == end || end - start > MAX_DIGITS) {
            return null;
        }
        return new PrintedNumber(number, start, end, Integer.parseInt(number, start, end, 10));
    }

    /**
     * Reads the numbers of siblings; none if one has none that counts, or counts in another way. A list with repeats is not
     * judged: they may be counted or not.
     */
    static List<PrintedNumber> ofAll(List<Node<? extends PlanElement>> siblings) {
        List<PrintedNumber> numbers = new ArrayList<>(siblings.size());
        for (Node<? extends PlanElement> node : siblings) {
            PrintedNumber number = of(node.part());
            if (number == null || (!numbers.isEmpty() && !number.isLike(numbers.get(0)))) {
                return List.of();
            }
            numbers.add(number);
        }
        return numbers;
    }

    /** Reads the number of an element; null if it has none that counts, or only repeats another one. */
    static @Nullable PrintedNumber of(PlanElement element) {
        String printed = element.number();
        return printed == null || element.repeatOf() != null ? null : of(printed);
    }

    /** Tells whether the two belong to one sequence. */
    boolean isLike(PrintedNumber other) {
        int after = text.length() - end;
        return start == other.start
                && after == other.text.length() - other.end
                && text.regionMatches(0, other.text, 0, start)
                && text.regionMatches(end, other.text, other.end, after);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
