package org.dxplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dxplan.model.DxPlan;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.part.ReferenceKind;
import org.jspecify.annotations.Nullable;

/**
 * What a rule is given: the plan, its index, today's date, and where to report (規則の実行環境).
 *
 * <p>A context belongs to one validation and is not shared between threads.
 */
public final class RuleContext {

    private final PlanIndex index;
    private final Profile profile;
    private final LocalDate today;
    private final RuleCatalog own;
    private final Known known;
    private final ProblemSink sink;
    private final @Nullable DxPlan previous;
    private final Map<Class<?>, Object> shared = new HashMap<>();
    private @Nullable EditionPair editions;

    RuleContext(
            PlanIndex index,
            @Nullable DxPlan previous,
            Profile profile,
            LocalDate today,
            RuleCatalog own,
            Known known,
            ProblemSink sink) {
        this.index = index;
        this.previous = previous;
        this.profile = profile;
        this.today = today;
        this.own = own;
        this.known = known;
        this.sink = sink;
    }

    /**
     * Returns the plan.
     *
     * @return the plan, not null
     */
    public DxPlan plan() {
        return index.root().part();
    }

    /**
     * Returns the index of the plan.
     *
     * @return the index, not null
     */
    public PlanIndex index() {
        return index;
    }

    /**
     * Returns the plan beside the edition that it is compared with.
     *
     * @return both editions and which element is which, empty if the plan is validated alone, not null
     */
    public Optional<EditionPair> editions() {
        if (editions == null && previous != null) {
            editions = EditionPair.of(PlanIndex.of(previous), index);
        }
        return Optional.ofNullable(editions);
    }

    /**
     * Returns the profile in force.
     *
     * @return the profile, not null
     */
    public Profile profile() {
        return profile;
    }

    /**
     * Returns the date of the validation, from the injected clock.
     *
     * @return today's date, not null
     */
    public LocalDate today() {
        return today;
    }

    /**
     * Tells whether some id of a kind was there but could not be read, by itself or with what holds it, so that a
     * reference to it cannot be judged.
     *
     * @param kind  the kind of the target, not null
     * @return true if the reader reported such an id, such a part or a list of them
     */
    public boolean hasUnreadableId(ReferenceKind kind) {
        return known.hasUnreadableId(kind, index);
    }

    /**
     * Tells whether reading lost something at a place or inside it: a value of the wrong type, a null, a mistyped name.
     * What is absent there may be a mistake that is reported already, so a rule that looks for absence stays silent.
     *
     * @param pointer  the JSON Pointer of the place such as {@code /glossary}, empty for the whole plan, not null
     * @return true if the reader reported such a loss
     */
    public boolean hasLost(String pointer) {
        return known.hasLost(pointer);
    }

    /**
     * Tells whether reading lost something in a part.
     *
     * @param node  the part, not null
     * @return true if the reader reported such a loss
     * @see #hasLost(String)
     */
    public boolean hasLost(Node<?> node) {
        return known.mayHaveLost() && known.hasLost(node.pointer());
    }

    /**
     * Tells whether reading lost something at a member of a part or inside it.
     *
     * @param node  the part, not null
     * @param member  the name of the member, not null
     * @return true if the reader reported such a loss
     * @see #hasLost(String)
     */
    public boolean hasLost(Node<?> node, String member) {
        return known.mayHaveLost() && known.hasLost(node.pointer(member));
    }

    /**
     * Tells whether the reader reported something at a member, be it only a remark on a notation. The problem of a rule at the
     * same place is left out anyway; this is for a rule whose problem stands elsewhere.
     *
     * @param node  the part, not null
     * @param member  the name of the member, not null
     * @return true if the reader reported a problem there
     */
    public boolean hasReported(Node<?> node, String member) {
        return !known.isEmpty() && known.covers(node.pointer(member));
    }

