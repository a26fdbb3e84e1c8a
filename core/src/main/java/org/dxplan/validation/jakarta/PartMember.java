package org.dxplan.validation.jakarta;

import java.util.List;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** What a part holds under the name of a member: a part, a list of parts, a list of something else, or nothing of these. */
final class PartMember implements PartVisitor {

    private final String name;
    private @Nullable Part part;
    private List<? extends Part> parts = List.of();
    private boolean isList;

    private PartMember(String name) {
        this.name = name;
    }

    static PartMember of(@Nullable Part owner, String name) {
        PartMember member = new PartMember(name);
        if (owner != null) {
            owner.describe(member);
        }
        return member;
    }

    boolean isList() {
        return isList;
    }

    /** Returns the part in the member, or at an index of it; null if what stands there is no part. */
    @Nullable
    Part part(int index) {
        return index >= 0 && index < parts.size() ? parts.get(index) : part;
    }

    @Override
    public void references(String member, List<String> ids, ReferenceKind kind) {
        isList |= member.equals(name);
    }

    @Override
    public void texts(String member, List<String> texts) {
        isList |= member.equals(name);
    }

    @Override
    public void data(String member, @Nullable Object data) {
        isList |= member.equals(name) && data instanceof List;
    }

    @Override
    public void part(String member, @Nullable Part held) {
        if (member.equals(name)) {
            part = held;
        }
    }

    @Override
    public void parts(String member, List<? extends Part> held) {
        if (member.equals(name)) {
            parts = held;
            isList = true;
        }
    }
}
