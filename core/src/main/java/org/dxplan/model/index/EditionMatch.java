package org.dxplan.model.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dxplan.model.PlanElement;

/**
 * Which element of one edition is which of another (版の間の対応): the same id, else the same number and title.
 *
 * <pre>{@code
 * EditionMatch match = EditionMatch.of(PlanIndex.of(draft), PlanIndex.of(adopted));
 * match.removed(); // what was dropped on the way
 * match.after(PlanIndex.of(draft).elements().all().get(0));
 * }</pre>
 *
 * <p>Number and title are compared in normal form, so that ＡＩ is AI, and between elements of one role only. Several
 * elements may be alike: オンライン手続きの推進 under 子育て and under 健康. Those under parents that are the same element are taken
 * for the same, in printed order; elsewhere only what is alike once in either edition. An element that cannot be told from
 * others counts as removed and added, never as a guess.
 *
 * <p>The time is linear in the size of the plans. This class is immutable and thread-safe.
 */
public final class EditionMatch {

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Node<? extends PlanElement>> removed = new ArrayList<>();
    private final List<Node<? extends PlanElement>> added = new ArrayList<>();
    private final Map<Node<?>, Pair> byBefore;
    private final Map<Node<?>, Pair> byAfter;

    /** By what two elements are the same. */
    public enum Basis {
        /** They have the same id. */
        ID,
        /** They have the same number and title, but not the same id. */
        NUMBER_AND_TITLE
    }

    /**
     * An element in both editions.
     *
     * @param before  the element in the first edition, not null
     * @param after  the element in the second edition, not null
     * @param basis  by what they are the same, not null
     */
    public record Pair(Node<? extends PlanElement> before, Node<? extends PlanElement> after, Basis basis) {}

    private EditionMatch(PlanIndex before, PlanIndex after, ElementMatching matching) {
        this.byBefore = matching.byBefore();
        this.byAfter = matching.byAfter();
        for (Node<? extends PlanElement> node : before.elements().all()) {
            Pair pair = byBefore.get(node);
            if (pair == null) {
                removed.add(node);
            } else {
                pairs.add(pair);
            }
        }
        for (Node<? extends PlanElement> node : after.elements().all()) {
            if (!byAfter.containsKey(node)) {
                added.add(node);
            }
        }
    }

    /**
     * Matches the elements of two editions.
     *
     * @param before  the index of the first edition, not null
     * @param after  the index of the second edition, not null
     * @return the match, not null
     */
    public static EditionMatch of(PlanIndex before, PlanIndex after) {
        ElementMatching matching = new ElementMatching(before, after);
        matching.byId();
        matching.byNumberAndTitle();
        return new EditionMatch(before, after, matching);
    }

    /**
     * Returns the elements that are in both editions.
     *
     * @return the pairs in the order of the first edition, immutable, not null
     */
    public List<Pair> pairs() {
        return Collections.unmodifiableList(pairs);
    }

    /**
     * Returns the elements of the first edition that are not in the second.
     *
     * @return the elements in canonical order, immutable, not null
     */
    public List<Node<? extends PlanElement>> removed() {
        return Collections.unmodifiableList(removed);
    }

    /**
     * Returns the elements of the second edition that are not in the first.
     *
     * @return the elements in canonical order, immutable, not null
     */
    public List<Node<? extends PlanElement>> added() {
        return Collections.unmodifiableList(added);
    }

    /**
     * Finds what became of an element.
     *
     * @param element  the element in the first edition, as its index holds it, not null
     * @return the element in the second edition, empty if it was removed, not null
     */
    public Optional<Node<? extends PlanElement>> after(Node<? extends PlanElement> element) {
        return Optional.ofNullable(byBefore.get(element)).map(Pair::after);
    }

    /**
     * Finds what an element was.
     *
     * @param element  the element in the second edition, as its index holds it, not null
     * @return the element in the first edition, empty if it was added, not null
     */
    public Optional<Node<? extends PlanElement>> before(Node<? extends PlanElement> element) {
        return Optional.ofNullable(byAfter.get(element)).map(Pair::before);
    }
}
