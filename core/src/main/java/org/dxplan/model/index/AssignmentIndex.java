package org.dxplan.model.index;

import java.util.List;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.Responsible;

/**
 * Finds what a unit is responsible for and what is classified in some way (所管・分類の索引): elements, indicators, and whatever
 * else carries these.
 *
 * <pre>{@code
 * index.assignments().ofUnit("kodomo-ka");                   // what こども課 answers for
 * index.assignments().classified("jigyo-bunrui", "重点事業");
 * }</pre>
 *
 * <p>All lists are in canonical order and name each holder once. This class is immutable and thread-safe.
 */
public final class AssignmentIndex {

    private final Lookup<String, Node<?>> byUnit = new Lookup<>();
    private final Lookup<String, Node<?>> byScheme = new Lookup<>();
    private final Lookup<Classified, Node<?>> byValue = new Lookup<>();

    private record Classified(String scheme, String value) {}

    AssignmentIndex(PlanIndex index) {
        for (Node<Responsible> node : index.nodes(Responsible.class)) {
            String unit = node.part().unit();
            Node<?> holder = node.parent();
            if (unit != null && holder != null) {
                byUnit.addOnce(unit, holder);
            }
        }
        for (Node<Classification> node : index.nodes(Classification.class)) {
            Node<?> holder = node.parent();
            if (holder != null) {
                add(node.part(), holder);
            }
        }
    }

    private void add(Classification classification, Node<?> holder) {
        byScheme.addOnce(classification.scheme(), holder);
        for (String value : classification.values()) {
            byValue.addOnce(new Classified(classification.scheme(), value), holder);
        }
    }

    /**
     * Finds what a unit is responsible for, in whatever role. Units below it or renamed from it are not looked for.
     *
     * @param unit  the id of the organizational unit, not null
     * @return the elements, indicators and others, empty if there are none, immutable, not null
     */
    public List<Node<?>> ofUnit(String unit) {
        return byUnit.get(unit);
    }

    /**
     * Finds what is classified by a scheme, with whatever values.
     *
     * @param scheme  the id of the classification scheme, not null
     * @return the elements and indicators, empty if there are none, immutable, not null
     */
    public List<Node<?>> classified(String scheme) {
        return byScheme.get(scheme);
    }

    /**
     * Finds what carries a value of a scheme.
     *
     * @param scheme  the id of the classification scheme, not null
     * @param value  the printed symbol of the value, such as 重点事業, not null
     * @return the elements and indicators, empty if there are none, immutable, not null
     */
    public List<Node<?>> classified(String scheme, String value) {
        return byValue.get(new Classified(scheme, value));
    }
}
