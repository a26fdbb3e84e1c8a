package org.dxplan.validation.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dxplan.model.PlanElement;
import org.dxplan.model.common.Alignment;
import org.dxplan.model.common.NationalItem;
import org.dxplan.model.common.Statement;
import org.dxplan.model.index.Node;
import org.dxplan.model.schedule.RoadmapPhase;
import org.dxplan.reference.StandardizedServices;
import org.dxplan.text.WordSearch;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * Standardised systems are moved by the legal deadline (RDM-09), unless they are said to be those for which it is later.
 *
 * <p>A measure is about them if it names a standardised service or the national item, or has them in its title.
 */
final class DeadlineRule implements Rule {

    private static final List<String> TITLES = List.of("標準準拠", "システム標準化", "システムの標準化");
    private static final List<String> MOVE = List.of("移行");
    private static final Pattern LATER = Pattern.compile("特定移行|移行困難|期限[^。]{0,20}延");
    private static final String ITEM = "standardization";

    @Override
    public List<String> codes() {
        return List.of("RDM-09");
    }

    @Override
    public void check(RuleContext context) {
        for (Roadmap roadmap : Roadmap.of(context)) {
            if (isMeant(roadmap.holder())) {
                check(context, roadmap.bars());
            }
        }
    }

    private static boolean isMeant(Node<?> holder) {
        return holder.part() instanceof PlanElement element && isAbout(element) && !isExempt(element);
    }

    private static void check(RuleContext context, List<Bar> bars) {
        PlanDate deadline = StandardizedServices.builtIn().deadline();
        LocalDate day = deadline.lastDay().orElseThrow();
        boolean isRevised = false;
        for (Bar bar : bars) {
            isRevised |= bar.isRevised();
        }
        for (Bar bar : bars) {
            boolean isValid = isRevised ? bar.isRevised() : bar.isPlanned();
            if (isValid && isMove(bar) && bar.last() != null && bar.last().isAfter(day) && !bar.mentions(LATER)) {
                context.problem("RDM-09", bar.node(), "to")
                        .with("bar", bar.title())
                        .with("date", Times.print(bar.entry().to()))
                        .with("deadline", Times.print(deadline))
                        .hint("")
                        .report();
                return;
            }
        }
    }

    /** Introduction, or what leads to it if the text speaks of the move. */
    private static boolean isMove(Bar bar) {
        RoadmapPhase phase = bar.entry().phase();
        boolean isBefore = phase == null || (bar.stage() > 0 && bar.stage() < 5);
        return RoadmapPhase.INTRODUCE.is(phase)
                || (isBefore && WordSearch.hasAny(bar.entry().text(), MOVE));
    }

    private static boolean isAbout(PlanElement element) {
        Alignment alignment = element.alignment();
        if (alignment != null) {
            if (!alignment.standardizedServices().isEmpty()) {
                return true;
            }
            for (NationalItem item : alignment.nationalItems()) {
                if (ITEM.equals(item.item())) {
                    return true;
                }
            }
        }
        return WordSearch.hasAny(element.title(), TITLES);
    }

    private static boolean isExempt(PlanElement element) {
        for (Statement statement : element.statements()) {
            if (isLater(statement.text()) || isLater(statement.summary()) || isLater(statement.note())) {
                return true;
            }
        }
        return isLater(element.note()) || isLater(element.title());
    }

    private static boolean isLater(@Nullable String text) {
        return Bar.has(text, LATER);
    }
}
