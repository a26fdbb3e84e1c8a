package org.dxplan.io.codec;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the items of lists wait until their list is complete, those of an inner list above those of the outer one. It saves
 * each list a growing array of its own.
 */
final class ItemStack {

    private @Nullable Object[] items = new Object[64];
    private int size;

    /** Where the next list begins. */
    int mark() {
        return size;
    }

    void push(Object item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    /** Takes the items behind a mark off the stack, as an immutable list. */
    @SuppressWarnings("unchecked") // what was pushed behind the mark are items of the list
    <T> List<T> takeFrom(int mark) {
        List<?> taken = switch (size - mark) {
            case 0 -> List.of();
            case 1 -> List.of(items[mark]);
            case 2 -> List.of(items[mark], items[mark + 1]);
            default -> List.of(Arrays.copyOfRange(items, mark, size));
        };
        while (size > mark) {
            items[--size] = null;
        }
        return (List<T>) taken;
    }
}
