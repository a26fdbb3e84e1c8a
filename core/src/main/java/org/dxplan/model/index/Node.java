package org.dxplan.model.index;

import org.dxplan.part.Part;
import org.jspecify.annotations.Nullable;

/**
 * A part of a plan at its place (節点): which part holds it, under which member.
 *
 * <p>Equal parts at two places have two nodes, so a place is never looked up from a part. This class is immutable and
 * thread-safe.
 *
 * @param <P>  the type of the part
 */
public final class Node<P extends Part> {

    private final P part;
    private final @Nullable Node<?> parent;
    private final String member;
    private final int index;
    private final int ordinal;

    Node(P part, @Nullable Node<?> parent, String member, int index, int ordinal) {
        this.part = part;
        this.parent = parent;
        this.member = member;
        this.index = index;
        this.ordinal = ordinal;
    }

    /**
     * Returns the part.
     *
     * @return the part, not null
     */
    public P part() {
        return part;
    }

    /**
     * Returns the node of the part that holds this one.
     *
     * @return the parent, null for the plan itself
     */
    public @Nullable Node<?> parent() {
        return parent;
    }

    /**
     * Returns the name of the parent's member that holds the part.
     *
     * @return the member such as {@code measures}, empty for the plan itself, not null
     */
    public String member() {
        return member;
    }

    /**
     * Returns the place in the parent's list.
     *
     * @return the index from 0, -1 if the member is no list
     */
    public int index() {
        return index;
    }

    /**
     * Returns the position of the node in the walk through the plan: a part comes before what it holds, and everything
     * in the canonical order of the JSON format.
     *
     * @return the position, 0 for the plan itself
     */
    public int ordinal() {
        return ordinal;
    }

    /**
     * Returns the JSON Pointer of the part.
     *
     * @return the pointer (RFC 6901) such as {@code /goals/0/policyAreas/1}, empty for the plan itself, not null
     */
    public String pointer() {
        StringBuilder pointer = new StringBuilder(48);
        append(pointer);
        return pointer.toString();
    }

    /**
     * Returns the JSON Pointer of a member of the part.
     *
     * @param name  the member's name, not null
     * @return the pointer such as {@code /goals/0/title}, not null
     */
    public String pointer(String name) {
        StringBuilder pointer = new StringBuilder(48);
        append(pointer);
        return pointer.append('/').append(name).toString();
    }

    /**
     * Returns the JSON Pointer of an item of a list member of the part.
     *
     * @param name  the member's name, not null
     * @param item  the index of the item from 0
     * @return the pointer such as {@code /glossary/3/aliases/0}, not null
     */
    public String pointer(String name, int item) {
        return pointer(name) + "/" + item;
    }

    private void append(StringBuilder pointer) {
        if (parent != null) {
            parent.append(pointer);
            pointer.append('/').append(member);
            if (index >= 0) {
                pointer.append('/').append(index);
            }
        }
    }

    /**
     * Returns the pointer and the type, for logs.
     */
    @Override
    public String toString() {
        return part.getClass().getSimpleName() + " at " + (parent == null ? "/" : pointer());
    }
}
