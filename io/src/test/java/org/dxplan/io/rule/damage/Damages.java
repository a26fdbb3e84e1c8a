package org.dxplan.io.rule.damage;

import java.util.List;
import java.util.stream.Stream;

/** All ways to break a rule. */
final class Damages {

    private Damages() {}

    static List<Damage> all() {
        return Stream.of(
                        IdentityDamages.all(),
                        StructureDamages.all(),
                        ReferenceDamages.all(),
                        PeriodDamages.all(),
                        WarekiDamages.all(),
                        IndicatorDamages.all(),
                        RatingDamages.all(),
                        RoadmapDamages.all(),
                        GovernanceDamages.all(),
                        SurveyDamages.all(),
                        BudgetDamages.all(),
                        GlossaryDamages.all(),
                        CodeDamages.all(),
                        EditionDamages.all(),
                        NationalDamages.all())
                .flatMap(List::stream)
                .filter(damage -> damage.code().startsWith(System.getProperty("rule", "")))
                .toList();
    }
}
