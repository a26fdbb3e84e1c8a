package org.dxplan.io;

import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** Follows a JSON Pointer through the parts of a plan as far as it leads, and says to whom the place belongs. */
final class PartAt {

    private PartAt() {}

    /** The id of the nearest part with an id on the way to the pointer; null if there is none. */
    static @Nullable String subject(DxPlan plan, String pointer) {
        Step step = new Step();
        Part at = plan;
        String[] segments = pointer.split("/", -1);
        for (int i = 0; at != null; i++) {
            step.at(at, i + 1 < segments.length ? segments[i + 1] : "", i + 2 < segments.length ? segments[i + 2] : "");
            at = step.next;
            i += step.inList ? 1 : 0;
        }
        return step.id;
    }

    /** Looks at one part: its id, and the nested part that the next segments name. */
    private static final class Step implements PartVisitor {
        private String wanted = "";
        private String item = "";
        private @Nullable String id;
        private @Nullable Part next;
        private boolean inList;

        void at(Part part, String member, String index) {
            wanted = member;
            item = index;
            next = null;
            inList = false;
            part.describe(this);
        }

        @Override
        public void id(String member, String given, ReferenceKind kind) {
            if (!given.isBlank()) {
                id = given;
            }
        }

        @Override
        public void part(String member, @Nullable Part part) {
            if (member.equals(wanted)) {
                next = part;
            }
        }

        @Override
        public void parts(String member, List<? extends Part> parts) {
            if (member.equals(wanted) && item.matches("[0-9]{1,9}") && Integer.parseInt(item) < parts.size()) {
                next = parts.get(Integer.parseInt(item));
                inList = true;
            }
        }
    }
}
