package org.dxplan.validation.reference;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.PageRange;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.indicator.StatisticalTable;
import org.dxplan.model.indicator.Survey;
import org.dxplan.model.publication.PublishedDocument;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** Readers can find what is cited: tables name their source (REF-06), pages lie inside their document (REF-07). */
final class CitationRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("REF-06", "REF-07");
    }

    @Override
    public void check(RuleContext context) {
        for (Node<StatisticalTable> node : context.index().nodes(StatisticalTable.class)) {
            checkSource(context, node);
        }
        boolean hasPageCounts = false;
        for (Node<PublishedDocument> node : context.index().nodes(PublishedDocument.class)) {
            hasPageCounts |= node.part().pageCount() != null;
        }
        for (Node<PageRange> node : context.index().nodes(PageRange.class)) {
            checkPages(context, node, hasPageCounts);
        }
    }

    /** The table of a survey has the survey for its source, if that one says whose it is or where it stands. */
    private static void checkSource(RuleContext context, Node<StatisticalTable> node) {
        StatisticalTable table = node.part();
        Node<?> parent = node.parent();
        boolean isOfKnownSurvey = parent != null
                && parent.part() instanceof Survey survey
                && (isPresent(survey.issuer()) || !survey.citations().isEmpty());
        if (isPresent(table.source())
                || !table.citations().isEmpty()
                || isOfKnownSurvey
                || context.hasLost(node, "source")
                || context.hasLost(node, "citations")) {
            return;
        }
        context.problem("REF-06", node).with("title", table.title()).hint("").report();
    }

    private static boolean isPresent(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void checkPages(RuleContext context, Node<PageRange> node, boolean hasPageCounts) {
        Integer from = node.part().from();
        Integer to = node.part().to();
        if (from != null && to != null && from > to) {
            context.problem("REF-07", node)
                    .with("pages", printed(from, to))
                    .hint("reversed")
                    .report();
            return;
        }
        Integer last = to != null ? to : from;
        PublishedDocument document = hasPageCounts ? documentOf(context.index(), node) : null;
        Integer pageCount = document == null ? null : document.pageCount();
        if (document != null && last != null && pageCount != null && last > pageCount) {
            context.problem("REF-07", node)
                    .with("pages", printed(from, to))
                    .with("document", document.title())
                    .with("pageCount", pageCount)
                    .hint("")
                    .report();
        }
    }

    private static String printed(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || to == null) {
            return from == null ? "–" + to : from + "–";
        }
        return from.equals(to) ? from.toString() : from + "–" + to;
    }

    /** The document that a citation names, or the one whose own outline the pages belong to. */
    private static @Nullable PublishedDocument documentOf(PlanIndex index, Node<PageRange> node) {
        Node<?> holder = node.parent();
        if (holder != null && holder.part() instanceof Citation citation) {
            String id = citation.document();
            Node<?> document = id == null ? null : index.find(id).orElse(null);
            return document != null && document.part() instanceof PublishedDocument published ? published : null;
        }
        while (holder != null && !(holder.part() instanceof PublishedDocument)) {
            holder = holder.parent();
        }
        return holder == null ? null : (PublishedDocument) holder.part();
    }
}
