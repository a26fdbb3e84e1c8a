package org.dxplan.validation.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dxplan.model.common.Classification;
import org.dxplan.model.common.ClassificationScheme;
import org.dxplan.model.common.ClassificationValue;
import org.dxplan.model.index.Node;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.organization.OrganizationalUnit;
import org.dxplan.part.PartVisitor;
import org.dxplan.part.ReferenceKind;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/**
 * References lead somewhere (REF-01), to the right kind of thing (REF-02), and what is defined is referred to (REF-03).
 * One walk over all references serves the three.
 */
final class ReferenceRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("REF-01", "REF-02", "REF-03");
    }

    @Override
    public void check(RuleContext context) {
        References references = new References(context);
        for (Node<?> node : context.index().nodes()) {
            references.visit(node);
        }
        UnusedDefinitions.report(context, references.used);
    }

    /** Judges the references of one part after the other, and collects the ids that are used. */
    private static final class References implements PartVisitor {
        private final RuleContext context;
        private final PlanIndex index;
        private final Set<String> used = new HashSet<>();
        private final Map<Node<?>, Set<String>> symbols = new HashMap<>();
        private final NearIds nearIds;
        private @Nullable Set<Target> duplicates;
        private Node<?> node;

        private record Target(String id, ReferenceKind kind) {}

        References(RuleContext context) {
            this.context = context;
            this.index = context.index();
            this.nearIds = new NearIds(index);
            this.node = index.root();
        }

        void visit(Node<?> visited) {
            node = visited;
            visited.part().describe(this);
            if (visited.part() instanceof Classification classification) {
                checkValues(classification);
            }
        }

        @Override
        public void reference(String member, @Nullable String id, ReferenceKind kind) {
            if (id != null) {
                check(member, -1, id, kind);
            }
        }

        @Override
        public void references(String member, List<String> ids, ReferenceKind kind) {
            for (int i = 0; i < ids.size(); i++) {
                check(member, i, ids.get(i), kind);
            }
        }

        private void check(String member, int item, String id, ReferenceKind kind) {
            if (id.isBlank()) {
                context.problem("REF-01", node, member, item)
                        .with("kind", new Word(kind.code()))
                        .hint("blank")
                        .report();
                return;
            }
            // Units name each other; that alone puts none of them to use.
            if (!(node.part() instanceof OrganizationalUnit)) {
                used.add(id);
            }
            PlanIndex.Identified target = index.identified(id).orElse(null);
            if (target == null) {
                if (!context.hasUnreadableId(kind)) {
                    reportDangling(member, item, id, kind);
                }
            } else if (!kind.accepts(target.kind()) && !isDuplicate(id, kind)) {
                context.problem("REF-02", node, member, item)
                        .with("id", id)
                        .with("found", new Word(target.kind().code()))
                        .with("expected", new Word(kind.code()))
                        .related(target.node().pointer("id"))
                        .hint("")
                        .report();
            }
        }

        private void reportDangling(String member, int item, String id, ReferenceKind kind) {
            RuleContext.Report report = context.problem("REF-01", node, member, item)
                    .with("kind", new Word(kind.code()))
                    .with("id", id);
            String nearest = nearIds.nearest(id, kind);
            if (nearest != null) {
                report.with("nearest", nearest).hint("nearest").report();
            } else {
                report.hint("").report();
            }
        }

        /** Two things of one id are reported as such; the reference may mean the second of them. */
        private boolean isDuplicate(String id, ReferenceKind kind) {
            if (duplicates == null) {
                duplicates = new HashSet<>();
                for (PlanIndex.Identified one : index.identified()) {
                    if (index.find(one.id()).orElse(null) != one.node()) {
                        duplicates.add(new Target(one.id(), one.kind()));
                    }
                }
            }
            return duplicates.contains(new Target(id, kind));
        }

        /** A scheme that lists no values restricts none. */
        private void checkValues(Classification classification) {
            Node<?> scheme = index.find(classification.scheme()).orElse(null);
            if (scheme == null || !(scheme.part() instanceof ClassificationScheme definition)) {
                return;
            }
            Set<String> known = symbols.computeIfAbsent(scheme, key -> symbols(key, definition));
            if (known.isEmpty()) {
                return;
            }
            List<String> values = classification.values();
            for (int i = 0; i < values.size(); i++) {
                if (!known.contains(values.get(i))) {
                    context.problem("REF-01", node, "values", i)
                            .with("id", values.get(i))
                            .with("scheme", definition.title())
                            .with("known", new ArrayList<>(known))
                            .related(scheme.pointer("values"))
                            .hint("value")
                            .report();
                }
            }
        }

        private Set<String> symbols(Node<?> scheme, ClassificationScheme definition) {
            Set<String> known = new LinkedHashSet<>();
            if (!context.hasLost(scheme.pointer("values"))) {
                for (ClassificationValue value : definition.values()) {
                    known.add(value.symbol());
                }
            }
            return known;
        }
    }
}
