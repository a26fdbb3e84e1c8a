package org.dxplan.validation.period;

import java.util.List;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.IndicatorValue;
import org.dxplan.text.WordSearch;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * What the plan sets itself lies within its period, or is marked as lying outside (PER-03).
 *
 * <p>What runs on from before the plan (継続事業) is no slip, so only what ends before the plan starts, or goes on after its
 * end, is reported. The roadmap has a rule of its own.
 */
final class WithinPeriodRule implements Rule {

    /** How tables mark a column beyond the period, or one before it. */
    private static final List<String> MARK = List.of("次期", "次の計画", "以降", "期間外", "現状", "策定時", "継続");

    @Override
    public List<String> codes() {
        return List.of("PER-03");
    }

    @Override
    public void check(RuleContext context) {
        Period plan = context.plan().period();
        if (plan == null || Times.isReversed(plan)) {
            return;
        }
        for (Node<Period> node : context.index().nodes(Period.class)) {
            Node<?> holder = node.parent();
            if (holder != null && holder.part() instanceof PlanElement element) {
                checkElement(context, plan, node, element);
            }
        }
        for (Node<IndicatorValue> node : context.index().nodes(IndicatorValue.class)) {
            if (node.member().equals("targets")) {
                checkTarget(context, plan, node);
            }
        }
    }

    private static void checkElement(RuleContext context, Period plan, Node<Period> node, PlanElement element) {
        Period period = node.part();
        boolean isMarked = isMarked(period.text())
                || isMarked(element.note())
                || (period.note() != null && !period.note().isBlank());
        if (!isMarked && !Times.isReversed(period)) {
            checkSpan(context, plan, node, new Span("start", period.start(), "end", period.end(), ""));
        }
    }

    private static void checkTarget(RuleContext context, Period plan, Node<IndicatorValue> node) {
        IndicatorValue target = node.part();
        if (!Boolean.TRUE.equals(target.outsidePeriod()) && !isMarked(target.note())) {
            checkSpan(context, plan, node, new Span("at", target.at(), "at", target.at(), "target"));
        }
    }

    private static boolean isMarked(@Nullable String text) {
        return WordSearch.hasAny(text, MARK);
    }

    /** A stretch of time with the names of its ends, and the variant of the message. */
    private record Span(
            String startMember,
            @Nullable PlanDate start,
            String endMember,
            @Nullable PlanDate end,
            String variant) {}

    private static void checkSpan(RuleContext context, Period plan, Node<?> node, Span span) {
        PlanDate first = plan.start();
        PlanDate last = plan.end() == null || plan.end().qualifier() == Qualifier.AFTER ? null : plan.end();
        PlanDate start = span.start();
        PlanDate end = span.end();
        boolean isOpen = end != null && end.qualifier() == Qualifier.AFTER;
        if (end != null && !isOpen && last != null && end.isAfter(last)) {
            report(context, plan, node, span.endMember(), end, span.variant());
        } else if (start != null && last != null && start.isAfter(last)) {
            report(context, plan, node, span.startMember(), start, span.variant());
        } else if (end != null && !isOpen && first != null && end.isBefore(first)) {
            report(context, plan, node, span.endMember(), end, span.variant());
        }
    }

    private static void report(
            RuleContext context, Period plan, Node<?> node, String member, PlanDate date, String variant) {
        context.problem("PER-03", node, member)
                .with("date", Times.print(date))
                .with("period", Times.print(plan))
                .related("/period")
                .hint(variant)
                .report();
    }
}
