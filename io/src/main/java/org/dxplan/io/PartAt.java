package org.dxplan.io;

import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom a place belongs to, found by following a JSON Pointer through the parts of a plan as far as it leads.
 *
 * @param id  the id of the nearest part with an id on the way to the place, null if there is none
 * @param member  the names of the members from there to the place, without places in lists
 */
record PartAt(@Nullable String id, String member) {

    static PartAt find(@Nullable DxPlan plan, String pointer) {
        Step step = new Step();
        Part at = plan;
        String id = null;
        StringBuilder member = new StringBuilder();
        String[] segments = pointer.split("/", -1);
        int i = 0;
        while (i < segments.length && at != null) {
            step.at(at, i + 1 < segments.length ? segments[i + 1] : "", i + 2 < segments.length ? segments[i + 2] : "");
            if (step.id != null) {
                id = step.id;
                member.setLength(0);
            }
            i++;
            append(member, segments, i);
            at = step.next;
            i += step.inList ? 1 : 0;
        }
        for (i++; i < segments.length; i++) {
            append(member, segments, i);
        }
        return new PartAt(id, member.toString());
    }

    private static void append(StringBuilder member, String[] segments, int i) {
        if (i < segments.length && !segments[i].matches("[0-9]*")) {
            member.append(member.isEmpty() ? "" : "/").append(segments[i]);
        }
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
            id = null;
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
