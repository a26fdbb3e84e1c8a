package org.dxplan.time;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.jspecify.annotations.Nullable;

/** The members that a part describes, each as "kind name value". */
final class Members implements PartVisitor {

    private final List<String> lines = new ArrayList<>();

    private Members() {}

    static List<String> of(Part part) {
        Members members = new Members();
        part.describe(members);
        return members.lines;
    }

    @Override
    public void text(String member, @Nullable String text) {
        lines.add("text " + member + " " + text);
    }

    @Override
    public void data(String member, @Nullable Object data) {
        lines.add("data " + member + " " + data);
    }

    @Override
    public void part(String member, @Nullable Part part) {
        lines.add("part " + member + " " + part);
    }
}
