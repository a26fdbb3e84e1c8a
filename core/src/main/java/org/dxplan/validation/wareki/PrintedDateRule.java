package org.dxplan.validation.wareki;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.index.Node;
import org.dxplan.time.DateNotation;
import org.dxplan.time.FiscalYear;
import org.dxplan.time.NotationFinding;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Precision;
import org.dxplan.validation.rule.Phrase;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * The printed texts of dates and periods: their eras (WRK-01 to WRK-05, WRK-08, which the reader finds where only the year is
 * kept) and whether they mean the time that is recorded with them (WRK-07).
 */
final class PrintedDateRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("WRK-01", "WRK-02", "WRK-03", "WRK-04", "WRK-05", "WRK-07", "WRK-08");
    }

    @Override
    public void check(RuleContext context) {
        for (Node<PlanDate> node : context.index().nodes(PlanDate.class)) {
            String text = node.part().text();
            if (text != null && !isToldAtYear(context, node)) {
                List<DateNotation> notations = PrintedYears.in(text, contextOf(node));
                Told told = new Told(context, node, null, text);
                told.look(notations);
                if (notations.size() == 1) {
                    checkMeaning(context, node, notations.get(0));
                }
            }
        }
        for (Node<Period> node : context.index().nodes(Period.class)) {
            checkPeriod(context, node);
        }
        for (Node<ProgressReport> node : context.index().nodes(ProgressReport.class)) {
            checkReport(context, node);
        }
    }

    /** Whether the reader has told what is remarkable about the same notation, given as the fiscal year itself. */
    private static boolean isToldAtYear(RuleContext context, Node<PlanDate> node) {
        return context.hasReported(node, "fiscalYear");
    }

    /** The year from which the end of a period takes its era, if it prints none. */
    private static @Nullable FiscalYear contextOf(Node<PlanDate> node) {
        Node<?> holder = node.parent();
        boolean isEnd = node.member().equals("end") && holder != null && holder.part() instanceof Period;
        return isEnd && holder != null && holder.part() instanceof Period period ? startYear(period) : null;
    }

    private static @Nullable FiscalYear startYear(Period period) {
        return period.start() == null ? null : period.start().fiscalYear().orElse(null);
    }

    private static void checkPeriod(RuleContext context, Node<Period> node) {
        Period period = node.part();
        if (period.text() == null) {
            return;
        }
        Told told = new Told(context, node, "text", period.text());
        told.passOver(period.start());
        told.passOver(period.end());
        told.look(PrintedYears.in(period.text(), startYear(period)));
    }

    /** Compares a notation with the time that is recorded beside it: 令和6年2月 as fiscal year 2024. */
    private static void checkMeaning(RuleContext context, Node<PlanDate> node, DateNotation notation) {
        PlanDate stated = node.part().withText(null);
        PlanDate meant = notation.date();
        if (meant == null || notation.hasError() || stated.precision() == Precision.NONE) {
            return;
        }
        if (meant.isBefore(stated) || stated.isBefore(meant)) {
            boolean isInFirstMonths = stated.statedFiscalYear() != null
                    && meant.statedFiscalYear() == null
                    && meant.fiscalYear().isPresent();
            context.problem("WRK-07", node)
                    .with("value", notation.text())
                    .with("meant", phrase(meant.fiscalYear().map(PlanDate::of).orElse(meant)))
                    .with("stated", phrase(stated))
                    .hint(isInFirstMonths ? "" : "other")
                    .report();
        }
    }

    /** A report describes a day of its own year or later: 令和6年3月31日 is no day of 令和6年度. */
    private static void checkReport(RuleContext context, Node<ProgressReport> node) {
        FiscalYear year = node.part().fiscalYear();
        PlanDate asOf = node.part().asOf();
        if (year == null || asOf == null || asOf.fiscalYear().isEmpty()) {
            return;
        }
        if (asOf.isBefore(PlanDate.of(year))) {
            context.problem("WRK-07", node, "asOf")
                    .with("value", asOf.text() == null ? phrase(asOf) : Times.print(asOf))
                    .with("meant", phrase(PlanDate.of(asOf.fiscalYear().get())))
                    .with("stated", phrase(PlanDate.of(year)))
                    .related(node.pointer("fiscalYear"))
                    .hint("report")
                    .report();
        }
    }

    /** A date as a message names it beside the notation in question: in Japanese with its era. */
    private static Phrase phrase(PlanDate date) {
        return new Phrase(EraDates.of(date), Times.print(date).english());
    }

    /** What has been told of one text: each finding once. */
    private static final class Told {
        private final RuleContext context;
        private final Node<?> node;
        private final @Nullable String member;
        private final String text;
        private final Set<NotationFinding> found = new HashSet<>();

        Told(RuleContext context, Node<?> node, @Nullable String member, String text) {
            this.context = context;
            this.node = node;
            this.member = member;
            this.text = text;
        }

        /** Leaves out what is told of an end of the period by itself. */
        void passOver(@Nullable PlanDate end) {
            if (end != null && end.text() != null) {
                for (DateNotation notation : PrintedYears.in(end.text(), null)) {
                    found.addAll(notation.findings());
                }
            }
        }

        void look(List<DateNotation> notations) {
            for (DateNotation notation : notations) {
                for (NotationFinding finding : notation.findings()) {
                    if (found.add(finding)) {
                        tell(finding, notation);
                    }
                }
            }
        }

        private void tell(NotationFinding finding, DateNotation notation) {
            PlanDate date = notation.date();
            String normalized =
                    date == null ? "" : EraDates.of(date.withText(null).withQualifier(null));
            switch (finding) {
                case IMPOSSIBLE_ERA_YEAR -> report("WRK-01", notation).report();
                case OVERFLOW_ERA ->
                    report("WRK-02", notation).with("normalized", normalized).report();
                case DISAGREEING_PAIR -> tellPair(notation);
                case DAY_BEFORE_ERA ->
                    report("WRK-04", notation).with("normalized", normalized).report();
                case YEAR_ONE_AS_NUMBER ->
                    report("WRK-05", notation).with("normalized", normalized).report();
                case AMBIGUOUS_ERA ->
                    report("WRK-08", notation).with("text", text).report();
                default -> {
                    // The rest says that the text is no notation, or only how it was read.
                }
            }
        }

        private void tellPair(DateNotation notation) {
            List<Integer> years = PrintedYears.yearsOf(notation.text());
            Integer held = notation.date() == null ? null : heldYear(notation.date());
            if (years.size() == 2 && held != null) {
                report("WRK-03", notation)
                        .with("eraYear", years.get(0).equals(held) ? years.get(1) : years.get(0))
                        .with("westernYear", held)
                        .report();
            }
        }

        /** The year as it is written, in the calendar of its unit. */
        private static @Nullable Integer heldYear(PlanDate date) {
            FiscalYear fiscalYear = date.statedFiscalYear();
            return fiscalYear != null
                    ? Integer.valueOf(fiscalYear.value())
                    : date.firstDay().map(LocalDate::getYear).orElse(null);
        }

        private RuleContext.Report report(String code, DateNotation notation) {
            RuleContext.Report report =
                    member == null ? context.problem(code, node) : context.problem(code, node, member);
            return report.with("value", notation.text().strip()).hint("");
        }
    }
}
