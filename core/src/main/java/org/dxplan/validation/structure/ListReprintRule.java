package org.dxplan.validation.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.PlanElement;
import org.dxplan.model.evaluation.Claim;
import org.dxplan.model.evaluation.ClaimEntry;
import org.dxplan.model.evaluation.ClaimKind;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.text.NormalizedText;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.structure.ElementTree.Element;
import org.jspecify.annotations.Nullable;

/**
 * A list that is printed again (体系図) holds the elements of the chapters, in their order and under their titles (STR-08).
 *
 * <p>Of each kind of difference one problem tells the first place. A repeat (再掲) may be left out of the list, or stand
 * there as its original.
 */
final class ListReprintRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("STR-08");
    }

    @Override
    public void check(RuleContext context) {
        Comparison comparison = null;
        for (Node<Claim> node : context.index().nodes(Claim.class)) {
            if (ClaimKind.LIST_REPRINT.is(node.part().kind())
                    && !node.part().entries().isEmpty()) {
                comparison = comparison == null ? new Comparison(context) : comparison;
                comparison.compare(node);
            }
        }
    }

    private static final class Comparison {
        private final RuleContext context;
        private final PlanIndex index;
        private final ElementTree tree;
        private final Map<String, List<Node<?>>> repeats = new HashMap<>();

        Comparison(RuleContext context) {
            this.context = context;
            this.index = context.index();
            this.tree = ElementTree.of(context);
            for (Element element : tree.elements()) {
                String original = element.part().repeatOf();
                if (original != null) {
                    repeats.computeIfAbsent(original, id -> new ArrayList<>()).add(element.node());
                }
            }
        }

        void compare(Node<Claim> node) {
            checkTitles(node);
            String level = node.part().level();
            Node<?> subject = tree.subject(node.part().subject());
            if (level == null || tree.place(level) < 0 || subject == null) {
                return;
            }
            boolean isComplete = isWhole(node);
            boolean hasForeign = false;
            Set<String> listed = new HashSet<>();
            Node<?> previous = null;
            boolean isOrdered = true;
            for (int i = 0; i < node.part().entries().size(); i++) {
                ClaimEntry entry = node.part().entries().get(i);
                Node<?> target =
                        entry.ref() == null ? null : index.find(entry.ref()).orElse(null);
                if (entry.ref() != null && target == null) {
                    isComplete = false; // REF-01 tells of it, and it may have been the one that is missing
                    continue;
                }
                Node<?> here = target == null ? null : here(target, level, subject);
                if (here == null) {
                    if (!hasForeign) {
                        hasForeign = reportForeign(node, i, target, level);
                    }
                    continue;
                }
                listed.add(((PlanElement) here.part()).id());
                if (isOrdered && previous != null && here.ordinal() < previous.ordinal()) {
                    isOrdered = false;
                    reportOrder(node, i, here, previous);
                }
                previous = here;
            }
            if (isComplete) {
                checkMissing(node, level, subject, listed);
            }
        }

        /** A list of some of the elements only, or one that was not read as a whole, lacks what it lacks. */
        private boolean isWhole(Node<Claim> node) {
            Claim claim = node.part();
            return claim.subset() == null
                    && claim.scheme() == null
                    && claim.symbol() == null
                    && !context.hasLost(node, "entries");
        }

        /** The element itself, or its repeat, where it stands on the level below the subject. */
        private @Nullable Node<?> here(Node<?> target, String level, Node<?> subject) {
            if (isOn(target, level, subject)) {
                return target;
            }
            if (target.part() instanceof PlanElement element) {
                for (Node<?> repeat : repeats.getOrDefault(element.id(), List.of())) {
                    if (isOn(repeat, level, subject)) {
                        return repeat;
                    }
                }
            }
            return null;
        }

        private boolean isOn(Node<?> node, String level, Node<?> subject) {
            return node.part() instanceof PlanElement element
                    && level.equals(element.level())
                    && tree.isBelow(node, subject);
        }

        private boolean reportForeign(Node<Claim> node, int entry, @Nullable Node<?> target, String level) {
            String title = node.part().entries().get(entry).title();
            if (target != null && target.part() instanceof PlanElement element) {
                title = element.title();
            }
            if (title == null) {
                return false;
            }
            RuleContext.Report report = context.problem("STR-08", node, "entries", entry)
                    .with("title", title)
                    .with("level", label(level));
            if (target != null) {
                report.related(target.pointer());
            }
            report.hint("foreign").report();
            return true;
        }

        private void reportOrder(Node<Claim> node, int entry, Node<?> here, Node<?> previous) {
            context.problem("STR-08", node, "entries", entry)
                    .with("title", ElementTree.title(here))
                    .with("previous", ElementTree.title(previous))
                    .related(here.pointer())
                    .related(previous.pointer())
                    .hint("order")
                    .report();
        }

        private void checkMissing(Node<Claim> node, String level, Node<?> subject, Set<String> listed) {
            for (Element element : tree.originals(tree.place(level), subject)) {
                if (!listed.contains(element.part().id())) {
                    context.problem("STR-08", node, "entries")
                            .with("title", element.part().title())
                            .with("level", label(level))
                            .related(element.node().pointer())
                            .hint("")
                            .report();
                    return;
                }
            }
        }

        private void checkTitles(Node<Claim> node) {
            for (int i = 0; i < node.part().entries().size(); i++) {
                ClaimEntry entry = node.part().entries().get(i);
                Node<?> target =
                        entry.ref() == null ? null : index.find(entry.ref()).orElse(null);
                String printed = entry.title();
                if (printed != null
                        && target != null
                        && target.part() instanceof PlanElement element
                        && !element.title().isBlank()
                        && !NormalizedText.of(printed).equals(NormalizedText.of(element.title()))) {
                    context.problem("STR-08", node, "entries", i)
                            .with("title", printed)
                            .with("original", element.title())
                            .related(target.pointer("title"))
                            .hint("title")
                            .report();
                    return;
                }
            }
        }

        private String label(String level) {
            return tree.level(tree.place(level)).part().label();
        }
    }
}
