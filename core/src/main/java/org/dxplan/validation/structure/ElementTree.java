package org.dxplan.validation.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dxplan.model.DxPlan;
import org.dxplan.model.Level;
import org.dxplan.model.LevelKind;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a plan, laid out in the order of the walk, so that the elements of one level below another element are a
 * stretch of one list.
 */
final class ElementTree {

    private static final List<String> CHILDREN = List.of("goals", "policyAreas", "measures", "indicators");

    private final PlanIndex index;
    private final List<Element> elements = new ArrayList<>();
    private final List<Node<Level>> levels = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<Element>> all = new ArrayList<>();
    private final List<List<Element>> originals = new ArrayList<>();
    private final int[] nextUsed;

    /**
     * An element in the tree.
     *
     * @param node  its place
     * @param part  the element itself
     * @param parent  the element above it, null directly below the plan
     * @param depth  1 directly below the plan
     * @param place  the place of its level in the list from the top down, -1 if it stands on none
     */
    record Element(Node<?> node, PlanElement part, @Nullable Element parent, int depth, int place) {

        boolean isRepeat() {
            return part.repeatOf() != null;
        }
    }

    private ElementTree(PlanIndex index) {
        this.index = index;
        for (Node<Level> level : index.nodes(Level.class)) {
            if (places.putIfAbsent(level.part().id(), levels.size()) == null) {
                levels.add(level);
                all.add(new ArrayList<>());
                originals.add(new ArrayList<>());
            }
        }
        Deque<Element> above = new ArrayDeque<>();
        for (Node<? extends PlanElement> node : index.elements().all()) {
            // In the order of the walk the element above is the last one that is still open.
            while (!above.isEmpty() && above.getLast().node() != node.parent()) {
                above.removeLast();
            }
            Element parent = above.peekLast();
            int depth = parent == null ? 1 : parent.depth() + 1;
            Element element = new Element(
                    node, node.part(), parent, depth, place(node.part().level()));
            above.add(element);
            elements.add(element);
            if (element.place() >= 0) {
                all.get(element.place()).add(element);
                if (!element.isRepeat()) {
                    originals.get(element.place()).add(element);
                }
            }
        }
        nextUsed = new int[levels.size() + 1];
        nextUsed[levels.size()] = -1;
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i).part();
            nextUsed[i] = isOfTree(level) && !all.get(i).isEmpty() ? i : nextUsed[i + 1];
        }
    }

    static ElementTree of(RuleContext context) {
        return context.shared(ElementTree.class, new Maker());
    }

    /** A class and no lambda, which a program that starts would notice. */
    private static final class Maker implements Function<RuleContext, ElementTree> {

        @Override
        public ElementTree apply(RuleContext context) {
            return new ElementTree(context.index());
        }
    }

    /** Levels of indicators, viewpoints and principles stand beside the tree. */
    private static boolean isOfTree(Level level) {
        LevelKind kind = level.kind();
        return kind == null
                || !(kind.is(LevelKind.INDICATOR) || kind.is(LevelKind.VIEWPOINT) || kind.is(LevelKind.PRINCIPLE));
    }

    /** Returns all elements, an element before those below it. */
    List<Element> elements() {
        return elements;
    }

    /** Returns the place of a level in the list from the top down, -1 if there is no such level. */
    int place(@Nullable String level) {
        return level == null ? -1 : places.getOrDefault(level, -1);
    }

    /** Returns how many levels there are. */
    int levelCount() {
        return levels.size();
    }

    /** Returns the level at a place. */
    Node<Level> level(int place) {
        return levels.get(place);
    }

    /** Returns the first place from this one on whose level is one of the tree and has elements, -1 if none is. */
    int nextUsed(int place) {
        return nextUsed[place];
    }

    /** Returns the plan or the element that a claim is about, null if it is about something else. */
    @Nullable
    Node<?> subject(@Nullable String id) {
        if (id == null) {
            return index.root();
        }
        Node<?> node = index.find(id).orElse(null);
        return node != null && (node == index.root() || node.part() instanceof PlanElement) ? node : null;
    }

    /** Returns the title of the plan or of an element. */
    static String title(Node<?> subject) {
        return subject.part() instanceof PlanElement element ? element.title() : ((DxPlan) subject.part()).title();
    }

    /** Returns the elements of the level at a place that stand below the plan or an element, repeats included. */
    List<Element> all(int place, Node<?> subject) {
        return below(all.get(place), subject);
    }

    /** Returns the elements of the level at a place that stand below the plan or an element, without repeats (再掲). */
    List<Element> originals(int place, Node<?> subject) {
        return below(originals.get(place), subject);
    }

    /** Tells whether a part stands below the plan or an element. */
    boolean isBelow(Node<?> node, Node<?> subject) {
        Node<?> above = node.parent();
        while (above != null && above != subject) {
            above = above.parent();
        }
        return above != null;
    }

    /** In the order of the walk, what stands below a subject follows it without a gap. */
    private List<Element> below(List<Element> onLevel, Node<?> subject) {
        int start = firstWithout(onLevel, 0, element -> element.node().ordinal() <= subject.ordinal());
        return onLevel.subList(start, firstWithout(onLevel, start, element -> isBelow(element.node(), subject)));
    }

    /** Finds where a quality ends that elements have from some place up to that one. */
    private static int firstWithout(List<Element> onLevel, int from, Predicate<Element> quality) {
        int low = from;
        int high = onLevel.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quality.test(onLevel.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Tells whether reading may have lost elements below the plan or an element. */
    static boolean hasLostChildren(RuleContext context, Node<?> subject) {
        for (String member : CHILDREN) {
            if (context.hasLost(subject, member)) {
                return true;
            }
        }
        return false;
    }
}
