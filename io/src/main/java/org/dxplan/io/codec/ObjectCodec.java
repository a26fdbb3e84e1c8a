package org.dxplan.io.codec;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one record stands in JSON.
 *
 * @param <T>  the record
 */
public abstract class ObjectCodec<T> {

    private final MemberTable members;

    ObjectCodec(MemberTable members) {
        this.members = members;
    }

    /** The members in canonical order. */
    public final MemberTable members() {
        return members;
    }

    /** What the record may stand as when it is no object: for most nothing. */
    public List<Member> shortForms() {
        return List.of();
    }

    /** Groups of members of which only one may be there. */
    public List<List<String>> alternatives() {
        return List.of();
    }

    /** Members that mean nothing without another one, with that other one. */
    public Map<String, String> companions() {
        return Map.of();
    }

    /**
     * Reads the members and makes the record; null if they contradict each other, which is then noted.
     *
     * @param object  steps from member to member
     * @param in  reads the value at which the object stands
     */
    abstract @Nullable T read(ObjectInput object, PlanInput in);

    /** Writes the members, each in its turn, the absent ones too, which leave nothing behind. */
    abstract void write(T from, PlanOutput out);

    /** Reads a short form of the record, if it has one: the input stands at a value that is no object. */
    @Nullable
    T readShort(PlanInput in) {
        in.wrongType("json-object");
        return null;
    }

    /** Writes a short form of the record, if it has one and this record fits into it. */
    boolean writeShort(T value, PlanOutput out) {
        return false;
    }

    /** Whether the record's short form is a number, so that a list of them stands on one line. */
    boolean isNumber(T value) {
        return false;
    }

    static AssertionError unknown(String member) {
        return new AssertionError("The member table and the codec disagree on " + member);
    }
}
