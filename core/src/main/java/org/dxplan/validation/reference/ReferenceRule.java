package org.dxplan.validation.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dxplan.model.index.PlanIndex;
import org.dxplan.model.index.PlanIndex.Identified;
import org.dxplan.model.index.PlanIndex.Reference;
import org.dxplan.part.ReferenceKind;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleContext;
import org.dxplan.validation.rule.Word;
import org.jspecify.annotations.Nullable;

/** References lead somewhere (REF-01), to the right kind of thing (REF-02), and what is defined is referred to (REF-03). */
final class ReferenceRule implements Rule {

    @Override
    public List<String> codes() {
        return List.of("REF-01", "REF-02", "REF-03");
    }

    @Override
    public void check(RuleContext context) {
        Targets targets = new Targets(context);
        for (Reference reference : context.index().references()) {
            targets.check(reference);
        }
        ClassificationValues.check(context);
        UnusedDefinitions.report(context, targets.used);
    }

    /** Judges one reference after the other, and collects the ids that are used. */
    private static final class Targets {
        private final RuleContext context;
        private final PlanIndex index;
        private final NearIds nearIds;
        private final UsedIds used;
        private @Nullable Set<Second> seconds;

        /** A thing whose id something before it carries already. */
        private record Second(String id, ReferenceKind kind) {}

        Targets(RuleContext context) {
            this.context = context;
            this.index = context.index();
            this.nearIds = new NearIds(index);
            this.used = new UsedIds(index);
        }

        void check(Reference reference) {
            String id = reference.id();
            ReferenceKind kind = reference.kind();
            if (id.isBlank()) {
                problem("REF-01", reference)
                        .with("kind", Word.of(kind))
                        .hint("blank")
                        .report();
                return;
            }
            Identified target = index.identified(id).orElse(null);
            if (target == null) {
                if (!context.hasUnreadableId(kind)) {
                    reportDangling(reference);
                }
                return;
            }
            used.add(target, reference);
            if (!kind.accepts(target.kind()) && !isSecond(id, kind)) {
                used.add(target);
                problem("REF-02", reference)
                        .with("id", id)
                        .with("found", Word.of(target.kind()))
                        .with("expected", Word.of(kind))
                        .related(target.node().pointer("id"))
                        .hint("")
                        .report();
            }
        }

        private RuleContext.Report problem(String code, Reference reference) {
            return context.problem(code, reference.node(), reference.member(), reference.item());
        }

        private void reportDangling(Reference reference) {
            RuleContext.Report report = problem("REF-01", reference)
                    .with("kind", Word.of(reference.kind()))
                    .with("id", reference.id());
            String nearest = nearIds.nearest(reference.id(), reference.kind());
            if (nearest != null) {
                used.add(index.identified(nearest).orElseThrow()); // one typing error is not two mistakes
                report.with("nearest", nearest).hint("nearest").report();
            } else {
                report.hint("").report();
            }
        }

        /** Two things of one id are reported as such; the reference may mean the second of them. */
        private boolean isSecond(String id, ReferenceKind kind) {
            if (seconds == null) {
                seconds = new HashSet<>();
                for (Identified one : index.repeatedIds()) {
                    seconds.add(new Second(one.id(), one.kind()));
                }
            }
            return seconds.contains(new Second(id, kind));
        }
    }
}
