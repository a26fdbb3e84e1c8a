package org.dxplan.validation.edition;

import java.util.Optional;
import org.dxplan.model.DxPlan;
import org.dxplan.model.publication.Edition;
import org.dxplan.model.publication.EditionStatus;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.dxplan.validation.rule.EditionPair;
import org.dxplan.validation.rule.RuleContext;
import org.jspecify.annotations.Nullable;

/** What an edition owes to the one before it. */
final class Succession {

    private Succession() {}

    /**
     * Returns both editions if the earlier one had promised something that the plan is now bound to: it was no draft (素案, 案),
     * which is there to be changed, and had not ended before the plan began, for the next plan (次期計画) starts afresh.
     */
    static Optional<EditionPair> ofRevision(RuleContext context) {
        EditionPair editions = context.editions().orElse(null);
        return editions == null
                        || isDraft(plan(editions).edition())
                        || begins(context.plan().period(), plan(editions).period())
                ? Optional.empty()
                : Optional.of(editions);
    }

    private static DxPlan plan(EditionPair editions) {
        return editions.previous().root().part();
    }

    private static boolean isDraft(@Nullable Edition edition) {
        return edition != null
                && (EditionStatus.DRAFT.is(edition.status()) || EditionStatus.PROPOSAL.is(edition.status()));
    }

    /** Tells whether a period surely begins after another one has ended. */
    private static boolean begins(@Nullable Period period, @Nullable Period before) {
        PlanDate start = period == null ? null : period.start();
        PlanDate end = before == null ? null : before.end();
        return start != null && end != null && start.isAfter(end);
    }
}
