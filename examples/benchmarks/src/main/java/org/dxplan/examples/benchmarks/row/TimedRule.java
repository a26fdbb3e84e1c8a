package org.dxplan.examples.benchmarks.row;

import java.util.List;
import java.util.function.LongSupplier;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleContext;

/**
 * A rule that takes its own time. What it is the first to ask of the plan's index counts as its time. It starts with cold
 * caches: a small plan would stay in them from rule to rule, a large one does not, and linear rules would look steep.
 */
final class TimedRule implements Rule {

    private static final int CACHE_LINE = 64;

    private final Rule rule;
    private final LongSupplier clock;
    private final byte[] elsewhere;
    private long nanos;

    TimedRule(Rule rule, LongSupplier clock, byte[] elsewhere) {
        this.rule = rule;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    /** Returns the group of the rule, such as KPI. */
    String group() {
        return rule.codes().get(0).substring(0, 3);
    }

    String name() {
        return rule.getClass().getSimpleName();
    }

    /** Returns the time of the last check. */
    long nanos() {
        return nanos;
    }

    @Override
    public List<String> codes() {
        return rule.codes();
    }

    @Override
    public RuleCatalog catalog() {
        return rule.catalog();
    }

    @Override
    public void check(RuleContext context) {
        for (int line = 0; line < elsewhere.length; line += CACHE_LINE) {
            elsewhere[line]++;
        }
        long start = clock.getAsLong();
        rule.check(context);
        nanos = clock.getAsLong() - start;
    }
}
