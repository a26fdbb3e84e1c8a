package org.dxplan.io.migration;

import java.util.List;
import java.util.function.Consumer;

/** The plan and its elements at every depth. */
final class Elements {

    private Elements() {}

    static void forEach(TreeObject element, Consumer<TreeObject> change) {
        change.accept(element);
        for (String children : List.of("goals", "policyAreas", "measures")) {
            element.objects(children).forEach(child -> forEach(child, change));
        }
    }
}
