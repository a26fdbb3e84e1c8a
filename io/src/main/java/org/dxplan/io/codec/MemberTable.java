package org.dxplan.io.codec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The members of one record's JSON object, in canonical order, prepared for reading and writing. */
public final class MemberTable {

    private final List<Member> members;
    private final String[] names;
    /** What only writing needs, made by the first that writes; two at once may both make it. */
    private volatile SerializedString @Nullable [] serialized;

    private final PropertyNameMatcher matcher;
    private final long reportedMissing;

    private MemberTable(List<Member> members) {
        if (members.size() > Long.SIZE) {
            throw new IllegalArgumentException("More members than bits to remember them: " + members.size());
        }
        this.members = members;
        this.names = new String[members.size()];
        List<Named> named = new ArrayList<>(members.size());
        long bits = 0;
        for (int i = 0; i < names.length; i++) {
            Member member = members.get(i);
            // The switches of the codecs compare with literals, which are interned: make their first comparison
            // succeed.
            names[i] = member.name().intern();
            named.add(Named.fromString(names[i]));
            bits |= member.required() && member.type() != MemberType.VERSION ? 1L << i : 0;
        }
        this.matcher = BinaryNameMatcher.constructFrom(named, true);
        this.reportedMissing = bits;
    }

    static MemberTable of(Member... members) {
        return new MemberTable(List.of(members));
    }

    /** The members in canonical order. */
    public List<Member> members() {
        return members;
    }

    int size() {
        return names.length;
    }

    String name(int member) {
        return names[member];
    }

    /** The names as they are written, in canonical order; not to be changed. */
    SerializedString[] serializedNames() {
        SerializedString[] made = serialized;
        if (made == null) {
            made = new SerializedString[names.length];
            for (int i = 0; i < names.length; i++) {
                made[i] = new SerializedString(names[i]);
            }
            serialized = made;
        }
        return made;
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    /** A bit for each member that must be there, except the version, which has a rule of its own. */
    long reportedMissing() {
        return reportedMissing;
    }

    boolean isRequired(int member) {
        return members.get(member).required();
    }

    List<String> names() {
        return List.of(names);
    }
}
