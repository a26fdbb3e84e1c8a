package org.dxplan.io.codec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.part.Extensions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The object that a codec is reading: steps from one member that the codec knows and that has a value to the next, and notes
 * what is wrong with the others on the way.
 *
 * <p>One instance serves all objects on the same level of the tree, one after the other.
 */
final class ObjectInput {

    private final PlanInput in;
    private final JsonParser parser;
    private final InputFindings findings;
    private MemberTable table;
    private int start;
    /** A bit for each member that has been seen. */
    private long seen;

    private @Nullable Unknown unknown;
    private @Nullable ObjectInput inner;

    /** Begins an object, at whose brace the input stands. */
    ObjectInput(PlanInput in, JsonParser parser, InputFindings findings, MemberTable table) {
        this.in = in;
        this.parser = parser;
        this.findings = findings;
        this.table = table;
        this.start = findings.offset();
    }

    /** Begins an object within this one, at whose brace the input stands. The one that was there before is done with. */
    ObjectInput inner(MemberTable members) {
        ObjectInput object = inner;
        if (object == null) {
            object = new ObjectInput(in, parser, findings, members);
            inner = object;
        } else {
            object.table = members;
            object.start = findings.offset();
            object.seen = 0;
            object.unknown = null;
        }
        return object;
    }

    /** Steps to the value of the next member; its name, null at the end of the object. */
    @Nullable
    String next() {
        int member;
        while ((member = parser.nextNameMatch(table.matcher())) != PropertyNameMatcher.MATCH_END_OBJECT) {
            in.countMember();
            if (member < 0) {
                readUnknown();
            } else if ((seen >> member & 1) != 0) {
                findings.duplicate();
                in.skipNext();
            } else {
                seen |= 1L << member;
                if (parser.nextToken() != JsonToken.VALUE_NULL) {
                    return table.name(member);
                }
                notNull(member);
            }
        }
        long missing = table.reportedMissing() & ~seen;
        if (missing != 0) {
            findings.missing(table, missing, start);
        }
        return null;
    }

    private void notNull(int member) {
        if (table.isRequired(member)) {
            in.wrongType(TypeWords.of(table.members().get(member)));
        } else {
            findings.nullMember(table.name(member));
        }
    }

    private void readUnknown() {
        if (unknown == null) {
            unknown = new Unknown();
        }
        unknown.read();
    }

    /** The members that the codec does not know, once the end has been reached. */
    Extensions extensions() {
        return unknown == null ? Extensions.NONE : Extensions.of(unknown.members);
    }

    /** Notes that the given members, whose object has ended, contradict each other. */
    void contradiction(String given, String expected) {
        findings.contradiction(given, expected, start);
    }

    /** The members that the codec does not know. */
    private final class Unknown {
        private final List<Extensions.Member> members = new ArrayList<>();
        private final Set<String> names = new HashSet<>();

        void read() {
            String name = parser.currentName();
            if (!in.acceptsName(name, names)) {
                return;
            }
            if (!name.startsWith("x-")) {
                findings.unknownMember(name, table);
            }
            findings.enterUnknown();
            parser.nextToken();
            members.add(new Extensions.Member(name, ExtensionCodec.read(parser, in)));
            findings.leaveUnknown();
        }
    }
}
