package org.dxplan.validation.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.PublishedDocument;
import org.dxplan.text.NormalizedText;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.EditionPair;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/** Number and date of the editions increase together (VER-08), from one edition to the next and between published documents. */
final class EditionOrderRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("VER-08");
    }

    @Override
    public void check(RuleContext context) {
        checkDocuments(context);
        EditionPair editions = context.editions().orElse(null);
        Node<Edition> before = editions == null ? null : edition(editions.previous());
        Node<Edition> now = edition(context.index());
        if (before != null && now != null) {
            check(context, before, now);
        }
    }

    private static @Nullable Node<Edition> edition(PlanIndex index) {
        for (Node<Edition> node : index.nodes(Edition.class)) {
            if (node.parent() == index.root()) {
                return node;
            }
        }
        return null;
    }

    /** A date that both editions have: which, and what it says. */
    private record Dated(String member, PlanDate before, PlanDate now) {}

    private static List<Dated> dates(Edition before, Edition now) {
        List<Dated> dates = new ArrayList<>(3);
        add(dates, "revised", before.revised(), now.revised());
        add(dates, "decided", before.decided(), now.decided());
        add(dates, "published", before.published(), now.published());
        return dates;
    }

    private static void add(List<Dated> dates, String member, @Nullable PlanDate before, @Nullable PlanDate now) {
        if (before != null && now != null) {
            dates.add(new Dated(member, before, now));
        }
    }

    private static void check(RuleContext context, Node<Edition> before, Node<Edition> now) {
        Optional<Integer> step = step(before.part().label(), now.part().label());
        List<Dated> dates = dates(before.part(), now.part());
        Dated earlier = null;
        for (Dated date : dates) {
            if (earlier == null && date.now().isBefore(date.before())) {
                earlier = date;
            }
        }
        if (earlier != null) {
            report(context, before, now, step, earlier);
        } else if (step.filter(order -> order < 0).isPresent()) {
            reportNumber(context, before, now, "number");
        } else if (step.filter(order -> order == 0).isPresent() && isLater(before.part(), now.part(), dates)) {
            reportNumber(context, before, now, "same");
        }
    }

    /** Returns how the number of the edition changed: below 0 if it went back; empty if one has no number. */
    private static Optional<Integer> step(@Nullable String before, @Nullable String now) {
        if (before == null || now == null) {
            return Optional.empty();
        }
        Optional<EditionNumber> first = EditionNumber.in(before);
        return EditionNumber.in(now).flatMap(number -> first.map(number::compareTo));
    }

    /** Tells whether the edition was decided or revised after the one before it; the same edition may be published again. */
    private static boolean isLater(Edition before, Edition now, List<Dated> dates) {
        boolean isFirstRevision = before.revised() == null && now.revised() != null;
        return isFirstRevision
                || dates.stream()
                        .anyMatch(date ->
                                !date.member().equals("published") && date.now().isAfter(date.before()));
    }

    private static void report(
            RuleContext context, Node<Edition> before, Node<Edition> now, Optional<Integer> step, Dated date) {
        RuleContext.Report report = context.problem("VER-08", now, date.member())
                .with("date", Times.print(date.now()))
                .with("dateBefore", Times.print(date.before()))
                .relatedPrevious(before.pointer(date.member()));
        String label = now.part().label();
        String labelBefore = before.part().label();
        if (label != null
                && labelBefore != null
                && step.filter(order -> order > 0).isPresent()) {
            report.with("label", label)
                    .with("labelBefore", labelBefore)
                    .hint("")
                    .report();
        } else {
            report.hint("swapped").report();
        }
    }

    private static void reportNumber(RuleContext context, Node<Edition> before, Node<Edition> now, String variant) {
        String label = now.part().label();
        String labelBefore = before.part().label();
        if (label != null && labelBefore != null) {
            context.problem("VER-08", now, "label")
                    .with("label", label)
                    .with("labelBefore", labelBefore)
                    .relatedPrevious(before.pointer("label"))
                    .hint(variant)
                    .report();
        }
    }

    /** A document in one of its editions. */
    private record Published(Node<PublishedDocument> node, EditionNumber number, String label, PlanDate date) {}

    private static void checkDocuments(RuleContext context) {
        Map<String, List<Published>> byTitle = new LinkedHashMap<>();
        for (Node<PublishedDocument> node : context.index().nodes(PublishedDocument.class)) {
            Edition edition = node.part().edition();
            String label = edition == null ? null : edition.label();
            PlanDate date = node.part().date();
            Optional<EditionNumber> number = label == null ? Optional.empty() : EditionNumber.in(label);
            if (label != null && date != null && number.isPresent()) {
                String title = node.part().title().replace(label, "");
                byTitle.computeIfAbsent(NormalizedText.of(title), any -> new ArrayList<>())
                        .add(new Published(node, number.get(), label, date));
            }
        }
        for (List<Published> same : byTitle.values()) {
            same.sort(Comparator.comparing(Published::number));
            for (int i = 1; i < same.size(); i++) {
                checkDocument(context, same.get(i - 1), same.get(i));
            }
        }
    }

    private static void checkDocument(RuleContext context, Published before, Published now) {
        if (now.number().compareTo(before.number()) > 0 && now.date().isBefore(before.date())) {
            context.problem("VER-08", now.node(), "date")
                    .with("label", now.label())
                    .with("labelBefore", before.label())
                    .with("date", Times.print(now.date()))
                    .with("dateBefore", Times.print(before.date()))
                    .related(before.node().pointer("date"))
                    .hint("document")
                    .report();
        }
    }
}
