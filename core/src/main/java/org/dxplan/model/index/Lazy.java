package org.dxplan.model.index;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A look-up of an index, made when it is first asked for, and by one thread only. Afterwards asking is a mere read.
 *
 * @param <T>  what is made
 */
final class Lazy<T> {

    private volatile @Nullable T made;

    /** Returns it. The maker comes with the question, so that an index that is never asked links none. */
    T get(PlanIndex index, Function<PlanIndex, T> maker) {
        T value = made;
        if (value == null) {
            synchronized (this) {
                value = made;
                if (value == null) {
                    value = maker.apply(index);
                    made = value;
                }
            }
        }
        return value;
    }
}
