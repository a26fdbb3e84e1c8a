package org.dxplan.validation.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dxplan.model.index.Node;
import org.dxplan.model.organization.GovernanceRole;
import org.dxplan.model.organization.GovernanceRoleKind;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/**
 * A role that only one can hold is held by one at a time (GOV-06): the head of each body, the CIO, the CISO, the CDO. Of
 * dates that are only years or months, no overlap is concluded that a change within them would explain.
 */
final class SeatRule implements Rule {

    /** The role of a body, null for those that the whole administration has once. */
    private record Seat(String kind, @Nullable String body) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Seat that && kind.equals(that.kind) && Objects.equals(body, that.body);
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + Objects.hashCode(body);
        }
    }

    /**
     * Who holds a seat. Who is named without dates holds it now, and nothing says since when.
     *
     * @param holder  the holder in the normal form, empty if nobody holds it (未設置)
     * @param from  the last day on which it may have begun
     * @param to  the first day on which it may have ended
     */
    private record Term(Node<GovernanceRole> node, String holder, LocalDate from, LocalDate to) {}

    @Override
    public List<String> codes() {
        return List.of("GOV-06");
    }

    @Override
    public void check(RuleContext context) {
        Map<Seat, List<Term>> seats = new LinkedHashMap<>();
        for (Node<GovernanceRole> node : context.index().nodes(GovernanceRole.class)) {
            Seat seat = seatOf(node.part());
            Term term = seat == null ? null : termOf(node);
            if (seat != null && term != null) {
                List<Term> terms = seats.get(seat);
                if (terms == null) {
                    terms = new ArrayList<>(1);
                    seats.put(seat, terms);
                }
                terms.add(term);
            }
        }
        for (Map.Entry<Seat, List<Term>> seat : seats.entrySet()) {
            check(context, seat.getKey(), seat.getValue());
        }
    }

    private static @Nullable Seat seatOf(GovernanceRole role) {
        GovernanceRoleKind kind = role.kind();
        if (GovernanceRoleKind.HEAD.is(kind)) {
            return new Seat(GovernanceRoleKind.HEAD.code(), role.body());
        }
        boolean isSingle =
                GovernanceRoleKind.CIO.is(kind) || GovernanceRoleKind.CISO.is(kind) || GovernanceRoleKind.CDO.is(kind);
        return kind != null && isSingle ? new Seat(kind.code(), null) : null;
    }

    private static @Nullable Term termOf(Node<GovernanceRole> node) {
        GovernanceRole role = node.part();
        boolean isAbsent = Boolean.TRUE.equals(role.absent());
        String holder = isAbsent || role.holder() == null ? "" : NormalizedText.of(role.holder());
        if (!isAbsent && holder.isEmpty()) {
            return null;
        }
        Period period = role.period();
        PlanDate start = period == null ? null : period.start();
        PlanDate end = period == null ? null : period.end();
        Optional<LocalDate> to = end == null ? Optional.of(LocalDate.MAX) : end.firstDay();
        if (to.isEmpty() || (start != null && end != null && end.isBefore(start))) {
            return null;
        }
        Optional<LocalDate> from = start == null ? Optional.of(to.get().minusDays(1)) : start.lastDay();
        return from.isEmpty() ? null : new Term(node, holder, from.get(), to.get());
    }

    /** Goes through the terms from the first on; who holds the seat longest so far stands for those before. */
    private static void check(RuleContext context, Seat seat, List<Term> terms) {
        if (terms.size() > 1) {
            terms.sort(Comparator.comparing(Term::from));
        }
        Term longest = null;
        for (Term term : terms) {
            if (longest != null
                    && term.from().isBefore(longest.to())
                    && longest.from().isBefore(term.to())) {
                compare(context, seat, longest, term);
            }
            if (longest == null || term.to().isAfter(longest.to())) {
                longest = term;
            }
        }
    }

    private static void compare(RuleContext context, Seat seat, Term first, Term second) {
        if (first.holder().equals(second.holder())) {
            return;
        }
        boolean firstIsEarlier = first.node().ordinal() < second.node().ordinal();
        Term earlier = firstIsEarlier ? first : second;
        Term later = firstIsEarlier ? second : first;
        String holder = later.node().part().holder();
        String other = earlier.node().part().holder();
        RuleContext.Report report = context.problem("GOV-06", later.node())
                .with("role", named(seat, later.node().part().label()))
                .related(earlier.node().pointer());
        if (earlier.holder().isEmpty() || later.holder().isEmpty()) {
            report.with("holder", String.valueOf(later.holder().isEmpty() ? other : holder))
                    .hint("absent")
                    .report();
        } else {
            report.with("holder", String.valueOf(holder))
                    .with("other", String.valueOf(other))
                    .hint("")
                    .report();
        }
    }

    private static Object named(Seat seat, @Nullable String label) {
        boolean isHead = seat.kind().equals(GovernanceRoleKind.HEAD.code());
        return label != null && !label.isBlank() ? label : new Word(isHead ? "governance-head" : seat.kind());
    }
}
