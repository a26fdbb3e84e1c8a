package org.dxplan.validation.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dxplan.model.Vision;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementKind;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.index.Node;
import org.dxplan.text.NearMiss;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What is printed again is printed the same (STR-07).
 *
 * <p>Which of the two is right is not known. The vision is the leading one; of other statements a subject may have several
 * of one kind, and the reprint is one of them, most likely the one that it resembles.
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
                    && subject != null
                    && !context.hasLost(subject, "statements")
                    && !context.hasLost(subject, "vision")) {
                statements = statements == null ? bySubject(context) : statements;
                check(context, node, text, kind, statements.getOrDefault(subject, List.of()));
            }
        }
    }

    /** Where a wording stands that the reprint may repeat. */
    private record Original(String wording, Node<Statement> statement, String member) {}

    private static void check(
            RuleContext context, Node<Claim> node, String text, StatementKind kind, List<Node<Statement>> statements) {
        Map<String, Original> originals = new LinkedHashMap<>();
        for (Node<Statement> statement : statements) {
            boolean isLeading =
                    kind.is(StatementKind.VISION) && statement.member().equals("leading");
            if (isLeading || kind.is(statement.part().kind())) {
                add(originals, statement, "text", statement.part().text());
                add(originals, statement, "title", statement.part().title());
            }
        }
        String comparable = NormalizedText.of(text);
        if (originals.isEmpty() || originals.containsKey(comparable)) {
            return;
        }
        String nearest = NearMiss.nearest(comparable, originals.keySet());
        Original original = nearest == null
                ? originals.values().iterator().next()
                : Objects.requireNonNull(originals.get(nearest), "a candidate");
        context.problem("STR-07", node, "text")
                .with("text", text)
                .with("original", original.wording())
                .related(original.statement().pointer(original.member()))
                .hint("")
                .report();
    }

    private static void add(
            Map<String, Original> originals, Node<Statement> statement, String member, @Nullable String wording) {
        if (wording != null && !wording.isBlank()) {
            originals.putIfAbsent(NormalizedText.of(wording), new Original(wording, statement, member));
        }
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
