package org.dxplan.io.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Which items of lists the plan does not hold although they stand in the source: behind such an item a place in the plan and
 * its place in the source have different indexes. As a function it is {@link #toSource}.
 */
public final class DroppedItems implements UnaryOperator<String> {

    private final Map<String, Gaps> lists = new HashMap<>();

    /** Remembers that an item of a list is not held. The items of a list come in their order. */
    void add(String listPointer, int index) {
        lists.computeIfAbsent(listPointer, key -> new Gaps()).add(index);
    }

    @Override
    public String apply(String pointer) {
        return toSource(pointer);
    }

    /** Turns a pointer into the plan into a pointer into the source. */
    public String toSource(String pointer) {
        return lists.isEmpty() ? pointer : translate(pointer, true);
    }

    /** Turns a pointer into the source into a pointer into the plan; one to an item not held leads nowhere. */
    public String toPlan(String pointer) {
        return lists.isEmpty() ? pointer : translate(pointer, false);
    }

    private String translate(String pointer, boolean toSource) {
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        int at = 0;
        while (at < pointer.length()) {
            int slash = pointer.indexOf('/', at + 1);
            String segment = pointer.substring(at + 1, slash < 0 ? pointer.length() : slash);
            Gaps gaps = isIndex(segment) ? lists.get(source.toString()) : null;
            String sourceSegment = segment;
            String targetSegment = segment;
            if (gaps != null) {
                int index = Integer.parseInt(segment);
                targetSegment = Integer.toString(toSource ? gaps.inSource(index) : gaps.inPlan(index));
                sourceSegment = toSource ? targetSegment : segment;
            }
            source.append('/').append(sourceSegment);
            target.append('/').append(targetSegment);
            at = slash < 0 ? pointer.length() : slash;
        }
        return target.toString();
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.length() < 10 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The indexes in the source of the items of one list that are not held, in their order. */
    private static final class Gaps {
        private int[] indexes = new int[4];
        private int size;

        void add(int index) {
            if (size == indexes.length) {
                indexes = Arrays.copyOf(indexes, 2 * size);
            }
            indexes[size++] = index;
        }

        /** Before gap i stand indexes[i] - i items that are held; those gaps count that stand before the item. */
        int inSource(int index) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (indexes[middle] - middle <= index) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return index + low;
        }

        int inPlan(int index) {
            int gap = Arrays.binarySearch(indexes, 0, size, index);
            return gap >= 0 ? -1 : index - (-gap - 1);
        }
    }
}
