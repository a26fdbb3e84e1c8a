package org.dxplan.io.migration;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array. */
final class TreeList extends TreeValue {

    private final List<TreeValue> items = new ArrayList<>();

    TreeList(Origin origin) {
        super(origin, false, false);
    }

    /** The items in their order. */
    List<TreeValue> items() {
        return items;
    }

    @Override
    @Nullable
    TreeValue child(String segment) {
        if (!segment.matches("[0-9]{1,9}")) {
            return null;
        }
        int index = Integer.parseInt(segment);
        return index < items.size() ? items.get(index) : null;
    }
}
