package org.dxplan.validation.rule;

import org.dxplan.model.index.Node;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom a problem is about.
 *
 * @param id  the id of the nearest part upwards that carries a usable one, null if there is none
 * @param member  the names of the members from there to the place
 */
record Subject(@Nullable String id, String member) {

    static Subject of(Node<?> node, String pointer) {
        for (Node<?> at = node; at != null; at = at.parent()) {
            String id = idOf(at.part());
            if (id != null) {
                return new Subject(id, names(pointer.substring(at.pointer().length())));
            }
        }
        return new Subject(null, names(pointer));
    }

    /** The names of the members on a way, without the places in lists. */
    private static String names(String way) {
        StringBuilder names = new StringBuilder();
        for (String segment : way.split("/", -1)) {
            if (!segment.isEmpty() && !segment.chars().allMatch(c -> c >= '0' && c <= '9')) {
                names.append(names.isEmpty() ? "" : "/").append(segment);
            }
        }
        return names.toString();
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
