package org.dxplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
     * @param known  what reading the plan has already reported, not null
     * @param limit  how many problems are kept, at least 1; the others are counted
     * @return the problems that the rules report, not null
     */
    public static Result run(
            List<Rule> rules,
            RuleCatalog own,
            DxPlan plan,
            @Nullable DxPlan previous,
            Profile profile,
            LocalDate today,
            Known known,
            int limit) {
        PlanIndex index = PlanIndex.of(plan);
        ProblemSink sink = new ProblemSink(limit);
        RuleContext context = new RuleContext(index, previous, profile, today, own, known, sink);
        ElementPass elements = new ElementPass(context, sink);
        for (Rule rule : rules) {
            if (rule instanceof ElementRule one) {
                elements.add(one);
                continue;
            }
            try {
                rule.check(context);
            } catch (RuntimeException | StackOverflowError e) {
                reportFailure(context, sink, rule, e);
            }
            sink.keep();
        }
        elements.run();
        return sink.result();
    }

    /** Puts one problem in the place of what a rule has reported that threw. */
    static void reportFailure(RuleContext context, ProblemSink sink, Rule rule, Throwable thrown) {
        sink.forget();
        context.problem("DOC-13", context.index().root())
                .with("rule", String.join(", ", rule.codes()))
                .with("exception", thrown.getClass().getName())
                .hint("")
                .report();
    }

    /**
     * What rules report.
     *
     * @param problems  the problems in canonical order, not null, copied
     * @param omitted  how many there are behind them, not null
     */
    public record Result(List<Problem> problems, Omitted omitted) {

        /**
         * Holds the components.
         *
         * @throws NullPointerException if a component is null
         */
        public Result {
            problems = List.copyOf(problems);
            Objects.requireNonNull(omitted, "omitted");
        }
    }
}
