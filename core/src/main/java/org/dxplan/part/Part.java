package org.dxplan.part;

/**
 * A piece of a plan (計画を構成する要素): the plan itself, an element of its tree, a statement, a date.
 *
 * <p>Every record of the model is a part. A part can describe itself: {@link #describe} names each of its members once,
 * in the canonical order of the JSON format, so that an index or a rule can look at all ids, references, texts and parts
 * of a plan without knowing every type:
 *
 * <pre>{@code
 * List<String> texts = new ArrayList<>();
 * measure.describe(new PartVisitor() {
 *     @Override
 *     public void text(String member, @Nullable String text) {
 *         if (text != null) {
 *             texts.add(text);
 *         }
 *     }
 * });
 * }</pre>
 *
 * <p>Implementations are immutable and thread-safe. The interface is not meant to be implemented outside the library.
 */
public interface Part {

    /**
     * Names every member of this part to a visitor, in canonical order, absent ones included. Members of nested parts
     * are not visited: ask the nested part.
     *
     * @param visitor  the visitor to call once per member, not null
     */
    void describe(PartVisitor visitor);

    /**
     * Returns the unknown members that this part was read with.
     *
     * @return the unknown members in their order, empty if there are none, not null
     */
    Extensions extensions();
}
