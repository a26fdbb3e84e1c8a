package org.dxplan.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The unknown members of a JSON object, in the order in which they were read.
 *
 * <p>A plan may carry members that this version of the format does not know: members of a newer version, of a vendor
 * (conventionally starting with {@code x-}), or mistyped ones. They are held here and written back unchanged behind the
 * known members. Two instances are equal if they hold equal members in the same order.
 *
 * <pre>{@code
 * Extensions extensions = Extensions.NONE.with("x-ledger-number", new ExtensionValue.JsonString("R6-0012"));
 * extensions.get("x-ledger-number"); // Optional[JsonString[value=R6-0012]]
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param members  the members in their order, not null, copied
 */
public record Extensions(List<Member> members) {

    /** No unknown members. */
    public static final Extensions NONE = new Extensions(List.of());

    /**
     * One unknown member.
     *
     * @param name  the member's name, not null, may be empty
     * @param value  the member's value, not null
     */
    public record Member(String name, ExtensionValue value) {
        /**
         * Holds a member.
         *
         * @throws NullPointerException if the name or the value is null
         */
        public Member {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * Holds members.
     *
     * @throws NullPointerException if the list or a member is null
     * @throws IllegalArgumentException if two members have the same name
     */
    public Extensions {
        members = List.copyOf(members);
        if (members.size() > 1) {
            Set<String> names = new HashSet<>();
            for (Member member : members) {
                if (!names.add(member.name())) {
                    throw new IllegalArgumentException("Two members are named " + member.name());
                }
            }
        }
    }

    // Those that a record has by itself are linked at the first call, which a program that starts would notice.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extensions that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /**
     * Obtains an instance from a list of members.
     *
     * @param members  the members in their order, not null
     * @return the members, {@link #NONE} if the list is empty, not null
     * @throws NullPointerException if the list or a member is null
     * @throws IllegalArgumentException if two members have the same name
     */
    public static Extensions of(List<Member> members) {
        return members.isEmpty() ? NONE : new Extensions(members);
    }

    /**
     * Tells whether there is no unknown member.
     *
     * @return true if there is none
     */
    public boolean isEmpty() {
        return members.isEmpty();
    }

    /**
     * Finds a member by its name.
     *
     * @param name  the name to look for, not null
     * @return the member's value, empty if no member has that name, not null
     */
    public Optional<ExtensionValue> get(String name) {
        for (Member member : members) {
            if (member.name().equals(name)) {
                return Optional.of(member.value());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns a copy with a member set: replaced at its place if there is one of that name, appended otherwise.
     *
     * @param name  the member's name, not null
     * @param value  the member's new value, not null
     * @return the copy, not null
     */
    public Extensions with(String name, ExtensionValue value) {
        Member replacement = new Member(name, value);
        List<Member> copy = new ArrayList<>(members);
        for (int i = 0; i < copy.size(); i++) {
            if (copy.get(i).name().equals(name)) {
                copy.set(i, replacement);
                return new Extensions(copy);
            }
        }
        copy.add(replacement);
        return new Extensions(copy);
    }

    /**
     * Returns a copy without a member.
     *
     * @param name  the name of the member to leave out, not null
     * @return the copy, this instance if no member has that name, not null
     */
    public Extensions without(String name) {
        List<Member> copy = new ArrayList<>(members);
        return copy.removeIf(member -> member.name().equals(name)) ? of(copy) : this;
    }
}
