package org.dxplan.validation.survey;

import java.util.ArrayList;
import java.util.List;
import org.dxplan.model.index.Node;
import org.dxplan.model.publication.Opinion;
import org.dxplan.model.publication.PublicComment;
import org.dxplan.text.WordSearch;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** The opinions add up to their number, and each is answered (SUR-07). */
final class OpinionRule implements Rule {

    /** A note with these words says that not all opinions are listed. */
    private static final List<String> EXCERPT = List.of("主な", "抜粋", "一部", "代表的");

    @Override
    public List<String> codes() {
        return List.of("SUR-07");
    }

    @Override
    public void check(RuleContext context) {
        List<Node<Opinion>> opinions = context.index().nodes(Opinion.class);
        int from = 0;
        for (Node<PublicComment> node : context.index().nodes(PublicComment.class)) {
            int to = from + node.part().opinions().size();
            checkCount(context, node);
            checkAnswers(context, node.part(), opinions.subList(from, to));
            from = to;
        }
    }

    private static void checkCount(RuleContext context, Node<PublicComment> node) {
        PublicComment comment = node.part();
        Integer count = comment.opinionCount();
        if (count == null || comment.opinions().isEmpty() || context.hasLost(node, "opinions")) {
            return;
        }
        long sum = 0;
        for (Opinion opinion : comment.opinions()) {
            Integer alike = opinion.count();
            sum += alike == null ? 1 : alike;
        }
        boolean isExcerpt = WordSearch.hasAny(comment.note(), EXCERPT);
        if (sum > count || (sum < count && !isExcerpt)) {
            context.problem("SUR-07", node, "opinionCount")
                    .with("count", count)
                    .with("sum", sum)
                    .hint("")
                    .report();
        }
    }

    /** Answers are due once one is given, or once the day of the result is past. */
    private static void checkAnswers(RuleContext context, PublicComment comment, List<Node<Opinion>> opinions) {
        List<Node<Opinion>> open = new ArrayList<>();
        int answered = 0;
        for (Node<Opinion> node : opinions) {
            Opinion opinion = node.part();
            if (isPresent(opinion.answer())) {
                answered++;
            } else if (isPresent(opinion.summary()) && !isPresent(opinion.note()) && !context.hasLost(node, "answer")) {
                open.add(node);
            }
        }
        if (answered > 0 || isPast(context, comment.resultDate())) {
            for (Node<Opinion> node : open) {
                context.problem("SUR-07", node).hint("answer").report();
            }
        }
    }

    private static boolean isPast(RuleContext context, @Nullable PlanDate date) {
        return date != null
                && date.lastDay().filter(day -> day.isBefore(context.today())).isPresent();
    }

    private static boolean isPresent(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
