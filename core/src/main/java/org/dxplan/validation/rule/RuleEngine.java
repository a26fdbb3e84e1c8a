package org.dxplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import org.dxplan.model.DxPlan;
import org.dxplan.model.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/**
 * Runs rules over one plan: builds the index, hands it to each rule, and puts what they report into order. Users validate
 * through {@code PlanValidator}, which chooses rules, profile and date.
 */
public final class RuleEngine {

    private RuleEngine() {}

    /**
     * Runs rules.
     *
     * @param rules  the rules in any order, not null
     * @param own  what is said of the codes that are not those of the library, not null
     * @param plan  the plan, not null
     * @param previous  the edition that the plan is compared with, null if it is compared with none
     * @param profile  the profile in force, not null
     * @param today  the date of the validation, not null
     * @param known  the problems that reading the plan has found, not null
     * @return the problems that the rules report, in canonical order, not null
     */
    public static List<Problem> run(
            List<Rule> rules,
            RuleCatalog own,
            DxPlan plan,
            @Nullable DxPlan previous,
            Profile profile,
            LocalDate today,
            List<Problem> known) {
        PlanIndex index = PlanIndex.of(plan);
        ProblemSink sink = new ProblemSink();
        RuleContext context = new RuleContext(index, previous, profile, today, own, new Known(known), sink);
        for (Rule rule : rules) {
            int before = sink.size();
            try {
                rule.check(context);
            } catch (RuntimeException | StackOverflowError e) {
                sink.truncate(before);
                context.problem("DOC-13", index.root())
                        .with("rule", String.join(", ", rule.codes()))
                        .with("exception", e.getClass().getName())
                        .hint("")
                        .report();
            }
        }
        return sink.inOrder();
    }
}
