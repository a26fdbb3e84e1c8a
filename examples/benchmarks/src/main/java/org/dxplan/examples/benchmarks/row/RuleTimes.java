package org.dxplan.examples.benchmarks.row;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.dxplan.model.DxPlan;
import org.dxplan.validation.budget.BudgetRules;
import org.dxplan.validation.code.CodeRules;
import org.dxplan.validation.edition.EditionRules;
import org.dxplan.validation.glossary.GlossaryRules;
import org.dxplan.validation.governance.GovernanceRules;
import org.dxplan.validation.identity.IdentityRules;
import org.dxplan.validation.indicator.IndicatorRules;
import org.dxplan.validation.national.NationalRules;
import org.dxplan.validation.period.PeriodRules;
import org.dxplan.validation.rating.RatingRules;
import org.dxplan.validation.reference.ReferenceRules;
import org.dxplan.validation.roadmap.RoadmapRules;
import org.dxplan.validation.rule.Known;
import org.dxplan.validation.rule.Profile;
import org.dxplan.validation.rule.Rule;
import org.dxplan.validation.rule.RuleCatalog;
import org.dxplan.validation.rule.RuleEngine;
import org.dxplan.validation.structure.StructureRules;
import org.dxplan.validation.survey.SurveyRules;
import org.dxplan.validation.wareki.WarekiRules;

/** The time of every rule of the library over a plan that follows an earlier edition of itself. */
final class RuleTimes {

    private static final int LARGER_THAN_CACHES = 32 << 20;
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);

    private final List<TimedRule> rules;
    private final DxPlan previous;
    private final DxPlan plan;

    RuleTimes(DxPlan previous, DxPlan plan, LongSupplier clock) {
        byte[] elsewhere = new byte[LARGER_THAN_CACHES];
        this.rules = all().stream()
                .map(rule -> new TimedRule(rule, clock, elsewhere))
                .toList();
        this.previous = previous;
        this.plan = plan;
    }

    /** Returns every rule of the library: all but those that the reader itself keeps. */
    static List<Rule> all() {
        return Stream.of(
                        IdentityRules.all(),
                        StructureRules.all(),
                        ReferenceRules.all(),
                        PeriodRules.all(),
                        WarekiRules.all(),
                        IndicatorRules.all(),
                        RatingRules.all(),
                        RoadmapRules.all(),
                        GovernanceRules.all(),
                        SurveyRules.all(),
                        BudgetRules.all(),
                        GlossaryRules.all(),
                        CodeRules.all(),
                        EditionRules.all(),
                        NationalRules.all())
                .flatMap(List::stream)
                .toList();
    }

    List<TimedRule> rules() {
        return rules;
    }

    DxPlan plan() {
        return plan;
    }

    /** Runs all rules once; returns the time of each. */
    double[] run() {
        RuleEngine.run(
                List.copyOf(rules),
                RuleCatalog.EMPTY,
                plan,
                previous,
                Profile.of(plan),
                TODAY,
                Known.of(List.of()),
                Integer.MAX_VALUE);
        return rules.stream().mapToDouble(TimedRule::nanos).toArray();
    }
}
