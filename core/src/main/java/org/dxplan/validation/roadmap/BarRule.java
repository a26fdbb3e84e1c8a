package org.dxplan.validation.roadmap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.dxplan.model.schedule.RoadmapEntry;
import org.dxplan.text.WordSearch;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * A bar by itself: it runs forwards (RDM-01), lies within the plan's period or is marked as lying outside (RDM-05), and if
 * it changes the plan, a note says why (RDM-10).
 *
 * <p>What runs on from before the plan is no slip, so only what ends before the plan starts, or goes on after its end, needs a
 * mark.
 */
final class BarRule implements Rule {

    /** How tables mark a column beyond the period, or one before it. */
    private static final List<String> OUTSIDE = List.of("次期", "次の計画", "以降", "期間外", "現状", "策定時", "継続");

    /** Words of a text that gives the reason for a change. */
    private static final List<String> REASON = List.of("ため", "により", "延期", "延長", "前倒", "見送", "遅れ", "遅延");

    @Override
    public List<String> codes() {
        return List.of("RDM-01", "RDM-05", "RDM-10");
    }

    @Override
    public void check(RuleContext context) {
        Period period = context.plan().period();
        boolean hasPeriod = period != null
                && !(period.start() != null
                        && period.end() != null
                        && period.end().isBefore(period.start()));
        for (Roadmap roadmap : Roadmap.of(context)) {
            for (Bar bar : roadmap.bars()) {
                if (isReversed(bar.entry())) {
                    context.problem("RDM-01", bar.node(), "to")
                            .with("from", Times.print(bar.entry().from()))
                            .with("to", Times.print(bar.entry().to()))
                            .hint("")
                            .report();
                } else if (period != null && hasPeriod) {
                    checkPeriod(context, period, bar);
                }
            }
            checkChanges(context, roadmap.holder(), roadmap.bars());
        }
    }

    private static boolean isReversed(RoadmapEntry entry) {
        return entry.from() != null && entry.to() != null && entry.to().isBefore(entry.from());
    }

    private static void checkPeriod(RuleContext context, Period period, Bar bar) {
        RoadmapEntry entry = bar.entry();
        String outside = outside(period, entry);
        if (Boolean.TRUE.equals(entry.outsidePeriod())) {
            if (outside == null && isInside(period, bar)) {
                context.problem("RDM-05", bar.node(), "outsidePeriod")
                        .with("from", Times.print(entry.from()))
                        .with("to", Times.print(entry.to()))
                        .with("period", Times.print(period))
                        .related("/period")
                        .hint("inside")
                        .report();
            }
            return;
        }
        if (outside != null && !isMarked(bar)) {
            context.problem("RDM-05", bar.node(), outside)
                    .with("date", Times.print(outside.equals("to") ? entry.to() : entry.from()))
                    .with("period", Times.print(period))
                    .related("/period")
                    .hint("")
                    .report();
        }
    }

    private static boolean isMarked(Bar bar) {
        return bar.isCurrentState()
                || bar.isActual()
                || bar.mentions(OUTSIDE)
                || WordSearch.hasAny(bar.entry().lane(), OUTSIDE);
    }

    /** The member that lies outside the period, null if neither does. */
    private static @Nullable String outside(Period period, RoadmapEntry entry) {
        PlanDate first = period.start();
        PlanDate last = isOpen(period.end()) ? null : period.end();
        PlanDate from = entry.from();
        PlanDate to = isOpen(entry.to()) ? null : entry.to();
        if (last != null && to != null && to.isAfter(last)) {
            return "to";
        }
        if (last != null && from != null && from.isAfter(last)) {
            return "from";
        }
        return first != null && to != null && to.isBefore(first) ? "to" : null;
    }

    private static boolean isOpen(@Nullable PlanDate date) {
        return date != null && date.qualifier() == Qualifier.AFTER;
    }

    /** Tells whether a bar surely lies within the period from its first day to its last. */
    private static boolean isInside(Period period, Bar bar) {
        return bar.first() != null
                && bar.last() != null
                && period.start() != null
                && period.end() != null
                && period.contains(bar.first())
                && period.contains(bar.last());
    }

    /** One note serves all changes in a lane. */
    private static void checkChanges(RuleContext context, Node<?> holder, List<Bar> bars) {
        boolean isExplained = holder.part() instanceof PlanElement element
                && element.note() != null
                && !element.note().isBlank();
        Set<String> explained = new HashSet<>();
        Map<String, Bar> changed = new HashMap<>();
        for (Bar bar : bars) {
            if (bar.isRevised() && !isExplained) {
                String lane = bar.entry().lane() == null ? "" : bar.entry().lane();
                changed.putIfAbsent(lane, bar);
                if (bar.hasNote() || WordSearch.hasAny(bar.entry().text(), REASON) || context.hasLost(bar.node())) {
                    explained.add(lane);
                }
            }
        }
        for (Map.Entry<String, Bar> entry : changed.entrySet()) {
            if (!explained.contains(entry.getKey())) {
                Bar bar = entry.getValue();
                context.problem("RDM-10", bar.node())
                        .with("bar", bar.title())
                        .hint("")
                        .report();
            }
        }
    }
}
