package org.dxplan.validation.survey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.model.publication.PublicComment;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.time.Qualifier;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/** A consultation leaves time to answer (SUR-05), and its notice says all that one needs to take part (SUR-06). */
final class ConsultationRule implements Rule {

    private static final int USUAL_DAYS = 30;

    @Override
    public List<String> codes() {
        return List.of("SUR-05", "SUR-06");
    }

    @Override
    public void check(RuleContext context) {
        for (Node<PublicComment> node : context.index().nodes(PublicComment.class)) {
            checkLength(context, node);
            checkNotice(context, node);
        }
    }

    private static void checkLength(RuleContext context, Node<PublicComment> node) {
        Period period = node.part().period();
        LocalDate start = period == null ? null : day(period.start());
        LocalDate end = period == null ? null : day(period.end());
        if (start == null || end == null) {
            return;
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        if (days > 0 && days < USUAL_DAYS) {
            context.problem("SUR-05", node, "period")
                    .with("days", days)
                    .hint("")
                    .report();
        }
    }

    private static @Nullable LocalDate day(@Nullable PlanDate date) {
        boolean isSure = date != null && (date.qualifier() == null || date.qualifier() == Qualifier.UNTIL);
        return date != null && isSure ? date.day() : null;
    }

    /** What is recorded of a consultation long past need not be its notice; one word of it shows that it is. */
    private static void checkNotice(RuleContext context, Node<PublicComment> node) {
        PublicComment comment = node.part();
        List<Word> missing = new ArrayList<>(4);
        int told = 0;
        told += note(context, node, "places", comment.places().isEmpty(), missing);
        told += note(context, node, "methods", comment.methods().isEmpty(), missing);
        told += note(context, node, "contact", comment.contact() == null, missing);
        told += note(context, node, "eligible", comment.eligible().isEmpty(), missing);
        if (!missing.isEmpty() && (told > 0 || isDraft(context.plan().edition()))) {
            context.problem("SUR-06", node).with("missing", missing).hint("").report();
        }
    }

    private static int note(
            RuleContext context, Node<PublicComment> node, String member, boolean isAbsent, List<Word> missing) {
        if (isAbsent && !context.hasLost(node, member)) {
            missing.add(new Word("comment-" + member));
        }
        return isAbsent ? 0 : 1;
    }

    private static boolean isDraft(@Nullable Edition edition) {
        return edition != null
                && (EditionStatus.DRAFT.is(edition.status()) || EditionStatus.PROPOSAL.is(edition.status()));
    }
}
