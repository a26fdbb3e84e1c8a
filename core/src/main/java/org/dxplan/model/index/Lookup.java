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
        list(key).add(value);
    }

    /** Adds a value unless it was the last one added for the key. */
    void addOnce(K key, V value) {
        List<V> list = list(key);
        if (list.isEmpty() || !list.get(list.size() - 1).equals(value)) {
            list.add(value);
        }
    }

    private List<V> list(K key) {
        List<V> list = values.get(key);
        if (list == null) {
            list = new ArrayList<>(1);
            values.put(key, list);
        }
        return list;
    }

    List<V> get(K key) {
        List<V> found = values.get(key);
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }
}
