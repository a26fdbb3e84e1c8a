package org.dxplan.validation.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.Vision;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementKind;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.index.Node;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What is printed again is printed the same (STR-07).
 *
 * <p>Which of the two is right is not known. The vision is the leading one; of other statements a subject may have several
 * of one kind, and the reprint is one of them.
 */
final class ReprintRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("STR-07");
    }

    @Override
    public void check(RuleContext context) {
        Map<Node<?>, List<Node<Statement>>> statements = null;
        for (Node<Claim> node : context.index().nodes(Claim.class)) {
            Claim claim = node.part();
            String text = claim.text();
            StatementKind kind = claim.statement();
            Node<?> subject = claim.subject() == null
                    ? context.index().root()
                    : context.index().find(claim.subject()).orElse(null);
            if (ClaimKind.REPRINT.is(claim.kind())
                    && text != null
                    && !text.isBlank()
                    && kind != null
                    && subject != null) {
                statements = statements == null ? bySubject(context) : statements;
                check(context, node, text, kind, statements.getOrDefault(subject, List.of()));
            }
        }
    }

    private static void check(
            RuleContext context, Node<Claim> node, String text, StatementKind kind, List<Node<Statement>> statements) {
        String comparable = NormalizedText.of(text);
        Node<Statement> original = null;
        String member = "text";
        for (Node<Statement> statement : statements) {
            boolean isLeading =
                    kind.is(StatementKind.VISION) && statement.member().equals("leading");
            if (!isLeading && !kind.is(statement.part().kind())) {
                continue;
            }
            String printed = statement.part().text();
            String title = statement.part().title();
            if (isSame(printed, comparable) || isSame(title, comparable)) {
                return;
            }
            if (original == null && (isPresent(printed) || isPresent(title))) {
                original = statement;
                member = isPresent(printed) ? "text" : "title";
            }
        }
        if (original != null) {
            String wording = member.equals("text")
                    ? original.part().text()
                    : original.part().title();
            context.problem("STR-07", node, "text")
                    .with("text", text)
                    .with("original", String.valueOf(wording))
                    .related(original.pointer(member))
                    .hint("")
                    .report();
        }
    }

    private static boolean isPresent(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isSame(@Nullable String text, String comparable) {
        return text != null && NormalizedText.of(text).equals(comparable);
    }

    /** The statements of each part in printed order; those of the vision are the plan's. */
    private static Map<Node<?>, List<Node<Statement>>> bySubject(RuleContext context) {
        Map<Node<?>, List<Node<Statement>>> statements = new HashMap<>();
        for (Node<Statement> node : context.index().nodes(Statement.class)) {
            Node<?> holder = node.parent();
            if (holder != null && holder.part() instanceof Vision) {
                holder = holder.parent();
            }
            if (holder != null) {
                statements.computeIfAbsent(holder, any -> new ArrayList<>()).add(node);
            }
        }
        return statements;
    }
}
