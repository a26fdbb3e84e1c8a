package org.dxplan.validation.rule;

import org.dxplan.model.index.Node;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** Finds whom a problem is about: the nearest part upwards that carries a usable id. */
final class Subjects {

    private Subjects() {}

    static @Nullable String nearest(Node<?> node) {
        for (Node<?> at = node; at != null; at = at.parent()) {
            String id = idOf(at.part());
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    private static @Nullable String idOf(Part part) {
        IdVisitor visitor = new IdVisitor();
        part.describe(visitor);
        return visitor.id;
    }

    private static final class IdVisitor implements PartVisitor {
        private @Nullable String id;

        @Override
        public void id(String member, String given, ReferenceKind kind) {
            if (!given.isBlank()) {
                id = given;
            }
        }
    }
}
