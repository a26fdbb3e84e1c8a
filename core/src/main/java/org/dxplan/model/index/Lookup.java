package org.dxplan.model.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several values for a key, in the order in which they were added. Not changed any more once it is handed out.
 *
 * @param <K>  the keys
 * @param <V>  the values
 */
final class Lookup<K, V> {

    private final Map<K, List<V>> values = new HashMap<>();

    void add(K key, V value) {
        values.computeIfAbsent(key, any -> new ArrayList<>(1)).add(value);
    }

    /** Adds a value unless it was the last one added for the key. */
    void addOnce(K key, V value) {
        List<V> list = values.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (list.isEmpty() || !list.get(list.size() - 1).equals(value)) {
            list.add(value);
        }
    }

    List<V> get(K key) {
        List<V> found = values.get(key);
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }
}
