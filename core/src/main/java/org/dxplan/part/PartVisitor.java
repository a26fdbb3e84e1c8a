package org.dxplan.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receives the members of a {@link Part}, one call for each, in canonical order.
 *
 * <p>Every method does nothing unless overridden, so a visitor names only what it looks for. Which method a member is
 * given to depends on what it means, not on its Java type: the id of a level that is referred to arrives at
 * {@link #reference}, the printed label of a level at {@link #text}.
 */
public interface PartVisitor {

    /**
     * Receives the id under which others refer to the part.
     *
     * @param member  the member's name, not null
     * @param id  the id as given, possibly empty or malformed, not null
     * @param kind  what kind of thing the id names, not null
     */
    default void id(String member, String id, ReferenceKind kind) {}

    /**
     * Receives a reference to another part.
     *
     * @param member  the member's name, not null
     * @param id  the id referred to, null if the member is absent
     * @param kind  what kind of thing must carry that id, not null
     */
    default void reference(String member, @Nullable String id, ReferenceKind kind) {}

    /**
     * Receives a list of references to other parts.
     *
     * @param member  the member's name, not null
     * @param ids  the ids referred to, not null
     * @param kind  what kind of thing must carry those ids, not null
     */
    default void references(String member, List<String> ids, ReferenceKind kind) {}

    /**
     * Receives text made for people: a title, a label, a sentence.
     *
     * @param member  the member's name, not null
     * @param text  the text, null if the member is absent
     */
    default void text(String member, @Nullable String text) {}

    /**
     * Receives a list of texts made for people.
     *
     * @param member  the member's name, not null
     * @param texts  the texts, not null
     */
    default void texts(String member, List<String> texts) {}

    /**
     * Receives anything that is neither id, reference, text nor part: a number, a flag, a code, a postal code.
     *
     * @param member  the member's name, not null
     * @param data  the value (a list for a list member), null if the member is absent
     */
    default void data(String member, @Nullable Object data) {}

    /**
     * Receives a nested part.
     *
     * @param member  the member's name, not null
     * @param part  the part, null if the member is absent
     */
    default void part(String member, @Nullable Part part) {}

    /**
     * Receives a list of nested parts.
     *
     * @param member  the member's name, not null
     * @param parts  the parts, not null
     */
    default void parts(String member, List<? extends Part> parts) {}
}
