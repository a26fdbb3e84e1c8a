package org.dxplan.validation.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.evaluation.ProgressReport;
import org.dxplan.model.evaluation.ReportStatus;
import org.dxplan.model.evaluation.Tally;
import org.dxplan.model.evaluation.TallyEntry;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The published totals of whole fiscal years, by what they count and in which year. */
final class YearTotals {

    /**
     * What is counted, in which year.
     *
     * @param scale  the id of the scale, null for no scale, and where it does not matter
     */
    record Counted(
            String subject,
            @Nullable String counted,
            @Nullable String stage,
            @Nullable String scale,
            @Nullable String scheme,
            @Nullable String criterion,
            @Nullable String subset,
            int year) {

        private List<@Nullable String> names() {
            return Arrays.asList(subject, counted, stage, scale, scheme, criterion, subset);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Counted that && year == that.year && names().equals(that.names());
        }

        @Override
        public int hashCode() {
            return 31 * names().hashCode() + year;
        }

        Counted yearBefore() {
            return new Counted(subject, counted, stage, scale, scheme, criterion, subset, year - 1);
        }

        Counted onAnyScale() {
            return new Counted(subject, counted, stage, null, scheme, criterion, subset, year);
        }
    }

    /**
     * Totals of a year.
     *
     * @param node  where they stand
     * @param report  the report that prints them
     * @param counted  what they count
     * @param isOwn  whether the report is on their year, and does not print them again
     * @param isPreliminary  whether the report is preliminary
     */
    record Totals(Node<Tally> node, Node<?> report, Counted counted, boolean isOwn, boolean isPreliminary) {}

    private record Reprint(Node<?> report, Counted counted) {}

    private final List<Totals> all = new ArrayList<>();
    private final Map<Counted, Totals> own = new HashMap<>();
    private final Set<Counted> ambiguous = new HashSet<>();
    private final Map<Reprint, Totals> reprints = new HashMap<>();
    private final Map<Counted, Totals> onAnyScale = new HashMap<>();
    private final Map<Node<?>, List<Node<TallyEntry>>> entries = new HashMap<>();

    YearTotals(PlanIndex index) {
        String plan = index.root().part().id();
        for (Node<Tally> node : index.nodes(Tally.class)) {
            Node<?> parent = node.parent();
            if (parent != null && parent.part() instanceof ProgressReport report) {
                add(node, parent, report, plan);
            }
        }
        for (Node<TallyEntry> node : index.nodes(TallyEntry.class)) {
            Node<?> tally = node.parent();
            if (tally != null) {
                entries.computeIfAbsent(tally, any -> new ArrayList<>()).add(node);
            }
        }
    }

    private void add(Node<Tally> node, Node<?> parent, ProgressReport report, String plan) {
        Tally tally = node.part();
        FiscalYear ofReport = report.fiscalYear();
        FiscalYear year = tally.fiscalYear() != null ? tally.fiscalYear() : ofReport;
        boolean isOwn = year != null && year.equals(ofReport);
        if (year == null || (isOwn && report.half() != null)) {
            return;
        }
        Counted counted = new Counted(
                tally.subject() == null ? plan : tally.subject(),
                tally.counted(),
                tally.stage() == null ? null : tally.stage().code(),
                tally.scale(),
                tally.scheme(),
                tally.criterion(),
                tally.subset(),
                year.value());
        Totals totals = new Totals(node, parent, counted, isOwn, ReportStatus.PRELIMINARY.is(report.status()));
        all.add(totals);
        if (!isOwn) {
            reprints.putIfAbsent(new Reprint(parent, counted), totals);
        } else if (own.putIfAbsent(counted, totals) != null) {
            ambiguous.add(counted);
        }
        onAnyScale.putIfAbsent(counted.onAnyScale(), totals);
    }

    /** All totals, in canonical order. */
    List<Totals> all() {
        return all;
    }

    /** The totals that the report on their year prints, null if there are none, or several. */
    @Nullable
    Totals onlyOwn(Counted counted) {
        return ambiguous.contains(counted) ? null : own.get(counted);
    }

    /** The totals of the year before on the same scale: as its report printed them, and as they are printed again beside. */
    List<Totals> yearBefore(Totals totals) {
        Counted before = totals.counted().yearBefore();
        List<Totals> found = new ArrayList<>(2);
        Totals beside = reprints.get(new Reprint(totals.report(), before));
        if (beside != null) {
            found.add(beside);
        }
        Totals first = own.get(before);
        if (first != null) {
            found.add(first);
        }
        return found;
    }

    /** Totals of the year before on whatever scale. */
    @Nullable
    Totals yearBeforeOnOtherScale(Totals totals) {
        return onAnyScale.get(totals.counted().yearBefore().onAnyScale());
    }

    /** The entries of some totals. */
    List<Node<TallyEntry>> entries(Totals totals) {
        return entries.getOrDefault(totals.node(), List.of());
    }

    /** The first entry for each symbol. */
    Map<String, Node<TallyEntry>> bySymbol(Totals totals) {
        Map<String, Node<TallyEntry>> bySymbol = new HashMap<>();
        for (Node<TallyEntry> node : entries(totals)) {
            bySymbol.putIfAbsent(node.part().symbol(), node);
        }
        return bySymbol;
    }
}
