package org.dxplan.validation.structure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.dxplan.model.Level;
import org.dxplan.model.LevelKind;
import org.dxplan.model.Vision;
import org.dxplan.model.common.Statement;
import org.dxplan.model.common.StatementKind;
import org.dxplan.model.common.Value;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.index.Node;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What the plan counts, it lists: as many as announced (STR-05), any at all (STR-06), with repeats (再掲) only where it says
 * so (STR-11).
 *
 * <p>A claim that counts only some of the elements (重点事業, a rating) or stands in a report is not judged here.
 */
final class CountRule implements Rule {

    private static final Pattern REPEATS = Pattern.compile("再掲");

    /** 再掲を除く, 再掲は含まない, 再掲の1件を数えない. */
    private static final Pattern WITHOUT_REPEATS = Pattern.compile("再掲[^。]{0,10}(?:除|(?:含|数え)[まめ]?(?:な|ず))");

    @Override
    public List<String> codes() {
        return List.of("STR-05", "STR-06", "STR-11");
    }

    @Override
    public void check(RuleContext context) {
        ElementTree tree = ElementTree.of(context);
        for (Node<Claim> node : context.index().nodes(Claim.class)) {
            Claim claim = node.part();
            boolean isTotal = ClaimKind.TOTAL.is(claim.kind());
            if ((isTotal || ClaimKind.ANNOUNCED_COUNT.is(claim.kind())) && !isRestricted(claim)) {
                BigDecimal number = numberOf(claim.value());
                if (number != null) {
                    check(context, tree, new Count(node, claim, number, isTotal));
                }
            }
        }
    }

    /** A claim with its figure. */
    private record Count(Node<Claim> node, Claim claim, BigDecimal number, boolean isTotal) {

        boolean is(int count) {
            return number.compareTo(BigDecimal.valueOf(count)) == 0;
        }

        boolean says(Pattern words) {
            return contains(claim.text(), words) || contains(claim.note(), words) || contains(claim.subset(), words);
        }
    }

    private static boolean isRestricted(Claim claim) {
        return claim.scheme() != null
                || claim.symbol() != null
                || claim.report() != null
                || (claim.subset() != null && !contains(claim.subset(), REPEATS));
    }

    private static boolean contains(@Nullable String text, Pattern words) {
        return text != null && words.matcher(text).find();
    }

    /** The figure, null if it is none or not exact (約100, 30以上). */
    private static @Nullable BigDecimal numberOf(@Nullable Value value) {
        return value instanceof Value.NumberValue number
                        && number.bound() == null
                        && !Boolean.TRUE.equals(number.approximate())
                ? number.number()
                : null;
    }

    private static void check(RuleContext context, ElementTree tree, Count count) {
        String level = count.claim().level();
        Node<?> subject = tree.subject(count.claim().subject());
        if (level == null || subject == null) {
            checkEntries(context, count);
            return;
        }
        int place = tree.place(level);
        if (place < 0 || ElementTree.hasLostChildren(context, subject)) {
            return;
        }
        Level stated = tree.level(place).part();
        int all = tree.all(place, subject).size();
        if (all > 0) {
            int originals = tree.originals(place, subject).size();
            compare(context, count, new Found(subject, stated.label(), originals, all));
        } else if (LevelKind.INDICATOR.is(stated.kind())) {
            compare(context, count, indicators(context, tree, subject, stated.label()));
        } else {
            int statements = subject == context.index().root() ? statements(context, stated.kind()) : 0;
            compare(context, count, new Found(subject, stated.label(), statements, statements));
        }
    }

    /** What stands below the subject: on which level, how many without repeats and with them. */
    private record Found(Node<?> subject, String level, int originals, int all) {}

    private static void compare(RuleContext context, Count count, Found found) {
        if (found.all() == 0) {
            if (!count.isTotal()
                    && !count.is(0)
                    && count.claim().entries().isEmpty()
                    && !context.hasLost(count.node(), "entries")) {
                context.problem("STR-06", count.node(), "value")
                        .with("subject", ElementTree.title(found.subject()))
                        .with("level", found.level())
                        .with("announced", count.number())
                        .hint("")
                        .report();
            } else {
                checkEntries(context, count);
            }
            return;
        }
        boolean isWithout = count.says(WITHOUT_REPEATS);
        boolean isWith = !isWithout && count.says(REPEATS);
        if (count.is(found.originals()) || (isWith && count.is(found.all()))) {
            return;
        }
        boolean agreesWithRepeats = !isWithout && count.is(found.all());
        RuleContext.Report report = context.problem(
                        agreesWithRepeats || count.isTotal() ? "STR-11" : "STR-05", count.node(), "value")
                .with("subject", ElementTree.title(found.subject()))
                .with("level", found.level())
                .with("announced", count.number())
                .with("actual", isWith ? found.all() : found.originals());
        if (agreesWithRepeats) {
            report.with("repeats", found.all() - found.originals()).hint("").report();
        } else if (isWith) {
            report.hint("with").report();
        } else {
            report.hint(count.isTotal() ? "total" : "").report();
        }
    }

    private static void checkEntries(RuleContext context, Count count) {
        int entries = count.claim().entries().size();
        if (entries > 0 && !count.is(entries) && !context.hasLost(count.node(), "entries")) {
            context.problem("STR-05", count.node(), "value")
                    .with("announced", count.number())
                    .with("actual", entries)
                    .hint("entries")
                    .report();
        }
    }

    private static Found indicators(RuleContext context, ElementTree tree, Node<?> subject, String level) {
        int originals = 0;
        int all = 0;
        for (Node<Indicator> node : context.index().nodes(Indicator.class)) {
            if (tree.isBelow(node, subject)) {
                all++;
                originals += node.part().repeatOf() == null ? 1 : 0;
            }
        }
        return new Found(subject, level, originals, all);
    }

    /** Viewpoints (視点) and principles are no elements but statements of the plan. */
    private static int statements(RuleContext context, @Nullable LevelKind level) {
        boolean isPrinciple = LevelKind.PRINCIPLE.is(level);
        if (!isPrinciple && !LevelKind.VIEWPOINT.is(level)) {
            return 0;
        }
        StatementKind kind = isPrinciple ? StatementKind.PRINCIPLE : StatementKind.VIEWPOINT;
        int count = 0;
        Node<?> root = context.index().root();
        for (Node<Statement> node : context.index().nodes(Statement.class)) {
            Node<?> holder = node.parent();
            boolean isOfPlan = holder == root || (holder != null && holder.part() instanceof Vision);
            count += isOfPlan && kind.is(node.part().kind()) ? 1 : 0;
        }
        return count;
    }
}
