package org.dxplan.validation.budget;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.dxplan.model.schedule.Cost;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;

/**
 * What stands below an element costs no more than the element (BUD-05). It may cost less, for not all of it need say what
 * it costs; a repeat (再掲) costs nothing, for its original does.
 */
final class ParentCostRule implements Rule {

    /** What the elements below cost together, and how many of them say so. */
    private record Sum(Money money, int count) {

        static final Sum NONE = new Sum(Money.NONE, 0);

        Sum plus(Sum other) {
            return new Sum(money.plus(other.money), count + other.count);
        }
    }

    /**
     * What an element says that it costs. Where it says so twice, the amounts may be parts of a whole or two states of one.
     *
     * @param first  the first of the costs
     * @param most  all of them together
     * @param least  the greatest of them
     */
    private record Stated(Line first, Money most, Money least) {

        static Stated of(Line line) {
            return new Stated(line, line.total(), line.total());
        }

        Stated and(Line line) {
            Money greater = line.total().yen().compareTo(least.yen()) > 0 ? line.total() : least;
            return new Stated(first, most.plus(line.total()), greater);
        }
    }

    @Override
    public List<String> codes() {
        return List.of("BUD-05");
    }

    @Override
    public void check(RuleContext context) {
        Map<Node<?>, Map<Line.Key, Stated>> stated = new HashMap<>();
        for (Node<Cost> node : context.index().nodes(Cost.class)) {
            Line line = Line.of(node);
            Node<?> holder = node.parent();
            if (line != null && holder != null) {
                Map<Line.Key, Stated> own = stated.get(holder);
                if (own == null) {
                    own = new HashMap<>(4);
                    stated.put(holder, own);
                }
                Stated before = own.get(line.key());
                own.put(line.key(), before == null ? Stated.of(line) : before.and(line));
            }
        }
        if (isAnyBelowOther(stated.keySet())) {
            checkUpwards(context, stated);
        }
    }

    /** Mostly only the measures say what they cost, and there is nothing to add up. */
    private static boolean isAnyBelowOther(Set<Node<?>> holders) {
        for (Node<?> holder : holders) {
            for (Node<?> above = holder.parent(); above != null; above = above.parent()) {
                if (holders.contains(above)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Goes through the elements from the last to the first, so that what stands below is added up before it is needed. */
    private static void checkUpwards(RuleContext context, Map<Node<?>, Map<Line.Key, Stated>> stated) {
        List<Node<?>> holders = new ArrayList<>();
        holders.add(context.index().root());
        holders.addAll(context.index().elements().all());
        Collections.reverse(holders);
        Map<Node<?>, Map<Line.Key, Sum>> below = new HashMap<>();
        for (Node<?> holder : holders) {
            Map<Line.Key, Sum> sums = below.getOrDefault(holder, Map.of());
            Map<Line.Key, Stated> own = stated.getOrDefault(holder, Map.of());
            own.forEach((key, one) -> compare(context, one, sums.getOrDefault(key, Sum.NONE)));
            Node<?> parent = holder.parent();
            if (parent != null && !isRepeat(holder)) {
                passUp(below.computeIfAbsent(parent, key -> new HashMap<>()), sums, own);
            }
        }
    }

    private static boolean isRepeat(Node<?> holder) {
        return holder.part() instanceof PlanElement element && element.repeatOf() != null;
    }

    private static void passUp(Map<Line.Key, Sum> above, Map<Line.Key, Sum> sums, Map<Line.Key, Stated> own) {
        sums.forEach((key, sum) -> {
            if (!own.containsKey(key)) {
                above.merge(key, sum, Sum::plus);
            }
        });
        own.forEach((key, one) -> above.merge(key, new Sum(one.least(), 1), Sum::plus));
    }

    private static void compare(RuleContext context, Stated stated, Sum below) {
        Line line = stated.first();
        // Of reductions, which are negative, nothing can be concluded.
        if (below.count() > 0
                && stated.most().yen().signum() >= 0
                && below.money().exceeds(stated.most())) {
            context.problem("BUD-05", line.node(), "total")
                    .with("year", line.key().year().value())
                    .with("count", below.count())
                    .with("sum", below.money().in(line.unit()))
                    .with("total", stated.most().in(line.unit()))
                    .with("unit", Money.word(line.unit()))
                    .hint("")
                    .report();
        }
    }
}
