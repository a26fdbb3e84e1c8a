package org.dxplan.validation.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dxplan.model.schedule.RoadmapPhase;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * Bars follow each other: in the order of their phases (RDM-02), in one lane one after the other (RDM-03), without years
 * forgotten between them (RDM-04).
 *
 * <p>A cell that holds two phases is two bars of the same span. A trial may lead back to consideration; what is operated may be
 * considered or procured again if that leads to another introduction, or the bar says that it is renewed or extended. What
 * really happened is no plan.
 */
final class LaneRule implements Rule {

    private static final int TRIAL = 3;
    private static final int INTRODUCTION = 4;

    /** Words of a bar that begins anew. */
    private static final Pattern ANEW = Pattern.compile("更新|次期|拡大|拡充|見直|展開|追加|再|改修|後継|[2２二]期|第[2-9２-９]|新たな");

    /** Words of a bar that runs beside another. */
    private static final List<String> BESIDE = List.of("並行", "併行", "一部", "順次", "段階", "随時");

    @Override
    public List<String> codes() {
        return List.of("RDM-02", "RDM-03", "RDM-04");
    }

    /** A row of a roadmap. */
    private record Lane(String name, boolean isRevised) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Lane that && isRevised == that.isRevised && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + (isRevised ? 1 : 0);
        }
    }

    @Override
    public void check(RuleContext context) {
        for (Roadmap roadmap : Roadmap.of(context)) {
            // One bar that runs backwards is reported by itself and would upset the rest.
            if (!hasReversed(roadmap.bars())) {
                check(context, roadmap);
            }
        }
    }

    private static void check(RuleContext context, Roadmap roadmap) {
        Map<Lane, List<Bar>> lanes = new LinkedHashMap<>();
        List<Bar> planned = new ArrayList<>();
        boolean isDated = true;
        for (Bar bar : roadmap.bars()) {
            boolean isBar = !bar.isActual() && !bar.isCurrentState();
            isDated &= !isBar || bar.first() != null;
            if (isBar && bar.first() != null) {
                String lane = bar.entry().lane();
                Lane key = new Lane(lane == null ? "" : NormalizedText.of(lane), bar.isRevised());
                List<Bar> ofLane = lanes.get(key);
                if (ofLane == null) {
                    ofLane = new ArrayList<>();
                    lanes.put(key, ofLane);
                }
                ofLane.add(bar);
                if (bar.isPlanned()) {
                    planned.add(bar);
                }
            }
        }
        for (List<Bar> lane : lanes.values()) {
            lane.sort(Bar.BY_START);
            checkOrder(context, lane);
            checkOverlap(context, lane);
        }
        if (isDated && !context.hasLost(roadmap.holder(), "roadmap")) {
            planned.sort(Bar.BY_START);
            checkGaps(context, planned);
        }
    }

    private static boolean hasReversed(List<Bar> bars) {
        for (Bar bar : bars) {
            if (bar.first() != null && bar.last() != null && bar.last().isBefore(bar.first())) {
                return true;
            }
        }
        return false;
    }

    private static void checkOrder(RuleContext context, List<Bar> lane) {
        Bar before = null;
        LocalDate introduced = null;
        for (Bar bar : lane) {
            introduced = bar.stage() == INTRODUCTION ? bar.first() : introduced;
        }
        for (Bar bar : lane) {
            if (bar.stage() == 0) {
                continue;
            }
            boolean isRound = introduced != null
                    && (introduced.isAfter(bar.first())
                            || (bar.stage() < INTRODUCTION && introduced.equals(bar.first())));
            if (before != null && !isRound && isOutOfOrder(before, bar)) {
                context.problem("RDM-02", bar.node(), "phase")
                        .with("before", before.title())
                        .with("dateBefore", Times.print(before.entry().from()))
                        .with("after", bar.title())
                        .with("date", Times.print(bar.entry().from()))
                        .related(before.node().pointer())
                        .hint("")
                        .report();
            }
            before = bar;
        }
    }

    private static boolean isOutOfOrder(Bar before, Bar after) {
        LocalDate end = before.last() == null ? before.first() : before.last();
        return after.stage() < before.stage()
                && before.stage() != TRIAL
                && Objects.requireNonNull(end).isBefore(after.first())
                && !before.mentions(ANEW)
                && !after.mentions(ANEW)
                && !after.isAboutAnother(before);
    }

    private static void checkOverlap(RuleContext context, List<Bar> lane) {
        Bar reach = null;
        for (Bar bar : lane) {
            if (bar.stage() == 0 || bar.last() == null) {
                continue;
            }
            if (reach != null && isOverlap(reach, bar)) {
                context.problem("RDM-03", bar.node(), "from")
                        .with("before", reach.title())
                        .with("after", bar.title())
                        .with("date", Times.print(bar.entry().from()))
                        .related(reach.node().pointer())
                        .hint("")
                        .report();
            }
            boolean reachesFurther =
                    reach == null || Objects.requireNonNull(reach.last()).isBefore(bar.last());
            reach = reachesFurther ? bar : reach;
        }
    }

    private static boolean isOverlap(Bar reach, Bar bar) {
        boolean isSameSpan = Objects.equals(reach.first(), bar.first()) && Objects.equals(reach.last(), bar.last());
        return !Objects.requireNonNull(bar.first()).isAfter(Objects.requireNonNull(reach.last()))
                && !isSameSpan
                && reach.stage() != bar.stage()
                && !isVague(reach)
                && !isVague(bar)
                && !isMarked(reach)
                && !isMarked(bar)
                && !bar.isAboutAnother(reach);
    }

    /** 令和6年度末 and the like begin and end within the year. */
    private static boolean isVague(Bar bar) {
        return isQualified(bar.entry().from()) || isQualified(bar.entry().to());
    }

    private static boolean isQualified(@Nullable PlanDate date) {
        return date != null && date.qualifier() != null;
    }

    private static boolean isMarked(Bar bar) {
        return bar.hasNote() || bar.mentions(BESIDE);
    }

    /** A year in which no lane of the roadmap has a bar, between two that have. */
    private static void checkGaps(RuleContext context, List<Bar> bars) {
        Bar reach = null;
        for (Bar bar : bars) {
            if (bar.last() == null) {
                return;
            }
            if (reach != null) {
                int last = year(reach.last());
                int next = year(bar.first());
                if (next > last + 1 && isWork(reach) && isWork(bar) && !isRepeated(reach, bar)) {
                    context.problem("RDM-04", bar.node(), "from")
                            .with("before", reach.title())
                            .with("after", bar.title())
                            .with("firstYear", last + 1)
                            .with("lastYear", next - 1)
                            .related(reach.node().pointer())
                            .hint(next == last + 2 ? "" : "years")
                            .report();
                }
            }
            boolean reachesFurther =
                    reach == null || Objects.requireNonNull(reach.last()).isBefore(bar.last());
            reach = reachesFurther ? bar : reach;
        }
    }

    private static int year(@Nullable LocalDate day) {
        return Times.fiscalYear(Objects.requireNonNull(day));
    }

    /** Work that is carried on, unlike a review that comes round. */
    private static boolean isWork(Bar bar) {
        return (bar.stage() > 0 || RoadmapPhase.EXPAND.is(bar.entry().phase()))
                && !Boolean.TRUE.equals(bar.entry().outsidePeriod())
                && !bar.hasNote();
    }

    /** What is done every few years. */
    private static boolean isRepeated(Bar one, Bar other) {
        return Objects.requireNonNull(one.entry().phase()).is(other.entry().phase());
    }
}
