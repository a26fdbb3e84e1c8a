package org.dxplan.io.rule.damage;

import java.util.List;

/** How the rules of the group BUD are broken. */
final class BudgetDamages {

    private BudgetDamages() {}

    static List<Damage> all() {
        return List.of();
    }
}