    /**
     * Returns what several rules derive from the plan, so that it is made once for all of them.
     *
     * <pre>{@code
     * ElementTree tree = context.shared(ElementTree.class, ElementTree::of);
     * }</pre>
     *
     * @param <T>  what is derived
     * @param type  its class, not null
     * @param maker  makes it when it is first asked for, not null
     * @return the same instance for all rules of this validation, not null
     */
    public <T> T shared(Class<T> type, Function<RuleContext, T> maker) {
        Object made = shared.get(type);
        if (made == null) {
            made = maker.apply(this);
            shared.put(type, made);
        }
        return type.cast(made);
    }

    /**
     * Starts a problem about a part as a whole.
     *
     * @param code  one of the rule's codes, not null
     * @param node  the part, not null
     * @return the problem to be completed and reported, not null
     */
    public Report problem(String code, Node<?> node) {
        return new Report(code, node, null, -1);
    }

    /**
     * Starts a problem about a member of a part.
     *
     * @param code  one of the rule's codes, not null
     * @param node  the part, not null
     * @param member  the member's name, not null
     * @return the problem to be completed and reported, not null
     */
    public Report problem(String code, Node<?> node, String member) {
        return new Report(code, node, member, -1);
    }

    /**
     * Starts a problem about an item of a list member of a part.
     *
     * @param code  one of the rule's codes, not null
     * @param node  the part, not null
     * @param member  the member's name, not null
     * @param item  the index of the item from 0, -1 for the member as a whole
     * @return the problem to be completed and reported, not null
     */
    public Report problem(String code, Node<?> node, String member, int item) {
        return new Report(code, node, member, item);
    }

    /** The library's catalogue is loaded when there is something to tell. */
    private RuleInfo info(String code) {
        return own.find(code).orElseGet(() -> RuleCatalog.builtIn().get(code));
    }

    /**
     * A problem in the making. Nothing happens before {@link #report()}.
     */
    public final class Report {
        private final RuleInfo rule;
        private final Node<?> node;
        private final @Nullable String member;
        private final int item;
        private final Map<String, Object> arguments = new LinkedHashMap<>();
        private final List<Place> related = new ArrayList<>(1);
        private @Nullable String hint;

        private Report(String code, Node<?> node, @Nullable String member, int item) {
            this.rule = info(code);
            this.node = node;
            this.member = member;
            this.item = item;
        }

        /**
         * Adds a fact that the message names.
         *
         * @param name  the argument's name in the catalogue, not null
         * @param value  a string, number, boolean, {@link Word}, {@link Phrase} or a list of them, not null
         * @return this, not null
         */
        public Report with(String name, Object value) {
            arguments.put(name, value);
            return this;
        }

        /**
         * Adds another place that belongs to the problem.
         *
         * @param pointer  its JSON Pointer, not null
         * @return this, not null
         */
        public Report related(String pointer) {
            related.add(Place.of(pointer));
            return this;
        }

        /**
         * Adds a place of the earlier edition that belongs to the problem.
         *
         * @param pointer  its JSON Pointer in the earlier edition, not null
         * @return this, not null
         */
        public Report relatedPrevious(String pointer) {
            related.add(Place.ofPrevious(pointer));
            return this;
        }

        /**
         * Chooses one of the rule's variants: its hint, and its message if the catalogue words that one differently.
         *
         * @param variant  the variant's name in the catalogue, empty for the ordinary one, not null
         * @return this, not null
         */
        public Report hint(String variant) {
            hint = variant;
            return this;
        }

        /**
         * Reports the problem, unless its rule does not hold in the profile or the reader has already reported the member
         * it names.
         */
        public void report() {
            if (!rule.holdsIn(profile)) {
                return;
            }
            String pointer =
                    member == null ? node.pointer() : item < 0 ? node.pointer(member) : node.pointer(member, item);
            if (known.covers(pointer)) {
                return;
            }
            Subject subject = Subject.of(node, pointer);
            sink.add(
                    new Problem(
                            rule,
                            rule.severity(),
                            Place.of(pointer),
                            subject.id(),
                            subject.member(),
                            List.copyOf(related),
                            arguments,
                            hint),
                    node,
                    member,
                    item);
        }
    }
}
