package org.dxplan.validation.roadmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.validation.rule.RuleContext;

/**
 * A roadmap (工程表): the bars that belong to the plan or to one element.
 *
 * @param holder  the plan or the element at its place
 * @param bars  its bars as printed, at least one
 */
record Roadmap(Node<?> holder, List<Bar> bars) {

    Roadmap {
        bars = Collections.unmodifiableList(bars);
    }

    /** All roadmaps of a plan, laid out once for all rules. */
    private record All(List<Roadmap> roadmaps) {}

    static List<Roadmap> of(RuleContext context) {
        return context.shared(All.class, new Maker()).roadmaps();
    }

    /** A class and no lambda, which a program that starts would notice. */
    private static final class Maker implements Function<RuleContext, All> {

        @Override
        public All apply(RuleContext context) {
            return new All(of(context.index()));
        }
    }

    private static List<Roadmap> of(PlanIndex index) {
        List<Roadmap> roadmaps = new ArrayList<>();
        Node<?> last = null;
        List<Bar> bars = new ArrayList<>();
        for (Node<RoadmapEntry> node : index.nodes(RoadmapEntry.class)) {
            Node<?> holder = Objects.requireNonNull(node.parent(), "an entry stands in a plan");
            // The bars of a roadmap follow each other in the walk.
            if (holder != last) {
                bars = new ArrayList<>();
                last = holder;
                roadmaps.add(new Roadmap(holder, bars));
            }
            bars.add(Bar.of(node));
        }
        return roadmaps;
    }
}
