package org.dxplan.validation.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dxplan.model.DxPlan;
import org.dxplan.model.common.Statement;
import org.dxplan.model.index.Node;
import org.dxplan.model.organization.Governance;
import org.dxplan.model.organization.Review;
import org.dxplan.model.organization.ReviewFrequency;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.dxplan.validation.rule.Phrase;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * The plan's own period: a long one has a review on its way (PER-07), it consists of fiscal years (PER-08), and the plan
 * was decided in time for it (PER-09).
 */
final class PlanPeriodRule implements Rule {

    private static final int LONG_YEARS = 5;

    @Override
    public List<String> codes() {
        return List.of("PER-07", "PER-08", "PER-09");
    }

    @Override
    public void check(RuleContext context) {
        Node<DxPlan> root = context.index().root();
        Period period = null;
        for (Node<Period> node : context.index().nodes(Period.class)) {
            if (node.parent() == root && !Times.isReversed(node.part())) {
                period = node.part();
                checkReview(context, node);
                checkEdges(context, node);
            }
        }
        for (Node<Edition> node : context.index().nodes(Edition.class)) {
            if (node.parent() == root) {
                checkDecided(context, node, period);
            }
        }
    }

    private static void checkReview(RuleContext context, Node<Period> node) {
        Period period = node.part();
        int years = period.lengthInFiscalYears().orElse(0);
        if (years < LONG_YEARS || context.hasLost("/governance") || promisesReview(context, period)) {
            return;
        }
        RuleContext.Report report = context.problem("PER-07", node).with("years", years);
        Governance governance = context.plan().governance();
        if (governance != null) {
            report.related("/governance");
        }
        report.hint("").report();
    }

    private static boolean promisesReview(RuleContext context, Period period) {
        Governance governance = context.plan().governance();
        if (governance == null) {
            return false;
        }
        for (Review review : governance.reviews()) {
            if (isMidTerm(review, period)) {
                return true;
            }
        }
        for (Statement statement : governance.statements()) {
            if (tellsOfMiddle(statement.text()) || tellsOfMiddle(statement.summary())) {
                return true;
            }
        }
        return false;
    }

    /** A yearly revision of the plan (ローリング) serves as well, a yearly look at its progress does not. */
    private static boolean isMidTerm(Review review, Period period) {
        ReviewFrequency frequency = review.frequency();
        boolean isRevision = contains(review.label(), "見直") || contains(review.summary(), "見直");
        return ReviewFrequency.MID_TERM.is(frequency)
                || (frequency != null && !frequency.isKnown())
                || (ReviewFrequency.YEARLY.is(frequency) && isRevision)
                || tellsOfMiddle(review.label())
                || tellsOfMiddle(review.summary())
                || (!ReviewFrequency.YEARLY.is(frequency) && isOnTheWay(review.at(), period));
    }

    private static boolean isOnTheWay(@Nullable PlanDate at, Period period) {
        Optional<FiscalYear> year =
                at == null || at.qualifier() == Qualifier.EVERY_YEAR ? Optional.empty() : at.fiscalYear();
        List<FiscalYear> years = period.fiscalYears().orElse(List.of());
        return year.isPresent()
                && years.size() > 2
                && year.get().isAfter(years.get(0))
                && year.get().isBefore(years.get(years.size() - 1));
    }

    private static boolean tellsOfMiddle(@Nullable String text) {
        return contains(text, "中間");
    }

    private static boolean contains(@Nullable String text, String words) {
        return text != null && text.contains(words);
    }

    private static void checkEdges(RuleContext context, Node<Period> node) {
        List<Phrase> dates = new ArrayList<>();
        List<String> members = new ArrayList<>();
        PlanDate start = node.part().start();
        PlanDate end = node.part().end();
        if (start != null && isNoFirstDay(start.firstDay().orElse(null))) {
            dates.add(Times.print(start));
            members.add("start");
        }
        if (end != null && isNoLastDay(end.lastDay().orElse(null))) {
            dates.add(Times.print(end));
            members.add("end");
        }
        if (!dates.isEmpty()) {
            RuleContext.Report report = members.size() == 1
                    ? context.problem("PER-08", node, members.get(0))
                    : context.problem("PER-08", node);
            report.with("dates", dates).hint("").report();
        }
    }

    private static boolean isNoFirstDay(@Nullable LocalDate day) {
        return day != null && (day.getMonthValue() != 4 || day.getDayOfMonth() != 1);
    }

    private static boolean isNoLastDay(@Nullable LocalDate day) {
        return day != null && (day.getMonthValue() != 3 || day.getDayOfMonth() != 31);
    }

    /** A draft may name the day on which it will be decided. */
    private static void checkDecided(RuleContext context, Node<Edition> node, @Nullable Period period) {
        EditionStatus status = node.part().status();
        PlanDate decided = node.part().decided();
        Optional<LocalDate> day = decided == null ? Optional.empty() : decided.firstDay();
        if (decided == null || day.isEmpty()) {
            return;
        }
        boolean isDraft = EditionStatus.DRAFT.is(status) || EditionStatus.PROPOSAL.is(status);
        if (!isDraft && day.get().isAfter(context.today())) {
            context.problem("PER-09", node, "decided")
                    .with("decided", Times.print(decided))
                    .hint("future")
                    .report();
            return;
        }
        PlanDate start = period == null ? null : period.start();
        Optional<LocalDate> started = start == null ? Optional.empty() : start.lastDay();
        if (start != null && started.isPresent() && Times.fiscalYear(day.get()) > Times.fiscalYear(started.get()) + 1) {
            context.problem("PER-09", node, "decided")
                    .with("decided", Times.print(decided))
                    .with("start", Times.print(start))
                    .related("/period/start")
                    .hint("")
                    .report();
        }
    }
}
