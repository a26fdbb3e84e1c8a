package org.dxplan.validation.period;

import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.model.publication.PublicComment;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Precision;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Times;
import org.jspecify.annotations.Nullable;

/**
 * Opinions are answered after they were taken, and before the plan is published (PER-10), as far as the dates tell: a
 * result in the month in which the period ends may well come after it.
 */
final class PublicCommentRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("PER-10");
    }

    @Override
    public void check(RuleContext context) {
        PlanDate published = publishedOf(context.plan().edition());
        for (Node<PublicComment> node : context.index().nodes(PublicComment.class)) {
            PlanDate result = node.part().resultDate();
            Period period = node.part().period();
            if (result == null) {
                continue;
            }
            PlanDate end = period == null ? null : period.end();
            if (end != null && (result.isBefore(end) || isSameDay(result, end))) {
                context.problem("PER-10", node, "resultDate")
                        .with("result", Times.print(result))
                        .with("end", Times.print(end))
                        .related(node.pointer("period"))
                        .hint("")
                        .report();
            } else if (published != null && result.isAfter(published)) {
                context.problem("PER-10", node, "resultDate")
                        .with("result", Times.print(result))
                        .with("published", Times.print(published))
                        .related("/edition/published")
                        .hint("published")
                        .report();
            }
        }
    }

    private static boolean isSameDay(PlanDate result, PlanDate end) {
        return result.precision() == Precision.DAY
                && end.precision() == Precision.DAY
                && result.firstDay().equals(end.firstDay());
    }

    /** A draft (素案, 案) is published before the comments, not after them. */
    private static @Nullable PlanDate publishedOf(@Nullable Edition edition) {
        boolean isDraft = edition != null
                && (EditionStatus.DRAFT.is(edition.status()) || EditionStatus.PROPOSAL.is(edition.status()));
        return edition == null || isDraft ? null : edition.published();
    }
}
