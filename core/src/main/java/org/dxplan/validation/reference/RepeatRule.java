package org.dxplan.validation.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dxplan.model.PlanElement;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.indicator.Indicator;
import org.dxplan.validation.rule.ElementCheck;
import org.dxplan.validation.rule.ElementRule;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/**
 * What is repeated (再掲の元), an element or an indicator, is not itself a repeat (REF-04).
 *
 * <p>In a chain every repeat but the last is wrong and told its original. A loop is one mistake and reported once, at its
 * first member; what leads into it is right as soon as the loop is mended. A target that is missing or of another kind is
 * the business of REF-01 and REF-02.
 */
final class RepeatRule implements ElementRule {

    @Override
    public List<String> codes() {
        return List.of("REF-04");
    }

    @Override
    public ElementCheck begin(RuleContext context) {
        return new Chains(context);
    }

    /** Where the chain of a repeat ends. */
    private enum End {
        ORIGINAL,
        MISSING,
        LOOP
    }

    private record Outcome(End end, Node<?> last) {}

    private static final class Chains implements ElementCheck {
        private final RuleContext context;
        private final PlanIndex index;
        private final Map<Node<?>, Outcome> outcomes = new HashMap<>();

        Chains(RuleContext context) {
            this.context = context;
            this.index = context.index();
        }

        @Override
        public void check(Node<? extends PlanElement> element) {
            follow(element);
        }

        @Override
        public void end() {
            for (Node<Indicator> node : index.nodes(Indicator.class)) {
                follow(node);
            }
        }

        private void follow(Node<?> node) {
            Node<?> target = target(node);
            if (target == null || !isRepeat(target)) {
                return;
            }
            Outcome outcome = resolve(node);
            if (outcome.end() != End.LOOP) {
                reportChain(node, target, outcome);
            }
        }

        /** Walks to the end of a chain; each element is walked once, however many chains share it. */
        private Outcome resolve(Node<?> start) {
            List<Node<?>> path = new ArrayList<>();
            Map<Node<?>, Integer> onPath = new HashMap<>();
            Node<?> at = start;
            Outcome outcome = outcomes.get(at);
            while (outcome == null) {
                Integer earlier = onPath.putIfAbsent(at, path.size());
                if (earlier != null) {
                    reportLoop(path.subList(earlier, path.size()));
                    outcome = new Outcome(End.LOOP, at);
                    break;
                }
                path.add(at);
                Node<?> next = target(at);
                if (next == null) {
                    outcome = new Outcome(isRepeat(at) ? End.MISSING : End.ORIGINAL, at);
                    break;
                }
                at = next;
                outcome = outcomes.get(at);
            }
            for (Node<?> passed : path) {
                outcomes.put(passed, outcome);
            }
            return outcome;
        }

        private void reportChain(Node<?> node, Node<?> target, Outcome outcome) {
            RuleContext.Report report = context.problem("REF-04", node, "repeatOf")
                    .with("target", idOf(target))
                    .related(target.pointer("repeatOf"));
            if (outcome.end() == End.ORIGINAL) {
                report.with("original", idOf(outcome.last())).hint("original").report();
            } else {
                report.hint("").report();
            }
        }

        private void reportLoop(List<Node<?>> loop) {
            Node<?> first = loop.get(0);
            for (Node<?> node : loop) {
                first = node.ordinal() < first.ordinal() ? node : first;
            }
            RuleContext.Report report =
                    context.problem("REF-04", first, "repeatOf").with("target", String.valueOf(repeatOf(first)));
            int start = loop.indexOf(first);
            for (int i = 1; i < loop.size(); i++) {
                report.related(loop.get((start + i) % loop.size()).pointer("repeatOf"));
            }
            report.hint(loop.size() == 1 ? "self" : "loop").report();
        }

        private @Nullable Node<?> target(Node<?> node) {
            String id = repeatOf(node);
            Node<?> target = id == null || id.isBlank() ? null : index.find(id).orElse(null);
            return target != null && isIndicator(target) == isIndicator(node) && canRepeat(target) ? target : null;
        }

        private static boolean isRepeat(Node<?> node) {
            return repeatOf(node) != null;
        }

        private static boolean canRepeat(Node<?> node) {
            return node.part() instanceof PlanElement || isIndicator(node);
        }

        private static boolean isIndicator(Node<?> node) {
            return node.part() instanceof Indicator;
        }

        private static @Nullable String repeatOf(Node<?> node) {
            return node.part() instanceof Indicator indicator
                    ? indicator.repeatOf()
                    : ((PlanElement) node.part()).repeatOf();
        }

        private static String idOf(Node<?> node) {
            return node.part() instanceof Indicator indicator ? indicator.id() : ((PlanElement) node.part()).id();
        }
    }
}
