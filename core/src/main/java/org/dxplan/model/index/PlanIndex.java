package org.dxplan.model.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dxplan.model.DxPlan;
import org.dxplan.model.PlanElement;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of a plan by id, by type and by what they are about, each at its place (計画の索引).
 *
 * <p>An index is built by one walk through the plan and costs time and memory linear in its size. The look-ups by other
 * things than id and type are built when first asked for, each by one more walk.
 *
 * <pre>{@code
 * PlanIndex index = PlanIndex.of(plan);
 * index.find("m-09-4").map(Node::pointer);      // Optional[/goals/1/policyAreas/0/measures/3]
 * index.nodes(Measure.class).size();            // 43
 * index.elements().onLevel("torikumi");         // by number, level, parent
 * index.assignments().ofUnit("kodomo-ka");      // by responsible unit, classification
 * index.alignments().sdg(9);                    // by national item, SDG, law, related plan
 * index.subjects().evaluations("m-09-4");       // indicators and evaluations of something
 * index.referencesTo("kodomo-ka");              // who names it
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanIndex {

    private static final char NOTE_MARK = '※';

    private final Node<DxPlan> root;
    private final List<Node<?>> nodes;
    private final Map<Class<?>, List<Node<?>>> byType;
    private final List<Identified> identified;
    private final Map<String, Identified> byId;
    private final List<Identified> repeatedIds;
    private final ElementIndex elements;
    private final Lazy<AssignmentIndex> assignments = new Lazy<>();
    private final Lazy<AlignmentIndex> alignments = new Lazy<>();
    private final Lazy<SubjectIndex> subjects = new Lazy<>();
    private final List<Reference> references;
    private final Collection<Node<?>> noteMarked;
    private final Lazy<Lookup<String, Reference>> byTarget = new Lazy<>();

    /**
     * A part that carries an id, at its place.
     *
     * @param id  the id as given, possibly empty or malformed, not null
     * @param kind  what kind of thing it names, not null
     * @param node  the part at its place, not null
     */
    public record Identified(String id, ReferenceKind kind, Node<?> node) {}

    /**
     * A reference from a part at its place to another part.
     *
     * @param node  the part that refers, not null
     * @param member  the member that holds the reference, not null
     * @param item  the index in the member's list, -1 if the member is no list
     * @param id  the id referred to as given, possibly dangling, not null
     * @param kind  what kind of thing must carry that id, not null
     */
    public record Reference(Node<?> node, String member, int item, String id, ReferenceKind kind) {

        /**
         * Returns the JSON Pointer of the reference.
         *
         * @return the pointer (RFC 6901) such as {@code /contacts/0/unit}, not null
         */
        public String pointer() {
            return item < 0 ? node.pointer(member) : node.pointer(member, item);
        }
    }

    private PlanIndex(Walk walk) {
        this.root = walk.root;
        this.nodes = Collections.unmodifiableList(walk.nodes);
        this.byType = walk.byType;
        for (Map.Entry<Class<?>, List<Node<?>>> entry : byType.entrySet()) {
            entry.setValue(Collections.unmodifiableList(entry.getValue()));
        }
        this.elements = new ElementIndex(this, walk.elements);
        this.identified = Collections.unmodifiableList(walk.identified);
        this.references = Collections.unmodifiableList(walk.references);
        this.noteMarked = Collections.unmodifiableCollection(walk.noteMarked);
        this.byId = new HashMap<>(walk.identified.size() * 2);
        List<Identified> repeated = new ArrayList<>(0);
        for (Identified one : walk.identified) {
            if (byId.putIfAbsent(one.id(), one) != null) {
                repeated.add(one);
            }
        }
        this.repeatedIds = Collections.unmodifiableList(repeated);
    }

    /**
     * Builds the index of a plan.
     *
     * @param plan  the plan, not null
     * @return the index, not null
     */
    public static PlanIndex of(DxPlan plan) {
        return new PlanIndex(new Walk(plan));
    }

    /**
     * Returns the node of the plan itself.
     *
     * @return the root, not null
     */
    public Node<DxPlan> root() {
        return root;
    }

    /**
     * Returns the nodes of all parts.
     *
     * @return all nodes, a part before what it holds, in canonical order, immutable, not null
     */
    public List<Node<?>> nodes() {
        return nodes;
    }

    /**
     * Returns the nodes of all parts of one type.
     *
     * @param <P>  the type
     * @param type  the class of the parts: a final one, not an interface, not null
     * @return the nodes in canonical order, empty if there are none, immutable, not null
     */
    @SuppressWarnings("unchecked") // the walk files a node under the class of its part
    public <P extends Part> List<Node<P>> nodes(Class<P> type) {
        List<Node<?>> found = byType.get(type);
        return found == null ? List.of() : (List<Node<P>>) (List<?>) found;
    }

    /**
     * Returns everything that carries an id.
     *
     * @return the parts with ids, also empty and duplicate ones, in canonical order, immutable, not null
     */
    public List<Identified> identified() {
        return identified;
    }

    /**
     * Returns what carries an id that something before it carries already (重複した識別子).
     *
     * @return all but the first of those that share an id, in canonical order, immutable, not null
     */
    public List<Identified> repeatedIds() {
        return repeatedIds;
    }

    /**
     * Returns all references.
     *
     * @return the references, also dangling ones, in canonical order of the parts that refer, immutable, not null
     */
    public List<Reference> references() {
        return references;
    }

    /**
     * Returns the parts in whose texts a note mark (※) stands.
     *
     * @return the nodes, each once, immutable, not null
     */
    public Collection<Node<?>> noteMarked() {
        return noteMarked;
    }

    /**
     * Finds who refers to something (逆参照): before a unit is deleted, what names it.
     *
     * @param id  the id, whether or not something carries it, not null
     * @return the references in canonical order of the parts that refer, empty if there are none, immutable, not null
     */
    public List<Reference> referencesTo(String id) {
        return byTarget.get(this, PlanIndex::referencesByTarget).get(id);
    }

    private static Lookup<String, Reference> referencesByTarget(PlanIndex index) {
        Lookup<String, Reference> byTarget = new Lookup<>();
        for (Reference reference : index.references) {
            byTarget.add(reference.id(), reference);
        }
        return byTarget;
    }

    /**
     * Finds what carries an id.
     *
     * @param id  the id, not null
     * @return the first part with that id, empty if there is none, not null
     */
    public Optional<Identified> identified(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Finds the part that carries an id.
     *
     * @param id  the id, not null
     * @return the node of the first part with that id, empty if there is none, not null
     */
    public Optional<Node<?>> find(String id) {
        Identified found = byId.get(id);
        return found == null ? Optional.empty() : Optional.of(found.node());
    }

    /**
     * Returns the look-up of elements by number, level and parent.
     *
     * @return the look-up, not null
     */
    public ElementIndex elements() {
        return elements;
    }

    /**
     * Returns the look-up by responsible unit and by classification.
     *
     * @return the look-up, not null
     */
    public AssignmentIndex assignments() {
        return assignments.get(this, AssignmentIndex::new);
    }

    /**
     * Returns the look-up by national item, standardised service, SDG, law and related plan.
     *
     * @return the look-up, not null
     */
    public AlignmentIndex alignments() {
        return alignments.get(this, AlignmentIndex::new);
    }

    /**
     * Returns the look-up of indicators and evaluations by what they are about.
     *
     * @return the look-up, not null
     */
    public SubjectIndex subjects() {
        return subjects.get(this, SubjectIndex.MAKER);
    }

    /** The one walk through a plan. */
    private static final class Walk implements PartVisitor {
        private final List<Node<?>> nodes = new ArrayList<>(512);
        private final Map<Class<?>, List<Node<?>>> byType = new HashMap<>();
        private final List<Node<? extends PlanElement>> elements = new ArrayList<>(64);
        private final List<Identified> identified = new ArrayList<>(64);
        private final List<Reference> references = new ArrayList<>(128);
        private final Set<Node<?>> noteMarked = new LinkedHashSet<>();
        private final Node<DxPlan> root;
        private Node<?> current;

        Walk(DxPlan plan) {
            root = new Node<>(plan, null, "", -1, 0);
            current = root;
            enter(root, ofType(DxPlan.class));
        }

        private void enter(Node<?> node, List<Node<?>> sameType) {
            nodes.add(node);
            sameType.add(node);
            Part part = node.part();
            if (part instanceof PlanElement) {
                elements.add(ElementIndex.element(node));
            }
            Node<?> outer = current;
            current = node;
            part.describe(this);
            current = outer;
        }

        private List<Node<?>> ofType(Class<?> type) {
            List<Node<?>> found = byType.get(type);
            if (found == null) {
                found = new ArrayList<>();
                byType.put(type, found);
            }
            return found;
        }

        @Override
        public void id(String member, String id, ReferenceKind kind) {
            identified.add(new Identified(id, kind, current));
        }

        @Override
        public void reference(String member, @Nullable String id, ReferenceKind kind) {
            if (id != null) {
                references.add(new Reference(current, member, -1, id, kind));
            }
        }

        @Override
        public void references(String member, List<String> ids, ReferenceKind kind) {
            for (int i = 0; i < ids.size(); i++) {
                references.add(new Reference(current, member, i, ids.get(i), kind));
            }
        }

        @Override
        public void text(String member, @Nullable String text) {
            if (text != null && text.indexOf(NOTE_MARK) >= 0) {
                noteMarked.add(current);
            }
        }

        @Override
        public void part(String member, @Nullable Part part) {
            if (part != null) {
                enter(new Node<>(part, current, member, -1, nodes.size()), ofType(part.getClass()));
            }
        }

        @Override
        public void parts(String member, List<? extends Part> parts) {
            Class<?> type = null;
            List<Node<?>> sameType = List.of();
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                if (part.getClass() != type) {
                    type = part.getClass();
                    sameType = ofType(type);
                }
                enter(new Node<>(part, current, member, i, nodes.size()), sameType);
            }
        }
    }
}
